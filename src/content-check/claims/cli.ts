/**
 * `node src/content-check/claims/cli.ts [id ...]`: what each argument's claim comes to as it starts, at which values of which inputs it
 * turns, and in how many draws it holds. For whoever writes arguments.
 */
import { readTermCell } from '#model/argument/term-cell.ts';
import { neededFor, inputCrossings } from '#model/argument/input-crossings.ts';
import { surenessOf } from '#model/argument/sureness.ts';
import { finish } from '#model/formula/steps.ts';
import { termValue, verdictOf, type ClaimStates } from '#model/argument/verdict.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import type { Crossing } from '#model/formula/solve.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import type { CheckedArgument } from '../arguments.ts';
import { caseOfNotebook } from '../notebooks.ts';
import type { CheckedCases } from '../cases.ts';
import { checkContent } from '../check-content.ts';

const [SEED, DRAWS] = [1, 2000];
const shown = (value: Value) =>
  isDefined(value) ? value.toSignificantDigits(6).toFixed() : `not defined: ${value.notDefined}`;
const places = (crossings: Crossing[]) =>
  crossings.length === 0
    ? 'no value in the range'
    : crossings.map(({ at, rising }) => `${rising ? 'above' : 'below'} ${shown(at)}`).join(', ');

const wanted = new Set(process.argv.slice(2));
const { checked, cases, problems } = checkContent('content');
for (const one of checked.filter(({ id }) => wanted.size === 0 || wanted.has(id))) report(one, cases);
if (problems.length > 0) console.error(`${problems.length} problems besides: npm run check:content names them.`);

function report({ id, head, claim }: CheckedArgument, all: CheckedCases): void {
  const states: ClaimStates = Object.fromEntries(
    Object.entries(head.notebooks).flatMap(([notebook, { scenario }]) => {
      const definition = caseOfNotebook(head.notebooks, notebook, all)?.definition;
      return definition ? [[notebook, evaluateCase(definition, startOf(definition, scenario))]] : [];
    }),
  );
  console.log(`\n${id} (${head.question}, ${head.side}, ${head.kind}): ${head.claim}`);
  for (const [term, what] of Object.entries(claim.terms)) console.log(`  ${term} = ${shown(termValue(what, states))}`);
  if (head.kind === 'computed') {
    const verdict = verdictOf(claim, states);
    console.log(`  ${verdict.kind}${verdict.kind === 'cannot' ? `: ${verdict.why}` : ''}`);
    for (const { notebook, input, crossings } of finish(inputCrossings(claim, states)))
      console.log(`  by ${notebook}.${input} it holds: ${places(crossings ?? [])}`);
    const sure = surenessOf(claim, states, SEED, DRAWS);
    if (sure)
      console.log(
        sure.kind === 'given'
          ? '  settled: nothing it tests is uncertain'
          : `  holds in ${sure.holds} of ${sure.defined} draws`,
      );
  }
  const cell = (written: string) => {
    const read = readTermCell(written);
    return read && { ...read, set: {} };
  };
  for (const { reading, cell: written } of head.readings) {
    const term = cell(written);
    if (term) console.log(`  ${reading}: ${shown(termValue(term, states))}`);
  }
  for (const { label, cell: written = '' } of head.figures) {
    const term = cell(written);
    if (term) console.log(`  ${label}: ${shown(termValue(term, states))}`);
  }
  for (const { cell: written, reaches, by } of head.needed) {
    const term = cell(written);
    const [notebook = '', input = ''] = by.split('.');
    if (term)
      console.log(
        `  ${written} reaches ${reaches} with ${by}: ${
          finish(neededFor({ notebook, cell: term, reaches, input }, states))
            .map(({ at }) => shown(at))
            .join(', ') || 'at no value in the range'
        }`,
      );
  }
}
