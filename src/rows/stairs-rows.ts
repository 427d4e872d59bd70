/** What is left of a price, step by step, as more costs are counted. */
import { toFloat } from '#model/to-float.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Behavior, SetName } from '#model/economics/words.ts';

/** The ladder of what may be counted, and what each rung adds to the one before. */
const RUNGS: readonly (readonly [set: SetName, adds: Behavior])[] = [
  ['next-unit', 'unit'],
  ['serving', 'step'],
  ['with-build', 'build'],
  ['everything', 'period'],
];

/** The picture's bottom, as a share of price. What is lost beyond it is cut off there. */
export const STAIRS_BOTTOM = -0.2;

export interface Stair {
  set: SetName;
  /** What it takes off, by whose behavior it is colored. */
  adds: Behavior;
  /** What was left before, and is left after, as shares of price, cut to the picture. */
  from: number;
  to: number;
  /** Whether it goes on below the picture. */
  isCut: boolean;
}

/** The steps from the price down, one for each rung; none where the price is nothing. */
export function stairs(evaluation: Evaluation): Stair[] {
  const steps: Stair[] = [];
  let from = 1;
  for (const [set, adds] of RUNGS) {
    const figure = evaluation.figure('margin_ratio', { set });
    if (figure.kind !== 'value') return [];
    const left = toFloat(figure.value);
    const to = Math.min(1, Math.max(left, STAIRS_BOTTOM));
    steps.push({ set, adds, from, to, isCut: left < STAIRS_BOTTOM });
    from = to;
  }
  return steps;
}
