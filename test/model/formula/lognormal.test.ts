import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { cappedMean, shareAbove } from '#model/formula/lognormal.ts';
import { cappedMeanFast, shareAboveFast } from '#model/formula/lognormal-fast.ts';
import { seeded } from './random-trees.ts';

type Amount = string | number;
const exact = (mean: Amount, spread: Amount, cap: Amount) =>
  cappedMean(new Decimal(mean), new Decimal(spread), new Decimal(cap));
const means = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);
const spreads = fc.double({ min: 0.05, max: 3, noNaN: true });
const ratios = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
/** Enough cases for a routine of a millisecond. */
const some = { ...seeded, numRuns: 120 };

/** The definition: min(X, cap) averaged over the normal ln X, by Simpson's rule on either side of the kink. */
function byDefinition(mean: number, spread: number, cap: number): number {
  const middle = Math.log(mean) - spread ** 2 / 2;
  const kink = Math.min(12, Math.max(-12, (Math.log(cap) - middle) / spread));
  const height = (z: number) =>
    (Math.min(Math.exp(middle + spread * z), cap) * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
  return simpson(height, -12, kink) + simpson(height, kink, 12);
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const [parts, step] = [4000, (to - from) / 4000];
  let sum = f(from) + f(to);
  for (let i = 1; i < parts; i += 1) sum += f(from + i * step) * (i % 2 === 0 ? 2 : 4);
  return (sum * step) / 3;
}

describe('the mean of what is used under a cap', () => {
  it('is about 1.76 films a month when people would see 2.22 on average, spread 0.78, and may see 3', () => {
    expect(exact('2.22', '0.78', '3').toFixed(2)).toBe('1.76');
  });

  // Worked out apart with mpmath at 80 digits.
  test.each([
    ['2.22', '0.78', '3', '1.7630808804387498353092215463309340334969'],
    ['1', '1', '1', '0.61707507745197379272459077878332452023280'],
    ['1', '4', '1', '0.045500263896358414400565274333066874943552'],
    ['1', '12', '1', '0.0000000019731752900753962814017282647960840373396'],
    ['1', '20', '1', '0.000000000000000000000015239706048321052131946686503198616727008'],
    ['3', '8', '0.1', '0.000031977731286955434163310717731158689857304'],
  ])('of mean %s, spread %s, cap %s is right to 37 digits', (mean, spread, cap, digits) => {
    expect(exact(mean, spread, cap).div(digits).minus(1).abs().toNumber()).toBeLessThan(1e-37);
  });

  it('is what averaging min(X, cap) over the distribution gives', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 0.2, max: 1.5, noNaN: true }),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (mean, spread, ratio) => {
          expect(cappedMeanFast(mean, spread, mean * ratio) / byDefinition(mean, spread, mean * ratio)).toBeCloseTo(
            1,
            9,
          );
        },
      ),
      seeded,
    );
  });

  it('is never above the mean, nor the cap, and always above nothing', () => {
    fc.assert(
      fc.property(means, spreads, ratios, (mean, spread, ratio) => {
        const [uncapped, cap] = [new Decimal(mean), new Decimal(mean).times(ratio)];
        const capped = cappedMean(uncapped, new Decimal(spread), cap);
        expect(capped.lte(uncapped)).toBe(true);
        expect(capped.lte(cap)).toBe(true);
        expect(capped.gt(0)).toBe(true);
      }),
      some,
    );
  });

  it('rises with the cap and falls with the spread', () => {
    const more = fc.double({ min: 1.001, max: 3, noNaN: true });
    fc.assert(
      fc.property(spreads, fc.double({ min: 0.1, max: 3, noNaN: true }), more, (spread, cap, factor) => {
        const here = exact(1, spread, cap);
        expect(exact(1, spread, cap * factor).gte(here)).toBe(true);
        expect(exact(1, spread * factor, cap).lte(here)).toBe(true);
      }),
      some,
    );
    expect(exact(1, 1, 2).gt(exact(1, 1, 1))).toBe(true);
    expect(exact(1, 2, 1).lt(exact(1, 1, 1))).toBe(true);
  });

  it('is the lesser of mean and cap when nobody differs, and nothing when nothing is allowed', () => {
    expect(exact(5, 0, 3).toFixed()).toBe('3');
    expect(exact(2, 0, 3).toFixed()).toBe('2');
    expect(exact(2, 1, 0).toFixed()).toBe('0');
    expect(exact(0, 1, 2).toFixed()).toBe('0');
    expect([
      cappedMeanFast(5, 0, 3),
      cappedMeanFast(2, 0, 3),
      cappedMeanFast(2, 1, 0),
      cappedMeanFast(0, 1, 2),
    ]).toEqual([3, 2, 0, 0]);
  });

  it('reaches the mean as the cap goes away', () => {
    expect(exact(2, '0.5', '1e6').toFixed(30)).toBe(`2.${'0'.repeat(30)}`);
    expect(exact(2, '0.5', 4).lt('1.99')).toBe(true);
  });

  it('is worked out for terms no case would have', () => {
    for (const [mean, spread, cap] of [
      ['1e9000', '1e-9000', '1'],
      ['1', '1e9000', '1'],
      ['1', '50', '1'],
      ['1e-300', '0.001', '1e300'],
      ['1', '1e8', '1'],
    ] as const) {
      const capped = exact(mean, spread, cap);
      expect(capped.isFinite() && !capped.isNegative() && capped.lte(mean) && capped.lte(cap)).toBe(true);
    }
  });
});

