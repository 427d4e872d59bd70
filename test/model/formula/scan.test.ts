import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOfSign, narrow, scan, type Point } from '#model/formula/scan.ts';

const places = (points: Point[]) => points.map(({ x }) => x);
/** What was asked of a function, and the points that came of it. */
function looked(f: (x: number) => number, ...range: [number, number, 'linear' | 'log', number, number]) {
  const asked: number[] = [];
  const points = scan((x) => (asked.push(x), f(x)), ...range);
  return { asked, points };
}
const far = (x: number) => 1000 + x;

describe('a scan', () => {
  test('looks at as many stretches as it is told, evenly on its scale, and at both ends as they are', () => {
    expect(places(scan(far, 0, 8, 'linear', 4, 1))).toEqual([0, 2, 4, 6, 8]);
    expect(places(scan(far, 1, 16, 'log', 4, 1)).map((x) => Math.round(x * 1e9) / 1e9)).toEqual([1, 2, 4, 8, 16]);
    expect(places(scan(far, 0, 8, 'log', 4, 1))).toEqual([0, 2, 4, 6, 8]);
    expect(places(scan(far, -4, 4, 'log', 2, 1))).toEqual([-4, 0, 4]);
    const [low, high] = [0.1, 0.7];
    const points = scan(far, low, high, 'log', 7, 1);
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([low, high]);
    expect(points.every(({ x, y }) => y === far(x))).toBe(true);
    // In floats, -0.3 and the length of the range do not add up to 0.1.
    expect(scan(far, -0.3, 0.1, 'linear', 7, 1).at(-1)?.x).toBe(0.1);
  });

  test('looks closer, in eight parts, where it is as near to zero as the function moves there', () => {
    const line = (x: number) => x - 2;
    const eighths = (from: number, to: number) => Array.from({ length: 9 }, (_, n) => from + ((to - from) * n) / 8);
    // Around the stretch from 1 to 2 it moves by 3, from -2 to 1.
    expect(places(scan(line, 0, 6, 'linear', 6, 0.1))).toEqual([
      0,
      ...eighths(1, 2),
      ...eighths(2, 3).slice(1),
      4,
      5,
      6,
    ]);
    expect(places(scan(line, 0, 6, 'linear', 6, 0))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // At the ends of the range it moves by 2, and from there on 3: the nearest is 0, 1 or 2 away.
    expect(places(scan(line, 0, 6, 'linear', 6, 0.5))).toEqual([
      0,
      ...eighths(1, 2),
      ...eighths(2, 3).slice(1),
      ...eighths(3, 4).slice(1),
      5,
      6,
    ]);
    expect(places(scan((x) => -line(x), 0, 6, 'linear', 6, 0.1))).toHaveLength(21);
    expect(places(scan((x) => (x > 4.5 ? NaN : line(x)), 0, 6, 'linear', 6, 0.1)).length).toBe(22);
    // A neighbor without a value does not keep it from looking closer.
    expect(places(scan((x) => (x > 2.5 ? NaN : line(x)), 0, 6, 'linear', 6, 0.1))).toHaveLength(7 + 1 + 7 + 7);
  });

  test('finds the last value beside a stretch without any, on either side', () => {
    const [before, after] = [
      scan((x) => (x <= 2.3 ? 9 : NaN), 0, 4, 'linear', 4, 0),
      scan((x) => (x < 1.7 ? NaN : 9), 0, 4, 'linear', 4, 0),
    ];
    expect(before).toHaveLength(6);
    expect(after).toHaveLength(6);
    const [last, first] = [before[3] as Point, after[2] as Point];
    expect(last.x <= 2.3 && last.x > 2.3 - 1e-9 && last.y === 9).toBe(true);
    expect(first.x >= 1.7 && first.x < 1.7 + 1e-9 && first.y === 9).toBe(true);
    // Where the sample itself is the last, none is added.
    expect(places(scan((x) => (x <= 2 ? 9 : NaN), 0, 4, 'linear', 4, 0))).toEqual([0, 1, 2, 3, 4]);
    expect(places(scan((x) => (x >= 2 ? 9 : NaN), 0, 4, 'linear', 4, 0))).toEqual([0, 1, 2, 3, 4]);
    expect(places(scan(() => NaN, 0, 4, 'linear', 4, 0))).toEqual([0, 1, 2, 3, 4]);
  });

  test('finds a turn beyond zero that falls between samples, and adds the first point that lies there', () => {
    for (const sign of [1, -1]) {
      const bowl = (x: number) => sign * ((x - 2.4) ** 2 - 0.01);
      const points = scan(bowl, 0, 4, 'linear', 4, 0);
      const added = points.filter(({ x }) => !Number.isInteger(x));
      expect(added.length).toBeGreaterThanOrEqual(1);
      expect(added.every(({ x, y }) => Math.abs(x - 2.4) < 0.1 && y * sign < 0)).toBe(true);
      expect(places(points)).toEqual(places(points).toSorted((a, b) => a - b));
      expect(changesOfSign(points)).toHaveLength(2);
    }
    const near = (x: number) => (x - 2.4) ** 2 + 0.01;
    expect(places(scan(near, 0, 4, 'linear', 4, 0))).toEqual([0, 1, 2, 3, 4]);
  });

  test('looks for a turn nowhere that a parabola or a kink could not reach zero, or that the function turns from it', () => {
    expect(looked((x) => 10 + (x - 2) ** 2, 0, 4, 'linear', 4, 0).asked).toEqual([0, 1, 2, 3, 4]);
    expect(looked((x) => 10 - (x - 2) ** 2, 0, 4, 'linear', 4, 0).asked).toEqual([0, 1, 2, 3, 4]);
    expect(looked((x) => 1 + 3 * Math.abs(x - 2), 0, 4, 'linear', 4, 0).asked.length).toBeGreaterThan(40);
    expect(looked((x) => x - 2.5, 0, 4, 'linear', 4, 0).asked).toEqual([0, 1, 2, 3, 4]);
  });

  /** How often the parabola through three heights is asked for by a scan that samples just those; the same, seen in a mirror. */
  function looks(first: number, second: number, third: number) {
    const bend = (first + third) / 2 - second;
    const parabola = (x: number) => first + (second - first - bend) * x + bend * x * x;
    const there = looked(parabola, 0, 2, 'linear', 2, 0);
    const back = looked((x) => parabola(2 - x), 0, 2, 'linear', 2, 0);
    expect(there.points.slice(0, 1).concat(there.points.slice(-1))).toEqual([
      { x: 0, y: first },
      { x: 2, y: third },
    ]);
    expect(back.asked.length).toBe(there.asked.length);
    return there.asked.length;
  }

  test('looks for a turn only where the middle of three samples is on the side of both others, and no further from zero', () => {
    expect(looks(-1, 0.25, 5)).toBe(3);
    expect(looks(1, 2, 10)).toBe(3);
    expect(looks(2, 2, 10)).toBeGreaterThan(40);
    // Bent by no more than its height, it cannot reach zero.
    expect(looks(2, 1, 1)).toBe(3);
    expect(looks(2.25, 1, 1)).toBeGreaterThan(40);
  });

  test('stops at the first look beyond zero, whichever of the two it takes at a time', () => {
    for (const middle of [0.7, 1.3])
      expect(looked((x) => (x - middle) ** 2 - 0.01, 0, 2, 'linear', 2, 0).asked).toHaveLength(5);
  });

  test('gives up on a turn where there is no value', () => {
    const torn = (x: number) => (Math.abs(x - 2) < 0.9 && x !== 2 ? NaN : 0.1 + (x - 2) ** 2);
    expect(looked(torn, 0, 4, 'linear', 4, 0).asked.length).toBeLessThan(100);
    expect(places(scan(torn, 0, 4, 'linear', 4, 0)).filter((x) => Math.abs(x - 2) < 0.9)).toEqual([2]);
  });

  test('loses no crossing of a bowl, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 7.5, noNaN: true }),
        fc.double({ min: 1e-4, max: 0.2, noNaN: true }),
        (middle, depth) => {
          const points = scan((x) => (x - middle) ** 2 - depth, 0, 8, 'linear', 8, 1);
          expect(changesOfSign(points)).toHaveLength(2);
        },
      ),
    );
  });
});

