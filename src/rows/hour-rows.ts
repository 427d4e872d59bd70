/** A GPU-hour cut by who pays for it: across, the hours that are busy; up, the tokens that are paid for. */
import { Decimal, exactText } from '#model/decimal.ts';
import { valueOf, type Evaluation } from '#model/economics/evaluation.ts';
import { isDefined } from '#model/formula/value.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';

export interface HourPicture {
  /** Share of the hours that are busy, and of the tokens served in them that are paid for: 0 to 1. */
  busy: number;
  paid: number;
  /** Whether what is sold covers the GPUs; `undefined` where that is not defined. */
  covers: boolean | undefined;
  /** Shares of the whole hour, which add up to it: "25.0%". */
  parts: { paid: string; free: string; idle: string };
  /** Where busy times paid is just enough; absent where that is not defined. */
  enough?: HourCurve;
  /** What the picture comes to, in a sentence. */
  sentence: string;
}

export interface HourCurve {
  /** From its top down to the right edge, 0 to 1 from the left and from the bottom; empty where no corner is enough. */
  points: (readonly [x: number, y: number])[];
  /** The share of all that can be served that is enough, as shown. */
  share: string;
}

/** Points of a curve: even steps of its logarithm, in which it is as steep everywhere. */
const STEPS = 32;
/** The curve is cut at the left edge of what is seen. */
const LEFT = 0.002;

const ONE = new Decimal(1);
const share = (value: Decimal) => showQuantity(exactText(value), 'share');

/** @throws RangeError for a case that does not sell tokens by the GPU-hour */
export function hourPicture(evaluation: Evaluation): HourPicture {
  const billed = worked(evaluation, 'tokens_day');
  const free = worked(evaluation, 'free_tokens');
  const busy = busyShare(evaluation);
  const paid = billed.div(billed.plus(free));
  const sold = busy.times(paid);
  const needed = neededShare(evaluation);
  return {
    busy: toFloat(busy),
    paid: toFloat(paid),
    covers: needed?.lte(sold),
    parts: {
      paid: share(sold),
      free: share(busy.minus(sold)),
      idle: share(ONE.minus(busy)),
    },
    ...(needed && { enough: curve(needed) }),
    sentence: verdict(sold, needed),
  };
}

/** The line on which another service just covers its GPUs; `undefined` where that is not defined. */
export function enoughFor(evaluation: Evaluation): HourCurve | undefined {
  const needed = neededShare(evaluation);
  return needed && curve(needed);
}

function verdict(sold: Decimal, needed: Decimal | undefined): string {
  if (needed === undefined) return 'Nothing can be covered, since no price is set.';
  if (needed.isZero()) return 'Covered: no computing is charged here.';
  const served = `${share(sold)} of what these GPUs can serve is sold at this price`;
  if (needed.gt(1)) return `Not covered: at this price the GPUs lose even if all that they can serve is sold.`;
  if (needed.lte(sold)) return `Covered: ${served}, and ${share(needed)} is enough.`;
  return `${share(sold) === share(needed) ? 'Just short' : 'Not covered'}: ${served}, and ${share(needed)} is needed.`;
}

function curve(needed: Decimal): HourCurve {
  const least = toFloat(needed);
  const from = Math.max(least, LEFT);
  return {
    points:
      least > 1 || least === 0
        ? []
        : Array.from({ length: STEPS + 1 }, (_, step): readonly [number, number] => {
            const x = from ** (1 - step / STEPS);
            return [x, least / x];
          }),
    share: share(needed),
  };
}

const busyShare = (evaluation: Evaluation) => ONE.div(worked(evaluation, 'idle_per_busy').plus(1));

/** What has to be sold of all that the GPUs can serve: the case's share of the tokens served, less the hours in which none are. */
function neededShare(evaluation: Evaluation): Decimal | undefined {
  const ofServed = valueOf(evaluation.figure('paid_share_needed'));
  return isDefined(ofServed) ? ofServed.times(busyShare(evaluation)) : undefined;
}

function worked(evaluation: Evaluation, id: string): Decimal {
  const value = valueOf(evaluation.figure(id));
  if (!isDefined(value)) throw new RangeError(`case ${evaluation.definition.id} has no ${id}: ${value.notDefined}`);
  return value;
}
