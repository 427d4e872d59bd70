/** A hundred buyers of a flat fee, sorted by what each costs, with the fee as a water line. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { usageOf } from '#model/economics/lenses/usage.ts';
import { toFloat } from '#model/to-float.ts';
import { showQuantity } from '#numbers/number-style.ts';

/** The picture's top, in fees. What costs more is cut off there. */
export const CROWD_TOP = 3;
const BUYERS = 100;

export interface CrowdPicture {
  /** What each buyer costs, in fees, from the lightest to the heaviest; empty where nothing is defined. */
  costs: number[];
  /** The fee, in words: "the fee, $200". */
  fee: string;
  /** What the heaviest of the hundred costs, where that is above the top: "goes on to 7.4 fees". */
  beyond?: string;
  /** On average over all buyers: what those below the fee leave of it, and what those above it cost beyond it. */
  left: CrowdSum;
  over: CrowdSum;
  /** What the picture comes to, in a sentence. */
  sentence: string;
}

export interface CrowdSum {
  /** How many of a hundred: "83 of 100". */
  buyers: string;
  /** "$21.40". */
  amount: string;
  /** Beside the larger of the two sums, 0 to 1. */
  share: number;
}

/** @throws RangeError for a case that declares no usage */
export function crowdPicture(evaluation: Evaluation): CrowdPicture {
  const usage = usageOf(evaluation);
  const none = { buyers: '0 of 100', amount: '', share: 0 };
  if (usage.kind === 'not-defined')
    return { costs: [], fee: '', left: none, over: none, sentence: `There is nothing to draw: ${usage.why}.` };
  const asked = evaluation.definition.lenses?.usage?.['fee'];
  const fee = asked && evaluation.work(asked);
  if (!(fee instanceof Decimal)) throw new RangeError(`case ${evaluation.definition.id} has no fee`);
  const [left, over] = [new Decimal(1).minus(usage.withinFee), Decimal.max(usage.mean.minus(usage.withinFee), 0)];
  const larger = Decimal.max(left, over);
  const sum = (of: Decimal, share: Decimal): CrowdSum => ({
    buyers: ofHundred(share),
    amount: money(of.times(fee)),
    share: larger.isZero() ? 0 : toFloat(of.div(larger)),
  });
  const heaviest = usage.costAt(1 - 0.5 / BUYERS);
  return {
    costs: Array.from({ length: BUYERS }, (_, place) => usage.costAt((place + 0.5) / BUYERS)),
    fee: `the fee, ${money(fee)}`,
    ...(heaviest > CROWD_TOP && { beyond: `on to ${showQuantity(heaviest.toPrecision(2), 'ratio')} fees` }),
    left: sum(left, new Decimal(1).minus(usage.atALoss)),
    over: sum(over, usage.atALoss),
    sentence: verdict(usage.atALoss, left, over),
  };
}

function verdict(atALoss: Decimal, left: Decimal, over: Decimal): string {
  if (atALoss.isZero()) return 'Nobody costs more than the fee.';
  const who = `${ofHundred(atALoss)} cost more than they pay`;
  const sums = left.gt(over) ? 'more than covers them' : left.lt(over) ? 'does not cover them' : 'just covers them';
  return atALoss.equals(1) ? 'Everybody costs more than the fee.' : `${who}. What the others leave over ${sums}.`;
}

const money = (value: Decimal) => showQuantity(exactText(value), 'USD');

/** To whole people: the shape of use is assumed. */
function ofHundred(share: Decimal): string {
  const people = share.times(BUYERS).toDecimalPlaces(0);
  if (people.isZero() && !share.isZero()) return 'Fewer than 1 of 100';
  if (people.equals(BUYERS) && share.lt(1)) return 'Nearly all';
  return `${exactText(people)} of 100`;
}
