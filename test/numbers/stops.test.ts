import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputDefinition } from '#model/economics/definition.ts';
import { compareDecimals } from '#numbers/decimal-text.ts';
import { valueAt } from '#numbers/slider.ts';
import { stepFrom } from '#numbers/stops.ts';
import { allCases } from '../support/cases.ts';
import { runs } from '../support/runs.ts';

const inputs = allCases.flatMap((definition) =>
  definition.inputs.map((input) => ({
    name: `${definition.id}.${input.id}`,
    input,
    published: [
      ...new Set([input.default, ...definition.scenarios.slice(0, 1).map(({ values }) => values[input.id])]),
    ].flatMap((one) => (one === undefined ? [] : [one])),
  })),
);

/** Presses one way, each from where the last led, until there have been so many or nothing is beyond. */
function walk(
  input: InputDefinition,
  from: string,
  direction: 1 | -1,
  stops: { anchor: string; start?: string },
  most: number,
) {
  const way = [from];
  while (way.length <= most) {
    const next = stepFrom(input, way.at(-1) as string, direction, stops);
    if (next === way.at(-1)) break;
    way.push(next);
  }
  return way;
}

describe('the keys of a slider', () => {
  test('lead back to the very text that they set out from, the published one and any other', () => {
    const one = fc.constantFrom(...inputs);
    fc.assert(
      fc.property(
        one,
        fc.integer({ min: 0, max: 1000 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 130 }),
        fc.constantFrom(1, -1),
        ({ input, published }, position, own, presses, direction) => {
          const start = published[0];
          const anchor = own || start === undefined ? valueAt(input, position) : start;
          const stops = { anchor, ...(start !== undefined && { start }) };
          const there = walk(input, anchor, direction as 1 | -1, stops, presses);
          const back = walk(input, there.at(-1) as string, (0 - direction) as 1 | -1, stops, there.length - 1);
          expect(back.reverse()).toEqual(there);
        },
      ),
      { numRuns: runs(2000, 10_000) },
    );
  });

  test.each(inputs)('$name: lead from its published values to both ends and back', ({ input, published }) => {
    for (const anchor of published)
      for (const direction of [1, -1] as const) {
        const there = walk(input, anchor, direction, { anchor }, 20_000);
        const end = there.at(-1) as string;
        const bound = direction === 1 ? input.maximum : input.minimum;
        if (compareDecimals(anchor, bound) * direction <= 0) expect(end).toBe(bound);
        expect(walk(input, end, direction === 1 ? -1 : 1, { anchor }, there.length - 1).reverse()).toEqual(there);
      }
  });

  test.each(inputs)('$name: stop at the published value, wherever they come from', ({ input, published }) => {
    for (const start of published)
      for (const place of [400, 600]) {
        const anchor = valueAt(input, place);
        const direction = compareDecimals(anchor, start) < 0 ? 1 : -1;
        if (compareDecimals(anchor, start) === 0) continue;
        expect(walk(input, anchor, direction, { anchor, start }, 20_000)).toContain(start);
      }
  });

  test('step by a hundredth of a log track, and by the step of a linear one', () => {
    const log = { minimum: '0.1', maximum: '100', low: '1', scale: 'log', step: '0.1' } as const;
    const linear = { minimum: '0', maximum: '10', low: '1', scale: 'linear', step: '0.05' } as const;
    expect(stepFrom(log, '2.19', 1)).toBe('2.35');
    expect(stepFrom(linear, '2.19', 1)).toBe('2.24');
    expect(stepFrom(linear, '9.99', 1)).toBe('10');
    expect(stepFrom(linear, '10', 1)).toBe('10');
    expect(stepFrom(linear, '2.226804123711340206185567010309278350515', 1)).toBe('2.2768');
  });
});
