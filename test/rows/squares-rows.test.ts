import { describe, expect, test } from 'vitest';
import { dollarsOf, FRAME, PICTURE, square } from '#rows/squares-rows.ts';

const area = (side: number) => side ** 2;
const ROOM = 5_570_000_000;

describe('a bill beside what there is to pay it from', () => {
  test.for([0.001, 0.07, 0.5, 1, 1.24, 3.44])('has an area of %s frames', (part) => {
    const { bill, covered, cut } = square(part * ROOM, ROOM);
    expect(area(bill) / area(FRAME)).toBeCloseTo(part, 2);
    expect(area(covered) / area(FRAME)).toBeCloseTo(Math.min(part, 1), 2);
    expect(cut).toBe(false);
  });

  test('grows with the bill, and shrinks as there is more to pay it from', () => {
    const bills = [0.1, 0.5, 1, 2, 3].map((part) => square(part * ROOM, ROOM).bill);
    expect(bills).toEqual(bills.toSorted((one, other) => one - other));
    expect(new Set(bills).size).toBe(bills.length);
    expect(square(ROOM, 2 * ROOM).bill).toBeLessThan(square(ROOM, ROOM).bill);
  });

  test('is cut off at the picture’s edge, and says so', () => {
    expect(square(6.8 * ROOM, ROOM)).toEqual({
      bill: PICTURE,
      covered: FRAME,
      room: true,
      cut: true,
      words: '6.8 times as much, cut off here',
    });
  });

  test('fills no frame where serving leaves nothing or loses', () => {
    expect(square(ROOM, 0)).toEqual({
      bill: PICTURE,
      covered: 0,
      room: false,
      cut: true,
      words: 'serving leaves nothing',
    });
    expect(square(ROOM, -1).words).toBe('serving is a loss');
    expect(square(ROOM, 1e-20)).toEqual(square(ROOM, 0));
    expect(square(0, -1)).toMatchObject({ bill: 0, room: false, words: 'no bill, and serving is a loss' });
  });

  test('is no square where there is none, or where it cannot be worked out', () => {
    expect(square(0, ROOM)).toEqual({ bill: 0, covered: 0, room: true, cut: false, words: 'no bill' });
    for (const [bill, room] of [
      [undefined, ROOM],
      [ROOM, undefined],
    ] as const)
      expect(square(bill, room)).toMatchObject({ bill: 0, covered: 0, words: 'cannot be worked out here' });
  });

  test('is told to no more digits than a picture shows', () => {
    expect(square(0.0676703 * ROOM, ROOM).words).toBe('6.8% of it');
    expect(square(1.2387791 * ROOM, ROOM).words).toBe('1.24 times as much');
    expect(square(1e-9 * ROOM, ROOM).words).not.toMatch(/NaN|e-/);
  });
});

test('amounts of both units are dollars', () => {
  expect(dollarsOf('6899.28', 'MUSD')).toBeCloseTo(6_899_280_000);
  expect(dollarsOf('5870000', 'USD')).toBe(5_870_000);
  expect(dollarsOf('', 'USD')).toBeUndefined();
});
