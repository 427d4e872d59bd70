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
  /** What a buyer brings in, in words: "each brings in $97.00". */
  fee: string;
  /** What a buyer costs on average, in fees and in words: "the average costs $60.00". */
  average: { fees: number; words: string };
  /** What the heaviest of the hundred costs, where that is above the top: "the heaviest costs $717". */
  beyond?: string;
  /** Over the hundred: what those below the fee leave of it, and what those above it cost beyond it. */
  left: CrowdSum;
  over: CrowdSum;
  /** What the picture comes to, in a sentence. */
  sentence: string;
}

export interface CrowdSum {
  /** How many of a hundred, within a line: "83 of 100". */
  buyers: string;
  /** "$2,140". */
  amount: string;
  /** Beside the larger of the two sums, 0 to 1. */
  share: number;
}

/** @throws RangeError for a case that declares no usage */
export function crowdPicture(evaluation: Evaluation): CrowdPicture {
  const usage = usageOf(evaluation);
  if (usage.kind === 'not-defined') {
    const none = { buyers: '', amount: '', share: 0 };
    const sentence = `There is nothing to draw: ${usage.why}.`;
    return { costs: [], fee: '', average: { fees: 0, words: '' }, left: none, over: none, sentence };
  }
  const asked = evaluation.definition.lenses?.usage?.['fee'];
  const fee = asked && evaluation.work(asked);
  if (!(fee instanceof Decimal)) throw new RangeError(`case ${evaluation.definition.id} has no fee`);
  const money = (fees: Decimal) => showQuantity(exactText(fees.times(fee)), 'USD');
  const [left, over] = [new Decimal(1).minus(usage.withinFee), Decimal.max(usage.mean.minus(usage.withinFee), 0)];
  const larger = Decimal.max(left, over);
  const sum = (of: Decimal, share: Decimal): CrowdSum => ({
    buyers: ofHundred(share).toLowerCase(),
    amount: money(of.times(BUYERS)),
    share: larger.isZero() ? 0 : toFloat(of.div(larger)),
  });
  const costs = Array.from({ length: BUYERS }, (_, place) => usage.costAt((place + 0.5) / BUYERS));
  const heaviest = costs.at(-1) ?? 0;
  return {
    costs,
    fee: `each brings in ${money(new Decimal(1))}`,
    average: { fees: toFloat(usage.mean), words: `the average costs ${money(usage.mean)}` },
    ...(heaviest > CROWD_TOP && {
      beyond: `the heaviest costs $${showQuantity(exactText(fee.times(heaviest).toSignificantDigits(3)), 'ratio')}`,
    }),
    left: sum(left, new Decimal(1).minus(usage.atALoss)),
    over: sum(over, usage.atALoss),
    sentence: verdict(usage.atALoss, left.minus(over), (fees) => money(fees.times(BUYERS))),
  };
}

/** @param rest what all leave less what all lack, in fees for each buyer */
function verdict(atALoss: Decimal, rest: Decimal, ofAll: (fees: Decimal) => string): string {
  if (atALoss.isZero()) return 'Nobody costs more than they bring in.';
  if (atALoss.equals(1)) return 'Everybody costs more than they bring in.';
  const others = rest.isZero()
    ? 'just covers that'
    : rest.gt(0)
      ? `covers that, with ${ofAll(rest)} to spare`
      : `falls ${ofAll(rest.negated())} short of that`;
  return `${ofHundred(atALoss)} cost more than they bring in. What the others leave ${others}.`;
}

/** To whole people: the shape of use is assumed. */
function ofHundred(share: Decimal): string {
  const people = share.times(BUYERS).toDecimalPlaces(0);
  if (people.isZero() && !share.isZero()) return 'Fewer than 1 of 100';
  if (people.equals(BUYERS) && share.lt(1)) return 'Nearly all';
  return `${exactText(people)} of 100`;
}
