import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessPlace, readStops, writeStops } from '#components/notebook/guess-place.ts';
import { guessStops } from '#components/notebook/guess-stops.ts';

const SHARES = guessStops({ low: '-2', high: '1', style: 'percent' }, 'ratio');
const AMOUNTS = guessStops({ low: '1000000', high: '1000000000', scale: 'log' }, 'USD');

describe('the stops of a guess', () => {
  test('go from end to end, each above the one before and written as a person would', () => {
    expect([SHARES[0]?.text, SHARES.at(-1)?.text]).toEqual(['−200%', '100%']);
    expect([AMOUNTS[0]?.text, AMOUNTS.at(-1)?.text]).toEqual(['$1 million', '$1 billion']);
    for (const stops of [SHARES, AMOUNTS]) {
      const values = stops.map(({ value }) => value);
      expect(values).toEqual([...new Set(values)].sort((one, other) => one - other));
      expect(new Set(stops.map(({ text }) => text)).size).toBe(stops.length);
    }
  });

  test('are sent as one text, and read the same', () => {
    for (const stops of [SHARES, AMOUNTS]) expect(readStops(writeStops(stops))).toEqual(stops);
  });

  test('are refused where there is nothing between the ends', () => {
    expect(() => guessStops({ low: '1', high: '1' }, 'ratio')).toThrow(/larger/);
    expect(() => guessStops({ low: '0', high: '10', scale: 'log' }, 'USD')).toThrow(/above 0/);
  });
});

describe('the place of an answer among the stops', () => {
  test('is that of the stop it equals, and between two stops in between', () => {
    SHARES.forEach(({ value }, place) =>
      expect(guessPlace(SHARES, value)).toBeCloseTo(place / (SHARES.length - 1), 12),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 1e9, noNaN: true }), (value) => {
        const place = guessPlace(AMOUNTS, value) * (AMOUNTS.length - 1);
        expect(AMOUNTS[Math.floor(place)]?.value).toBeLessThanOrEqual(value * (1 + 1e-9));
        expect(AMOUNTS[Math.ceil(place)]?.value).toBeGreaterThanOrEqual(value * (1 - 1e-9));
      }),
    );
  });

  test('is an end for what lies outside', () => {
    expect([-9, 9].map((value) => guessPlace(SHARES, value))).toEqual([0, 1]);
  });
});
