import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutCurve } from '#components/instruments/volume/cut-curve.ts';
import type { VolumePoint } from '#rows/volume-rows.ts';

const FRAME = [-1, 1] as const;
const curve = (...margins: number[]): VolumePoint[] => margins.map((margin, i) => [10 ** i, margin]);

describe(cutCurve, () => {
  test('leaves a curve inside the frame as it is', () => {
    expect(cutCurve(curve(-1, 0, 1), FRAME)).toEqual([curve(-1, 0, 1)]);
  });

  test('puts a point on the edge, halfway in the logarithm', () => {
    const [part, ...more] = cutCurve(curve(-2, 0), FRAME);
    expect(more).toEqual([]);
    expect(part?.[0]?.[0]).toBeCloseTo(Math.sqrt(10), 9);
    expect(part?.[0]?.[1]).toBe(-1);
  });

  test('a step across the whole frame is drawn from edge to edge', () => {
    expect(cutCurve(curve(-3, 3), FRAME).map((part) => part.map(([, margin]) => margin))).toEqual([[-1, 1]]);
    expect(cutCurve(curve(3, -3), FRAME).map((part) => part.map(([, margin]) => margin))).toEqual([[1, -1]]);
  });

  test('a curve that leaves and comes back is in two parts; one outside, and a point alone, in none', () => {
    expect(cutCurve(curve(0, -2, 0), FRAME)).toHaveLength(2);
    expect(cutCurve(curve(-2, -3), FRAME)).toEqual([]);
    expect(cutCurve(curve(-2, -1, -2), FRAME)).toEqual([]);
    expect(cutCurve([], FRAME)).toEqual([]);
  });

  test('a margin without a value parts the curve', () => {
    expect(cutCurve(curve(0, 0.5, NaN, 0.5, 0), FRAME)).toEqual([curve(0, 0.5), curve(0, 0.5, NaN, 0.5, 0).slice(3)]);
  });

  test('nothing of it lies outside, and volumes never fall', () => {
    const margins = fc.array(fc.oneof(fc.double({ min: -9, max: 1, noNaN: true }), fc.constant(NaN)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(margins, (values) => {
        for (const part of cutCurve(curve(...values), FRAME)) {
          expect(part.length).toBeGreaterThan(1);
          part.forEach(([volume, margin], i) => {
            expect(margin).toBeGreaterThanOrEqual(-1);
            expect(margin).toBeLessThanOrEqual(1);
            expect(volume).toBeGreaterThanOrEqual(part[i - 1]?.[0] ?? 0);
          });
        }
      }),
    );
  });
});