describe('changes of sign', () => {
  const points = (...heights: number[]) => heights.map((y, x) => ({ x, y }));
  const brackets = (...heights: number[]) =>
    changesOfSign(points(...heights)).map(({ left, right, height }) => [left.x, right.x, height]);

  test('are between neighbors on either side of zero, which counts as a gain', () => {
    expect(brackets(-1, 2, 3, -4)).toEqual([
      [0, 1, 2],
      [2, 3, 4],
    ]);
    expect(brackets(-1, 0, 1)).toEqual([[0, 1, 1]]);
    expect(brackets(1, 0, 1)).toEqual([]);
    expect(brackets(0, -3)).toEqual([[0, 1, 3]]);
    expect(brackets(1)).toEqual([]);
  });

  test('are at a pole no wider than a billionth of its place, whichever side of zero that is', () => {
    // As wide as that, of the end further from zero, to the last digit.
    const width = 5 * 2 ** -30;
    const further = width / 1e-9;
    const across = (left: number, right: number) =>
      changesOfSign([
        { x: left, y: -1 },
        { x: (left + right) / 2, y: NaN },
        { x: right, y: 2 },
      ]).length;
    expect([across(further - width, further), across(-further, width - further)]).toEqual([1, 1]);
    expect([across(further - width * 1.01, further), across(-further, width * 1.01 - further)]).toEqual([0, 0]);
    expect([across(2000, 2000 + 1e-6), across(2000, 2000 + 1e-5)]).toEqual([1, 0]);
  });

  test('are none across a stretch without values, but for a pole', () => {
    expect(brackets(-1, NaN, 1)).toEqual([]);
    expect(brackets(NaN, 1, -1, NaN)).toEqual([[1, 2, 1]]);
    const pole = (width: number) =>
      changesOfSign([
        { x: 3 - width, y: -1 },
        { x: 3, y: NaN },
        { x: 3 + width, y: 2 },
      ]);
    expect(pole(1e-10)).toHaveLength(1);
    expect(pole(1e-8)).toEqual([]);
    expect(
      changesOfSign([
        { x: 3, y: NaN },
        { x: 3 + 1e-10, y: 2 },
      ]),
    ).toEqual([]);
    expect(
      changesOfSign([
        { x: -3, y: -1 },
        { x: -3 + 1e-10, y: NaN },
        { x: -3 + 2e-10, y: 2 },
      ]),
    ).toHaveLength(1);
  });
});

