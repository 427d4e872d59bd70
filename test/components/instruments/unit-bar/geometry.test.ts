import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDrawnOrder, percentOf, placeUnitBar, REACH, type Span } from '#components/instruments/unit-bar/geometry.ts';
import { BEHAVIORS } from '#model/economics/words.ts';
import { bar, RUNAWAY, segment, SERVED } from './bar-rows.ts';

const PRICE = 100 / REACH;
const end = ({ left, width }: Span) => left + width;

const anyBar = fc
  .array(
    fc.record({
      behavior: fc.constantFrom(...BEHAVIORS),
      share: fc.double({ min: 0, max: 3, noNaN: true }),
      included: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((lines) =>
    bar(lines.map(({ behavior, share, included }, i) => segment(`line_${i}`, behavior, share, { included }))),
  );

const counted = (row: ReturnType<typeof bar>) =>
  placeUnitBar(row).segments.filter(({ segment: line }) => line.included);

describe(placeUnitBar, () => {
  test('counted lines and margin make up the price, unless the lines run past it', () => {
    fc.assert(
      fc.property(anyBar, (row) => {
        const placed = placeUnitBar(row);
        const lines = counted(row).reduce((sum, { span }) => sum + span.width, 0);
        if (placed.cost <= 1) expect(lines + placed.margin.width).toBeCloseTo(PRICE, 9);
        else expect(placed.margin.width).toBe(0);
      }),
    );
  });

  test('the overshoot is what the counted lines take past the price, up to the edge', () => {
    fc.assert(
      fc.property(anyBar, (row) => {
        const { cost, loss, broken } = placeUnitBar(row);
        expect(loss.left).toBeCloseTo(PRICE, 9);
        expect(loss.width).toBeCloseTo(percentOf(Math.max(1, cost)) - PRICE, 9);
        expect(broken).toBe(cost > REACH);
      }),
    );
  });

  test('counted lines stand end to end from the left, and nothing leaves the picture', () => {
    fc.assert(
      fc.property(anyBar, (row) => {
        let at = 0;
        for (const { span } of counted(row)) {
          expect(span.left).toBeCloseTo(at, 9);
          at = end(span);
        }
        for (const { span, inside } of placeUnitBar(row).segments) {
          expect(end(span)).toBeLessThanOrEqual(100 + 1e-9);
          expect(inside.width).toBeLessThanOrEqual(span.width);
        }
      }),
    );
  });

  test('ghosts never move what is counted', () => {
    fc.assert(
      fc.property(anyBar, (row) => {
        const alone = { ...row, segments: row.segments.filter(({ included }) => included) };
        expect(counted(row).map(({ span }) => span)).toEqual(counted(alone).map(({ span }) => span));
        expect(placeUnitBar(row).margin).toEqual(placeUnitBar(alone).margin);
      }),
    );
  });

  test('a line that is put in keeps its place along the price when all before it are counted', () => {
    const before = placeUnitBar(SERVED).segments.find(({ segment: line }) => line.id === 'training');
    const withBuild = {
      ...SERVED,
      segments: SERVED.segments.map((line) => (line.id === 'training' ? { ...line, included: true } : line)),
    };
    const after = placeUnitBar(withBuild).segments.find(({ segment: line }) => line.id === 'training');
    expect(before?.segment.included).toBe(false);
    expect(after?.span.left).toBeCloseTo(before?.span.left ?? NaN, 9);
    expect(after?.letter).toBe(before?.letter);
  });

  test('an amount with no price to measure it by runs off the picture, and none is no width', () => {
    const placed = placeUnitBar(bar([segment('hosting', 'unit', Infinity), segment('nothing', 'step', NaN)]));
    expect(placed.broken).toBe(true);
    expect(placed.segments.map(({ span }) => span)).toEqual([
      { left: 0, width: 100 },
      { left: 100, width: 0 },
    ]);
  });

  test('a rail of ghosts is broken off only where a ghost is seen to leave', () => {
    expect(placeUnitBar(RUNAWAY).ghostsBroken).toBe(false);
    expect(placeUnitBar(bar([segment('research', 'build', 2, { included: false })])).ghostsBroken).toBe(true);
    expect(placeUnitBar(SERVED).ghostsBroken).toBe(false);
  });
});

describe(inDrawnOrder, () => {
  test('orders lines unit, step, build, customer, period, and keeps the order within one', () => {
    expect(inDrawnOrder(SERVED.segments).map(({ id }) => id)).toEqual([
      'prefill',
      'decode',
      'idle',
      'training',
      'interest',
    ]);
  });
});
