import { describe, expect, test } from 'vitest';
import { volumeTicks, volumeTickText } from '#components/instruments/volume/ticks.ts';

describe(volumeTicks, () => {
  test('are powers of ten, thinned to six or fewer', () => {
    expect(volumeTicks([1e4, 1e8])).toEqual([1e4, 1e5, 1e6, 1e7, 1e8]);
    expect(volumeTicks([1, 1e9])).toEqual([1, 100, 1e4, 1e6, 1e8]);
  });

  test('are joined by 2 and 5 on a short axis', () => {
    expect(volumeTicks([30, 700])).toEqual([50, 100, 200, 500]);
  });

  test('lie inside the axis', () => {
    expect(volumeTicks([4_900, 490_000_000]).every((tick) => tick >= 4_900 && tick <= 490_000_000)).toBe(true);
  });
});

test.each([
  [500, '500'],
  [10_000, '10K'],
  [2e6, '2M'],
  [1e9, '1B'],
  [5e12, '5T'],
  [0.1, '0.1'],
  [0.002, '0.002'],
])('%d is written %s', (tick, text) => {
  expect(volumeTickText(tick)).toBe(text);
});