describe('a bracket', () => {
  const bracket = (f: (x: number) => number, low: number, high: number) => ({
    left: { x: low, y: f(low) },
    right: { x: high, y: f(high) },
    height: 7,
  });
  const line = (x: number) => x - 3;

  test('is halved as often as it is told, and keeps the crossing between its ends', () => {
    const found = narrow(line, bracket(line, 0, 8), 3);
    expect([found.left, found.right, found.height]).toEqual([{ x: 2, y: -1 }, { x: 3, y: 0 }, 7]);
    const falling = narrow(
      (x) => -line(x),
      bracket((x) => -line(x), 0, 8),
      2,
    );
    expect([falling.left.x, falling.right.x]).toEqual([2, 4]);
    expect(narrow(line, bracket(line, 0, 8), 0)).toEqual(bracket(line, 0, 8));
  });

  test('stops where floats end, and where there is no value', () => {
    let looks = 0;
    const counted = (x: number) => {
      looks += 1;
      return line(x);
    };
    const found = narrow(counted, bracket(line, 2.9, 3.2), 500);
    expect(looks).toBeLessThan(60);
    expect(found.left.x < 3 && found.right.x >= 3 && found.right.x - found.left.x < 1e-15).toBe(true);
    // Half way between these is, in floats, the left one.
    looks = 0;
    const ends = { left: { x: 1, y: -1 }, right: { x: 1 + Number.EPSILON, y: 1 }, height: 1 };
    expect(narrow(counted, ends, 5)).toEqual(ends);
    expect(looks).toBe(0);
    const torn = (x: number) => (x === 4 ? NaN : line(x));
    expect(narrow(torn, bracket(torn, 0, 8), 5)).toEqual(bracket(line, 0, 8));
  });
});
