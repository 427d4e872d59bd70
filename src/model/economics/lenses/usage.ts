/** A flat fee and uneven use: buyers on a lognormal shape, from the lightest to the heaviest, what each costs, and where that passes the fee. */
import { Decimal } from '#model/decimal.ts';
import { cappedMeanFast, shareAboveFast } from '#model/formula/lognormal-fast.ts';
import { cappedMean, shareAbove } from '#model/formula/lognormal.ts';
import { isDefined, type Value } from '#model/formula/value.ts';
import { toFloat } from '#model/to-float.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Lens } from './lens.ts';

/** A flat fee and uneven use: what each buyer costs, from the lightest to the heaviest, on a lognormal shape. */
export const usageLens = {
  place: 3,
  terms: {
    fee: { what: 'what each pays, whatever they use', unit: 'USD/{unit}' },
    use: { what: 'what the average buyer’s use costs without a limit', unit: 'USD/{unit}' },
    spread: { what: 'standard deviation of the logarithm of use', unit: 'ratio' },
    cap: { what: 'cost at which use stops', unit: 'USD/{unit}', optional: true },
  },
} as const satisfies Lens;

export interface Usage {
  kind: 'usage';
  /** What the average buyer costs under the limit, as a multiple of the fee. */
  mean: Decimal;
  /** What of each buyer's cost lies within the fee, on average, as a multiple of the fee: what is missing to 1 is left over by those below it. */
  withinFee: Decimal;
  /** Share of buyers who cost more than the fee. */
  atALoss: Decimal;
  /** Cost of the buyer below whom this share of all lie, as a multiple of the fee; in floats, for a picture. */
  costAt(share: number): number;
}

/** Works a case's usage out. @throws RangeError for a case that declares none */
export function usageOf(evaluation: Evaluation): Usage | { kind: 'not-defined'; why: string } {
  const terms = evaluation.definition.lenses?.usage;
  if (terms === undefined) throw new RangeError(`case ${evaluation.definition.id} declares no usage`);
  const term = (name: keyof (typeof usageLens)['terms']): Value | undefined =>
    terms[name] && evaluation.work(terms[name]);
  const [fee, use, spread, cap] = [term('fee'), term('use'), term('spread'), term('cap')];
  for (const one of [fee, use, spread, cap])
    if (one !== undefined && !isDefined(one)) return { kind: 'not-defined', why: one.notDefined };
  const [feeOf, useOf, spreadOf, capOf] = [fee, use, spread, cap] as [Decimal, Decimal, Decimal, Decimal | undefined];
  if (!feeOf.gt(0)) return { kind: 'not-defined', why: 'nothing is left of the fee' };
  const [cappedMeanIn, shareAboveIn] = evaluation.hurried
    ? [inFloats(cappedMeanFast), inFloats(shareAboveFast)]
    : [cappedMean, shareAbove];
  const [average, unevenness, limit] = [
    toFloat(useOf.div(feeOf)),
    toFloat(spreadOf),
    capOf ? toFloat(capOf.div(feeOf)) : Infinity,
  ];
  return {
    kind: 'usage',
    mean: (capOf ? cappedMeanIn(useOf, spreadOf, capOf) : useOf).div(feeOf),
    withinFee: cappedMeanIn(useOf, spreadOf, capOf ? Decimal.min(feeOf, capOf) : feeOf).div(feeOf),
    atALoss: capOf?.lte(feeOf) ? feeOf.minus(feeOf) : shareAboveIn(useOf, spreadOf, feeOf),
    costAt: (share) => Math.min(limit, average * Math.exp(unevenness * normalQuantile(share) - unevenness ** 2 / 2)),
  };
}

const inFloats =
  (fast: (a: number, b: number, c: number) => number) =>
  (...of: [Decimal, Decimal, Decimal]): Decimal =>
    new Decimal(fast(...(of.map(toFloat) as [number, number, number])));

/** The standard normal's quantile to about 4.5e-4, which is no pixel: Abramowitz and Stegun 26.2.23. Infinite at 0 and 1. */
export function normalQuantile(share: number): number {
  const tail = Math.min(share, 1 - share);
  const t = Math.sqrt(-2 * Math.log(tail));
  const size =
    tail === 0
      ? Infinity
      : t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return share < 0.5 ? -size : size;
}
