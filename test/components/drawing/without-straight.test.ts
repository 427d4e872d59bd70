import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutStraight } from '#components/drawing/without-straight.ts';

const points = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((values) => values.map((value, at) => [at, value] as const));

test('what is left is some of the points, with both ends, and no point is further from it than the tolerance', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (all, tolerance) => {
      const kept = withoutStraight(all, tolerance);
      expect(kept[0]).toBe(all[0]);
      expect(kept.at(-1)).toBe(all.at(-1));
      for (const [at, value] of all) {
        const after = kept.findIndex(([x]) => x >= at);
        const right = kept[after];
        if (right === undefined) throw new Error(`nothing was kept at or after ${String(at)}`);
        const left = kept[after - 1] ?? right;
        const there =
          right[0] === left[0] ? right[1] : left[1] + ((right[1] - left[1]) * (at - left[0])) / (right[0] - left[0]);
        expect(Math.abs(there - value)).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    }),
  );
});

test('a straight line is its two ends', () => {
  expect(
    withoutStraight(
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      0.01,
    ),
  ).toEqual([
    [0, 1],
    [3, 4],
  ]);
});
