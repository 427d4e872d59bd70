/** A price cut into a hundred cents: which of them each kind of counted cost takes, from the first on, and how many are left. */
import { exactText, type Decimal } from '#model/decimal.ts';
import { behaviorOf } from '#model/economics/boundary.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { BEHAVIORS, type Behavior } from '#model/economics/words.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';

const HUNDRED = 100;
/** Cents are drawn up to here; what is taken beyond them is cut off. */
export const HUNDRED_TOP = 120;

/** Cents side by side, 0 ≤ from < to ≤ HUNDRED_TOP. */
export interface Cents {
  of: Behavior | 'left' | 'beyond';
  from: number;
  to: number;
}

export interface HundredRow {
  /** "OpenAI, 2025" */
  name: string;
  /** In the order in which they stand, without a gap; empty where there is no price to cut. */
  parts: Cents[];
  /** Where what is left begins, in cents; `undefined` with no price. May lie beyond the hundred. */
  cost: number | undefined;
  /** Whether the cost goes on where the picture ends. */
  cut: boolean;
  /** "42.6% left" */
  said: string;
}

export function hundredRow(evaluation: Evaluation): HundredRow {
  const { definition, state } = evaluation;
  const name = definition.scenarios.find(({ id }) => id === state.scenario)?.title ?? definition.title;
  const [ratio, price] = [evaluation.figure('margin_ratio'), evaluation.figure('price')];
  if (ratio.kind !== 'value' || price.kind !== 'value')
    return { name, parts: [], cost: undefined, cut: false, said: 'nothing to divide' };
  const centsOf = (behavior: Behavior): number =>
    definition.lines
      .filter((line) => state.boundary.includes(line.id) && behaviorOf(line, state.behaviors) === behavior)
      .map(({ id }) => evaluation.figure(lineCell(id)))
      .reduce((sum, line) => sum + (line.kind === 'value' ? toFloat(line.value.div(price.value)) * HUNDRED : 0), 0);
  const left = toFloat(ratio.value) * HUNDRED;
  const cost = HUNDRED - left;
  let taken = 0;
  const parts = BEHAVIORS.map((of): Cents => {
    const from = taken;
    taken += centsOf(of);
    return { of, from: Math.min(from, HUNDRED), to: Math.min(taken, HUNDRED) };
  });
  parts.push({ of: 'left', from: parts.at(-1)?.to ?? 0, to: HUNDRED });
  parts.push({ of: 'beyond', from: HUNDRED, to: Math.min(cost, HUNDRED_TOP) });
  return { name, parts: parts.filter(isSeen), cost, cut: cost > HUNDRED_TOP, said: inWords(ratio.value) };
}

/** Where what is left would begin exactly halfway between two others; `undefined` where that cannot be drawn. */
export function halfwayBetween(one: HundredRow | undefined, other: HundredRow | undefined): number | undefined {
  if (one?.cost === undefined || other?.cost === undefined) return undefined;
  const middle = (one.cost + other.cost) / 2;
  return middle <= HUNDRED_TOP ? middle : undefined;
}

/** A thinner slice would be no mark. */
const isSeen = ({ from, to }: Cents) => to - from > 0.001;

function inWords(ratio: Decimal): string {
  const share = showQuantity(exactText(ratio.abs()), 'share');
  return ratio.isNegative() ? `${share} beyond the whole` : `${share} left`;
}
