import { describe, expect, it, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { shareAbove } from '#model/formula/lognormal.ts';
import { shareAboveFast } from '#model/formula/lognormal-fast.ts';
import { compileFast } from '#model/formula/fast.ts';
import { tree, worth } from './random-trees.ts';

type Case = readonly [mean: number, spread: number, level: number];

/** The exact share for the very same floats. */
const exactly = (mean: number, spread: number, level: number) =>
  shareAbove(new Decimal(mean), new Decimal(spread), new Decimal(level)).toNumber();

const fast = (text: string) => compileFast(tree(text), () => 0)(new Float64Array());

describe('the share above a level, in floats', () => {
  test.each([
    // Where nobody differs, all are at the mean: above a level under it, and not above the mean itself.
    [[2, 0, 1], 1],
    [[1, 0, 2], 0],
    [[1, 0, 1], 0],
    [[1, 0, 0], 1],
    // Where the mean is nothing, nobody uses more than any level.
    [[0, 1, 1], 0],
    [[0, 1, 0], 0],
    [[0, 0, 0], 0],
    // Everybody uses more than nothing.
    [[1, 1, 0], 1],
    [[1e-300, 3, 0], 1],
  ] satisfies [Case, number][])('of mean, spread and level %j is %d, as exactly', (terms, share) => {
    expect(shareAboveFast(...terms)).toBe(share);
    expect(exactly(...terms)).toBe(share);
  });

  it('is known where the mean or the level is nothing, however wide the spread', () => {
    expect(shareAboveFast(0, Infinity, 1)).toBe(0);
    expect(shareAboveFast(1, Infinity, 0)).toBe(1);
  });

  test.each([
    [-1, 0, 1],
    [-1, 1, 1],
    [-2, 1, -1],
    [-1, 0, -2],
    [1, -1, 1],
    [1, -1, 0],
    [1, -1, 2],
    [1, 0, -1],
    [1, 1, -1],
    [-1, -1, 1],
    [1, NaN, 1],
  ])('is not defined for mean %d, spread %d, level %d', (...terms) => {
    expect(shareAboveFast(...terms)).toBeNaN();
  });

  it('is the exact one to 1e-12 of itself, far out in both tails and on both sides of where the series ends', () => {
    let small = 0;
    for (const mean of [0.01, 1, 2.22])
      for (const spread of [0.5, 1, 2])
        for (const x of [-15, -10, -8, -5, -3, -2.501, -2.5, -2.499, -1, -0.01, 0, 0.3, 1, 2.499, 2.5, 2.501, 4, 8]) {
          const level = mean * Math.exp(-spread * (x + spread / 2));
          const share = exactly(mean, spread, level);
          if (share < 1e-20) small += 1;
          expect(Math.abs(shareAboveFast(mean, spread, level) / share - 1)).toBeLessThan(1e-12);
        }
    expect(small).toBe(18);
  });
});

describe('share_above in a formula', () => {
  test.each([
    ['share_above(1, 0, 0.5)', 1],
    ['share_above(4, 0, 3)', 1],
    ['share_above(0, 1, 5)', 0],
    ['share_above(5, 1, 0)', 1],
    ['share_above(5, 0, 5)', 0],
  ])('%s is %d, in floats and exactly', (text, share) => {
    expect(fast(text)).toBe(share);
    expect(worth(text)).toBe(String(share));
  });

  it('takes the mean, the spread and the level in that order', () => {
    expect(fast('share_above(2.22, 0.78, 3)')).toBe(shareAboveFast(2.22, 0.78, 3));
    expect(Number(worth('share_above(2.22, 0.78, 3)'))).toBeCloseTo(exactly(2.22, 0.78, 3), 14);
    expect(fast('share_above(2.22, 0.78, 3)')).toBeCloseTo(Number(worth('share_above(2.22, 0.78, 3)')), 14);
  });
});
