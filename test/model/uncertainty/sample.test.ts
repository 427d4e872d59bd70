import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '#model/uncertainty/random.ts';
import { countOfGains, quantile, sample } from '#model/uncertainty/sample.ts';
import { valueAt, type Spread } from '#model/uncertainty/spread.ts';

const spread = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom<('linear' | 'log')[]>('linear', 'log'),
  )
  .map(([low, up, further, scale]): Spread => ({ id: 'x', low, middle: low + up, high: low + up + further, scale }));

describe('uniform numbers', () => {
  test('are the same for the same seed, and others for another', () => {
    const take = (seed: number) => Array.from({ length: 50 }, randomFrom(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  test('are these for good, since a link carries the seed that they come from', () => {
    const first = (seed: number) => Array.from({ length: 4 }, randomFrom(seed));
    expect(first(1)).toEqual([0.18452622554177367, 0.037306802481395285, 0.46343498724317067, 0.3134236131144781]);
    expect(first(7)).toEqual([0.8656276900573335, 0.7813094949301955, 0.48961278355967663, 0.9961615544078805]);
    expect(first(-1)).toEqual([0.09354572139539286, 0.3809067804044687, 0.06653822776324947, 0.3272667281364736]);
    expect(first(2 ** 32 + 1)).toEqual(first(1));
  });

  // The chance that a fair generator fails is below one in ten million: five standard errors.
  test('fill the tenths of their range evenly, one after the other unlike', () => {
    const next = randomFrom(1);
    const [count, tenths] = [1_000_000, new Float64Array(10)];
    let [alike, outside, before] = [0, 0, next()];
    for (let i = 0; i < count; i += 1) {
      const value = next();
      if (!(value >= 0 && value < 1)) outside += 1;
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      alike += (value - 0.5) * (before - 0.5);
      before = value;
    }
    expect(outside).toBe(0);
    for (const tenth of tenths) expect(Math.abs(tenth / count - 0.1)).toBeLessThan(5 * Math.sqrt(0.09 / count));
    expect(Math.abs(alike / count)).toBeLessThan(5 / 12 / Math.sqrt(count));
  });
});

describe('a spread', () => {
  test('has its low, its middle and its high at 0, a half and 1, and rises between them', () => {
    fc.assert(
      fc.property(
        spread,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, a, b) => {
          const near = (x: number, y: number) =>
            expect(Math.abs(x - y)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x), Math.abs(y)));
          near(valueAt(one, 0), one.low);
          if (one.low < one.middle && one.middle < one.high) near(valueAt(one, 0.5), one.middle);
          near(valueAt(one, 1), one.high);
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(valueAt(one, more) - valueAt(one, less)).toBeGreaterThanOrEqual(-1e-6);
        },
      ),
    );
  });
});

test('a spread on a log scale has the mean of the logarithms halfway, and one on a linear scale its very middle at a half', () => {
  const one: Spread = { id: 'x', low: 1, middle: 100, high: 1600, scale: 'log' };
  expect(valueAt(one, 0.25)).toBeCloseTo(10, 10);
  expect(valueAt(one, 0.75)).toBeCloseTo(400, 8);
  expect(valueAt({ ...one, low: 0 }, 0.25)).toBe(50);
  // -0.3 + (0.1 - -0.3) is not 0.1 in floats.
  expect(valueAt({ id: 'x', low: -0.3, middle: 0.1, high: 1, scale: 'linear' }, 0.5)).toBe(0.1);
  fc.assert(
    fc.property(spread, (linear) => {
      if (linear.low < linear.middle && linear.middle < linear.high)
        expect(valueAt({ ...linear, scale: 'linear' }, 0.5)).toBe(linear.middle);
    }),
  );
});

test('a value at an end of what it may be is no middle: half of the draws are not that value', () => {
  for (const middle of [10, 20]) {
    const one: Spread = { id: 'x', low: 10, middle, high: 20, scale: 'linear' };
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => valueAt(one, share))).toEqual([10, 12.5, 15, 17.5, 20]);
  }
});

describe('a sample', () => {
  const uniform: Spread = { id: 'x', low: 0, middle: 0.5, high: 1, scale: 'linear' };

  test('of a figure known in closed form has its quantiles within five standard errors', () => {
    // The sum of two even spreads is a triangle: half of it below 1, an eighth below a half.
    const { values } = sample((inputs) => (inputs[0] as number) + (inputs[1] as number), [uniform, uniform], 3);
    expect(values).toHaveLength(100_000);
    for (const [share, value, density] of [
      [0.5, 1, 1],
      [0.125, 0.5, 0.5],
      [0.875, 1.5, 0.5],
    ] as const) {
      expect(Math.abs(quantile(values, share) - value)).toBeLessThan(
        (5 * Math.sqrt(share * (1 - share))) / (density * Math.sqrt(100_000)),
      );
    }
  });

  test('works the figure out once for each draw, at the next uniform number of each unknown', () => {
    const [next, asked] = [randomFrom(9), [] as number[][]];
    const { values } = sample((at) => asked.push([...(at as Float64Array)]), [uniform, { ...uniform, id: 'y' }], 9, 50);
    expect(asked).toEqual(Array.from({ length: 50 }, () => [next(), next()]));
    expect([...values]).toEqual(asked.map((_, place) => place + 1));
  });

  test('draws as one what one unknown moves, and lets fall what goes the other way', () => {
    const one: Spread = { ...uniform, unknown: 'the same' };
    const other: Spread = { id: 'y', low: 10, middle: 20, high: 30, scale: 'linear', unknown: 'the same' };
    const apart = (spreads: Spread[], expected: (x: number) => number) =>
      sample((at) => Math.abs((at[1] as number) - expected(at[0] as number)), spreads, 4, 1000).values;
    expect(apart([one, other], (x) => 10 + 20 * x).at(-1)).toBeLessThan(1e-12);
    expect(apart([one, { ...other, falls: true }], (x) => 30 - 20 * x).at(-1)).toBeLessThan(1e-12);
    // Each its own unknown, they part.
    expect(apart([uniform, { ...other, unknown: 'another' }], (x) => 10 + 20 * x).at(-1)).toBeGreaterThan(5);
  });

  test('leaves out what is not defined, and counts zero as a gain', () => {
    const { values, draws } = sample(
      (inputs) => ((inputs[0] as number) < 0.25 ? NaN : Math.max(0, (inputs[0] as number) - 0.5)),
      [uniform],
      1,
      10_000,
    );
    expect(draws).toBe(10_000);
    expect(Math.abs(values.length - 7500)).toBeLessThan(5 * Math.sqrt(10_000 * 0.1875));
    expect(countOfGains(values)).toBe(values.length);
  });

  test('counts gains as a person would', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true })), (numbers) => {
        const values = Float64Array.from(numbers).sort();
        expect(countOfGains(values)).toBe(numbers.filter((value) => value >= 0).length);
      }),
    );
  });

  test('has quantiles between its ends, rising with the share, and none where it is empty', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([1, 2, 4], 0.25)).toBe(1.5);
    expect(quantile([1, 2, 4], 0)).toBe(1);
    expect(quantile([1, 2, 4], 1)).toBe(4);
  });
});
