/** What a claim turns on: the values of an input at which its verdict changes, and in how many draws it holds. */
import { Decimal } from '#model/decimal.ts';
import type { InputDefinition } from '#model/economics/definition.ts';
import { crossingSteps, type Crossing } from '#model/formula/solve.ts';
import { each, type Steps } from '#model/formula/steps.ts';
import { toFloat } from '#model/to-float.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { countOfGains, sample } from '#model/uncertainty/sample.ts';
import { plausibleRange } from '#model/economics/plausible-range.ts';
import { spreadOf, uncertainInputs } from '#model/uncertainty/spreads-of.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Claim } from './claim.ts';
import { fastClaim, type ClaimInput } from './fast-claim.ts';
import { marginOfClaim, movedStates, termValue, type ClaimStates } from './verdict.ts';

export interface InputCrossings extends ClaimInput {
  /** Rising: it holds above. Several, one or none, within the input's bounds. */
  crossings: Crossing[];
}

/** Where each of the inputs that a claim names turns its verdict, exactly, with all other inputs as they stand. */
export const inputCrossings = (claim: Claim, states: ClaimStates): Steps<InputCrossings[]> =>
  each(claim.flips, function* ({ notebook, input }) {
    const exact = (moved: ClaimStates) => marginOfClaim(claim, moved);
    const fast = fastClaim(claim, states, [{ notebook, input }]);
    return { notebook, input, crossings: yield* search(states, { notebook, input }, exact, fast) };
  });

/** What a figure takes to reach a target: "ds.serving:margin_ratio" at 0.5, by the rent. */
export interface Needed {
  notebook: string;
  cell: Claim['terms'][string];
  reaches: string;
  input: string;
}

/** The values of its input at which it does. */
export function neededFor({ notebook, cell, reaches, input }: Needed, states: ClaimStates): Steps<Crossing[]> {
  const target = new Decimal(reaches);
  const claim: Claim = {
    terms: { it: cell },
    tests: [
      { kind: 'comparison', operator: '>=', left: { kind: 'name', name: 'it' }, right: { kind: 'number', text: '0' } },
    ],
    flips: [],
  };
  const fast = fastClaim(claim, states, [{ notebook, input }]);
  const exact = (moved: ClaimStates): Value => {
    const value = termValue(cell, moved);
    return isDefined(value) ? value.minus(target) : value;
  };
  const aim = toFloat(target);
  return search(states, { notebook, input }, exact, fast && ((given) => fast(given) - aim));
}

/** Fewer samples where each is a whole evaluation. */
const SAMPLES_EXACT = 48;

function search(
  states: ClaimStates,
  { notebook, input }: ClaimInput,
  exact: (states: ClaimStates) => Value,
  fast: ((given: ArrayLike<number>) => number) | undefined,
): Steps<Crossing[]> {
  const definition = inputOf(states, { notebook, input });
  const at = (x: Decimal) => exact(movedStates(states, notebook, input, x));
  const slow = (x: number) => {
    const value = at(new Decimal(x));
    return isDefined(value) ? toFloat(value) : NaN;
  };
  const low = startOfRange(definition);
  return crossingSteps({
    fast: fast ? (x) => fast([x]) : slow,
    exact: at,
    low,
    high: new Decimal(definition.maximum),
    scale: low.gt(0) ? definition.scale : 'linear',
    ...(fast === undefined && { samples: SAMPLES_EXACT }),
  });
}

/** A log scale cannot begin at zero: it begins far below what is plausible, or what is known. */
function startOfRange({ scale, minimum, range, default: own }: InputDefinition): Decimal {
  const least = new Decimal(minimum);
  if (scale === 'linear' || least.gt(0)) return least;
  const plausible = new Decimal(range?.[0] ?? own ?? 0);
  return plausible.gt(0) ? plausible.div('1e6') : least;
}

/** @throws RangeError for an input that the notebook's case does not have */
export function inputOf(states: ClaimStates, { notebook, input }: ClaimInput): InputDefinition {
  const found = states[notebook]?.definition.inputs.find(({ id }) => id === input);
  if (found === undefined) throw new RangeError(`notebook ${notebook} has no input ${input}`);
  return found;
}

export interface ClaimDraws {
  /** Draws in which the claim can be worked out. */
  defined: number;
  holds: number;
}

/**
 * In how many draws a claim holds when every input it stands on is drawn from its plausible range, seeded. `undefined` where nothing it
 * stands on is uncertain, or a term is no formula.
 */
export function claimDraws(claim: Claim, states: ClaimStates, seed: number, draws: number): ClaimDraws | undefined {
  const uncertain = new Map<string, ClaimInput & { spread: ReturnType<typeof spreadOf> }>();
  for (const { notebook, figure, under, set } of Object.values(claim.terms)) {
    const evaluation = states[notebook] as Evaluation;
    const { definition, state } = evaluation;
    const { cells } = evaluation.table(under);
    for (const one of uncertainInputs(definition, state, cells, figure)) {
      const input = one.input.id;
      const range = plausibleRange(definition, state, input);
      // A range is that of what is known: of a scenario's or a reader's value outside it, it says nothing.
      const ranged = range !== undefined && one.middle.gte(range[0]) && one.middle.lte(range[1]);
      if (!ranged || input in set) continue;
      // The same quantity in two notebooks of a case is one unknown.
      const [first = input] = one.together ? (definition.together[one.together.group] ?? []).map((of) => of.input) : [];
      const unknown = `${definition.id} ${first} ${cells.get(first)?.text ?? notebook}`;
      uncertain.set(`${notebook}.${input}`, { notebook, input, spread: { ...spreadOf(one), unknown } });
    }
  }
  const moved = [...uncertain.values()];
  const fast = fastClaim(claim, states, moved);
  if (fast === undefined || moved.length === 0) return undefined;
  const { values } = sample(
    fast,
    moved.map(({ spread }) => spread),
    seed,
    draws,
  );
  return { defined: values.length, holds: countOfGains(values) };
}
