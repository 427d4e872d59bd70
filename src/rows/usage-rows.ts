/** What each buyer of a flat fee costs, as a picture and in a sentence. */
import { decimal, exactText, type Decimal } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { usageOf } from '#model/economics/lenses/usage.ts';
import { showQuantity } from '#numbers/number-style.ts';
import type { CurvePicture } from './curve-picture.ts';

/** The picture's top, in fees. */
const TOP = 3;
const PLACES = 60;
const [RARE, ONE_PERCENT, NEARLY_ALL] = [decimal('0.001'), decimal('0.01'), decimal('0.995')];
const share = (value: Decimal) => showQuantity(exactText(value), 'share');

/** How many of all: the shape of use is assumed, so that a figure to more places would say more than is known. */
function roughShare(value: Decimal): string {
  if (value.isZero()) return 'None';
  if (value.equals(1)) return 'All';
  if (value.lessThan(RARE)) return 'Fewer than one in a thousand';
  if (value.greaterThan(NEARLY_ALL)) return 'Nearly all';
  return `About ${showQuantity(exactText(value.times(100).toDecimalPlaces(value.lessThan(ONE_PERCENT) ? 1 : 0)), 'ratio')}%`;
}

export function usagePicture(evaluation: Evaluation, name: string): CurvePicture {
  const usage = usageOf(evaluation);
  const frame = {
    name,
    levels: [{ y: 1 / TOP, text: 'the fee' }],
    lossAbove: 1 / TOP,
    left: 'lightest user',
    right: 'heaviest',
  };
  if (usage.kind === 'not-defined')
    return { ...frame, points: [], sentence: `There is nothing to draw: ${usage.why}.` };
  const points = Array.from({ length: PLACES + 1 }, (_, place): readonly [number, number] => {
    const at = Math.min(Math.max(place / PLACES, 0.001), 0.999);
    return [place / PLACES, usage.costAt(at) / TOP];
  });
  return {
    ...frame,
    points,
    sentence: `${roughShare(usage.atALoss)} cost more than they pay. The average one takes ${share(usage.mean)} of the fee.`,
  };
}
