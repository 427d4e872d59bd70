/** What a claim turns on: the values of an input at which its verdict changes. */
import { Decimal } from '#model/decimal.ts';
import type { InputDefinition } from '#model/economics/definition.ts';
import { crossingSteps, type Crossing } from '#model/formula/solve.ts';
import { each, type Steps } from '#model/formula/steps.ts';
import { toFloat } from '#model/to-float.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import type { Claim } from './claim.ts';
import { fastClaim, type ClaimInput } from './fast-claim.ts';
import { marginOfClaim, movedStates, termValue, type ClaimStates } from './verdict.ts';

export interface InputCrossings extends ClaimInput {
  /** Rising: it holds above. Several, one or none, within the input's bounds; absent where the revision that the notebook stands in has no such input. */
  crossings?: Crossing[];
}

/** Where each of the inputs that a claim names turns its verdict, exactly, with all other inputs as they stand. */
export const inputCrossings = (claim: Claim, states: ClaimStates): Steps<InputCrossings[]> =>
  each(claim.flips, function* ({ notebook, input }): Steps<InputCrossings> {
    if (findInput(states, { notebook, input }) === undefined) return { notebook, input };
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

/** `undefined` where the notebook's case, in the revision it stands in, has no such input. */
export const findInput = (states: ClaimStates, { notebook, input }: ClaimInput): InputDefinition | undefined =>
  states[notebook]?.definition.inputs.find(({ id }) => id === input);

/** @throws RangeError for an input that the notebook's case does not have */
export function inputOf(states: ClaimStates, { notebook, input }: ClaimInput): InputDefinition {
  const found = findInput(states, { notebook, input });
  if (found === undefined) throw new RangeError(`notebook ${notebook} has no input ${input}`);
  return found;
}
