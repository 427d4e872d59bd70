/**
 * A line of generations, each a small company: built in one period while its predecessor earns, it earns through the next, and in part
 * through the one after, beside its successor. The company is the sum of them.
 */
import { Decimal } from '#model/decimal.ts';
import { isDefined } from '#model/formula/value.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Basis } from '../basis.ts';
import type { Lens } from './lens.ts';

/** Each generation a small company, the whole the sum of them. */
export const vintagesLens = {
  place: 2,
  terms: {
    outlay: { what: 'what the first generation costs to build', unit: 'USD' },
    growth: { what: 'the next generation’s outlay and revenue as a multiple of this one’s', unit: 'ratio' },
    revenue: { what: 'what the first generation takes in over its life', unit: 'USD' },
    gross_margin: { what: 'share of that revenue left after serving', unit: 'ratio' },
    interval: { what: 'months from one launch to the next, in which the next is built', unit: 'month' },
    overlap: {
      what: 'months for which a generation goes on earning beside its successor',
      unit: 'month',
      optional: true,
    },
    generations: { what: 'generations built before building stops', unit: 'ratio' },
  },
} as const satisfies Lens;

/** The most generations that are followed. */
const MOST = 12;

interface Generation {
  /** 1 for the first. */
  generation: number;
  /** USD spent on building it. */
  spent: Decimal;
  /** USD that its revenue leaves after serving, over its whole life. */
  left: Decimal;
  /** USD: what it leaves less what was spent on it. */
  kept: Decimal;
}

interface Period {
  /** 1 for the first, in which the first generation is built. */
  period: number;
  /** USD spent on the generation that is built in it. */
  spent: Decimal;
  /** USD that revenue leaves after serving, from every generation that earns in it. */
  left: Decimal;
  cash: Decimal;
  /** USD since the beginning. */
  cumulative: Decimal;
}

export type VintagesVerdict =
  /** Each generation takes more than it leaves. */
  | { kind: 'none-pays' }
  /** Each pays for itself, and the company loses cash in every period in which it builds. */
  | { kind: 'each-pays-company-never' }
  /** Each pays for itself, and the company has cash to spare from this period on, while it builds. */
  | { kind: 'both-pay'; from: number };

export interface Vintages {
  kind: 'vintages';
  /** Months from one launch to the next. */
  interval: Decimal;
  generations: Generation[];
  /** As many as there are generations in which one is built, and then those in which the last ones only earn. */
  periods: Period[];
  verdict: VintagesVerdict;
  /** Share of revenue that must be left after serving for a generation to pay for itself: outlay / lifetime revenue. */
  marginNeeded: Decimal;
}

export type VintagesResult = Vintages | { kind: 'not-defined'; why: string };

const ZERO = new Decimal(0);

/** Works the generations out, exactly. @throws RangeError for a case that declares none */
export function vintagesOf(evaluation: Evaluation, under: Basis = {}): VintagesResult {
  const terms = evaluation.definition.lenses?.vintages;
  if (terms === undefined) throw new RangeError(`case ${evaluation.definition.id} declares no vintages`);
  const reasons: string[] = [];
  const term = (name: keyof (typeof vintagesLens)['terms']): Decimal => {
    const value = terms[name] && evaluation.work(terms[name], under);
    if (value === undefined) return ZERO;
    if (isDefined(value)) return value;
    reasons.push(value.notDefined);
    return ZERO;
  };
  const [outlay, growth, revenue, share] = [term('outlay'), term('growth'), term('revenue'), term('gross_margin')];
  const [interval, overlap] = [term('interval'), term('overlap')];
  const count = Math.min(MOST, Math.max(1, Math.floor(Number(term('generations')))));
  if (!revenue.gt(0)) reasons.push('a generation takes nothing in');
  if (!interval.gt(0)) reasons.push('no time passes from one launch to the next');
  if (overlap.lt(0) || overlap.gt(interval))
    reasons.push(
      'a generation earns beside its successor for less than no time, or for longer than the successor is the newest',
    );
  const [why] = reasons;
  if (why !== undefined) return { kind: 'not-defined', why };

  const life = interval.plus(overlap);
  const generations = Array.from({ length: count }, (_, place): Generation => {
    const scale = growth.pow(place);
    const [spent, left] = [outlay.times(scale), revenue.times(share).times(scale)];
    return { generation: place + 1, spent, left, kept: left.minus(spent) };
  });
  const alone = (place: number, months: Decimal) => (generations[place]?.left ?? ZERO).times(months).div(life);
  let cumulative = ZERO;
  const periods = Array.from({ length: count + (overlap.gt(0) ? 2 : 1) }, (_, place): Period => {
    const spent = generations[place]?.spent ?? ZERO;
    const left = alone(place - 1, interval).plus(alone(place - 2, overlap));
    const cash = left.minus(spent);
    cumulative = cumulative.plus(cash);
    return { period: place + 1, spent, left, cash, cumulative };
  });
  return {
    kind: 'vintages',
    interval,
    generations,
    periods,
    verdict: verdictOf(generations, periods),
    marginNeeded: outlay.div(revenue),
  };
}

function verdictOf(generations: readonly Generation[], periods: readonly Period[]): VintagesVerdict {
  if (generations.some(({ kept }) => kept.lt(0))) return { kind: 'none-pays' };
  const building = periods.slice(0, generations.length);
  const lastLoss = building.findLastIndex(({ cash }) => cash.lt(0));
  return lastLoss === building.length - 1
    ? { kind: 'each-pays-company-never' }
    : { kind: 'both-pay', from: lastLoss + 2 };
}