describe('in floats', () => {
  it('agrees with the exact one to 1e-12', () => {
    fc.assert(
      fc.property(means, spreads, ratios, (mean, spread, ratio) => {
        const cap = mean * ratio;
        expect(
          Math.abs(
            exact(mean, spread, cap)
              .div(cappedMeanFast(mean, spread, cap))
              .minus(1)
              .toNumber(),
          ),
        ).toBeLessThan(1e-12);
      }),
      some,
    );
  });

  it('is not defined for a negative mean, spread or cap, or one that is not defined', () => {
    expect([
      cappedMeanFast(-1, 1, 1),
      cappedMeanFast(1, -1, 1),
      cappedMeanFast(1, 1, -1),
      cappedMeanFast(1, NaN, 1),
    ]).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('the share of those who use more than a level', () => {
  const above = (mean: Amount, spread: Amount, level: Amount) =>
    shareAbove(new Decimal(mean), new Decimal(spread), new Decimal(level));

  it('is by how much the capped mean rises with the cap', () => {
    fc.assert(
      fc.property(spreads, ratios, (spread, level) => {
        const [here, step] = [new Decimal(level), new Decimal(level).times('1e-9')];
        const at = (cap: Decimal) => cappedMean(new Decimal(1), new Decimal(spread), cap);
        const slope = at(here.plus(step))
          .minus(at(here.minus(step)))
          .div(step.times(2));
        expect(Math.abs(slope.minus(above(1, spread, level)).toNumber())).toBeLessThan(1e-9);
      }),
      some,
    );
  });

  it('is a half at the median, which lies under the mean by half the spread squared', () => {
    expect(above(1, 2, new Decimal(-2).exp().toFixed(45)).toFixed(35)).toBe(`0.5${'0'.repeat(34)}`);
  });

  it('lies between none and all, and falls as the level rises', () => {
    fc.assert(
      fc.property(spreads, ratios, fc.double({ min: 1.001, max: 3, noNaN: true }), (spread, level, factor) => {
        const here = above(1, spread, level);
        expect(here.gte(0) && here.lte(1)).toBe(true);
        expect(above(1, spread, level * factor).lte(here)).toBe(true);
      }),
      some,
    );
  });

  it('agrees in floats to 1e-12, and is not defined for what is negative', () => {
    fc.assert(
      fc.property(means, spreads, ratios, (mean, spread, ratio) => {
        const level = mean * ratio;
        const [fast, slow] = [shareAboveFast(mean, spread, level), above(mean, spread, level).toNumber()];
        expect(Math.abs(fast - slow)).toBeLessThanOrEqual(1e-12 + slow * 1e-11);
      }),
      some,
    );
    expect([shareAboveFast(-1, 1, 1), shareAboveFast(1, 1, -1), shareAboveFast(1, NaN, 1)]).toEqual([NaN, NaN, NaN]);
    expect([shareAboveFast(2, 0, 1), shareAboveFast(1, 0, 2), shareAboveFast(0, 1, 1)]).toEqual([1, 0, 0]);
  });
});

describe('what is remembered', () => {
  it('is that of the very arguments, and comes out the same however much was asked since', () => {
    const levels = Array.from({ length: 50 }, (_, at) => new Decimal(1).plus(at));
    const [two, one] = [new Decimal(2), new Decimal(1)];
    for (const ask of [cappedMean, shareAbove]) {
      const first = levels.map((level) => ask(two, one, level).toFixed(38));
      expect(new Set(first).size).toBe(levels.length);
      // Some are remembered, and others worked out anew.
      expect(levels.map((level) => ask(two, one, level).toFixed(38))).toEqual(first);
      expect(levels.toReversed().map((level) => ask(two, one, level).toFixed(38))).toEqual(first.toReversed());
      expect(ask(one, two, two).eq(ask(two, one, two))).toBe(false);
    }
    expect(cappedMean(two, one, one).eq(shareAbove(two, one, one))).toBe(false);
  });
});
