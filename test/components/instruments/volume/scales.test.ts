import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { applyScale, scaleData } from '#components/instruments/volume/scales.ts';

const PLOTTED = [
  { type: 'linear', domain: [-1, 1], range: [336, 50] },
  { type: 'linear', domain: [0, 7], range: [0, 640] },
  { type: 'log', domain: [1e4, 1e8], range: [48, 498] },
  { type: 'log', domain: [0.03, 17], range: [44, 312] },
] as const;

describe(applyScale, () => {
  test.each(PLOTTED)('is where Plot puts it, $type $domain', ({ type, domain, range }) => {
    const plotted = Plot.scale({ x: { type, domain: [...domain], range: [...range] } });
    const data = JSON.parse(JSON.stringify(scaleData(plotted))) as ReturnType<typeof scaleData>;
    for (let i = 0; i <= 100; i += 1) {
      const value = domain[0] + ((domain[1] - domain[0]) * i) / 100;
      expect(applyScale(data, value)).toBeCloseTo(Number(plotted.apply(value)), 3);
    }
  });

  test('has no place for zero on a log scale', () => {
    expect(applyScale({ type: 'log', domain: [1, 10], range: [0, 100] }, 0)).toBeNaN();
    expect(applyScale({ type: 'log', domain: [1, 10], range: [0, 100] }, -1)).toBeNaN();
  });
});

describe(scaleData, () => {
  test('refuses a scale that it cannot move by', () => {
    expect(() => scaleData({ type: 'point', domain: ['a', 'b'], range: [0, 1] })).toThrow('only linear and log');
    expect(() => scaleData({ type: 'linear', domain: [0, 1, 2], range: [0, 1, 2] })).toThrow('only linear and log');
    expect(() => scaleData(undefined)).toThrow(RangeError);
  });
});
