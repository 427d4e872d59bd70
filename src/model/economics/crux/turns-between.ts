/** Where a margin turns on the way of one input from where it is to where another state has it. */
import { Decimal } from '#model/decimal.ts';
import { crossingSteps, type Crossing } from '#model/formula/solve.ts';
import type { Steps } from '#model/formula/steps.ts';
import { isDefined } from '#model/formula/value.ts';
import type { Evaluation } from '../evaluation.ts';
import { fastFigure } from '../fast-case.ts';
import { tableOf } from '../table.ts';

/**
 * Every such place, in the order of the way. A margin of exactly zero counts as a gain.
 * @param moved the same state with the input as in the other; its value there may be worked out
 */
export function* turnsBetween(start: Evaluation, moved: Evaluation, input: string): Steps<Crossing[]> {
  const [from, to] = [start, moved].map((evaluation) => evaluation.table().value(input));
  if (from === undefined || to === undefined || !isDefined(from) || !isDefined(to) || from.eq(to)) return [];
  const { cells } = start.table();
  const fast = fastFigure(cells, 'margin');
  const found = yield* crossingSteps({
    fast: (x) => fast.at(input, x),
    exact: (x) => tableOf(cells, new Map([[input, x]])).value('margin'),
    low: Decimal.min(from, to),
    high: Decimal.max(from, to),
    scale: start.definition.inputs.find(({ id }) => id === input)?.scale ?? 'linear',
  });
  return from.lt(to) ? found : found.toReversed();
}
