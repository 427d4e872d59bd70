/**
 * `npm run referee`: a spreadsheet program works out the download of every case, in its first scenario and in random lawful states,
 * each after an input was changed in the sheet, and must agree with our engine. `npm run referee -- 20` takes 20 random states a case.
 */
import fc from 'fast-check';
import { Decimal } from '#model/decimal.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { toFloat } from '#model/to-float.ts';
import { allCases, lawfulState } from '../support/cases.ts';
import { findCalc, recalculated } from './spreadsheet-program.ts';
import { differencesOf, trialOf, type Difference, type Trial } from './trial.ts';

const BOUND = new Decimal('1e-12');
const SEED = 20250301;
const STATES_A_CASE = Number(process.argv[2] ?? 6);
/** Random states that an input's new value is taken from, and a stride that comes by all inputs. */
const [OTHERS, STRIDE] = [10, 7];
const SHOWN = 10;

/** The first scenario and random states, each with one input (another one each time) moved to where it stands in one more random state. */
function trialsOf(definition: CaseDefinition): Trial[] {
  const random = fc.sample(lawfulState(definition), { numRuns: STATES_A_CASE + OTHERS, seed: SEED });
  const states: CaseState[] = [startOf(definition), ...random.slice(0, STATES_A_CASE)];
  const values = random
    .slice(STATES_A_CASE)
    .flatMap(({ inputs }) => Object.entries(inputs).map(([id, value]) => ({ id, value })));
  return states.map((state, place) => {
    const moves = values.filter(({ id, value }) => state.inputs[id] !== undefined && state.inputs[id] !== value);
    const input = moves[(place * STRIDE) % moves.length];
    if (input === undefined) throw new Error(`${definition.id}: no input can be changed`);
    return trialOf(`${definition.id}-${place}`, definition, state, input);
  });
}

const { program, version } = findCalc();
const trials = allCases.flatMap(trialsOf);
console.log(
  `${version}: ${trials.length} states of ${allCases.length} cases, each with an input changed in the sheet (seed ${SEED}).`,
);
const files = recalculated(program, new Map(trials.map(({ name, file }) => [name, file])));
const differences = trials.flatMap((trial) => differencesOf(trial, files.get(trial.name) ?? new Uint8Array()));
const [held, canceled] = [false, true].map((cancels) =>
  differences.filter((one) => one.cancels === cancels).toSorted((a, b) => b.relative.comparedTo(a.relative)),
) as [Difference[], Difference[]];
const told = ({ relative, where, ours, theirs }: Difference) =>
  `${toFloat(relative).toExponential(1)}: ${where}; ours ${ours}, theirs ${theirs}`;

const [largest] = held;
if (largest === undefined) throw new Error('nothing was compared');
console.log(`${held.length} cells compared. Largest relative difference ${told(largest)}.`);
if (canceled[0]) {
  console.log(
    `${canceled.length} more are less than a billionth of the amounts that cancel in them, and are held to those. Largest ${told(canceled[0])}.`,
  );
}
const beyond = [...held, ...canceled].filter(({ relative }) => relative.gt(BOUND));
if (beyond.length > 0) {
  console.log(
    [`${beyond.length} cells differ by more than ${toFloat(BOUND)}:`, ...beyond.slice(0, SHOWN).map(told)].join('\n  '),
  );
  process.exitCode = 1;
}
