/** A margin's verdict. */
import { isDefined } from '#model/formula/value.ts';
import type { Basis } from '../basis.ts';
import { valueOf, type Evaluation } from '../evaluation.ts';

export type Sign = 'loss' | 'even' | 'gain';

/** What is left of a price after rounding at the fortieth digit is nothing. */
const NOTHING = '1e-36';

/** Of the margin in USD per unit; `undefined` where it is not defined. */
export function signOf(evaluation: Evaluation, under: Basis = {}): Sign | undefined {
  const value = valueOf(evaluation.figure('margin', under));
  if (!isDefined(value)) return undefined;
  const price = valueOf(evaluation.figure('price', under));
  if (isDefined(price) && value.abs().lte(price.abs().times(NOTHING))) return 'even';
  return value.isNegative() ? 'loss' : 'gain';
}
