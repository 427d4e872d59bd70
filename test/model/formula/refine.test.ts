import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { refine } from '#model/formula/refine.ts';
import { finish } from '#model/formula/steps.ts';
import { notDefined, type Value } from '#model/formula/value.ts';

type F = (x: Decimal) => Value;
const none = notDefined('there is none');

/** The crossing between two places, and how often the function was asked. */
function crossing(f: F, low: number | string, high: number | string, guess?: [number | string, number | string]) {
  let looks = 0;
  const [left, right] = guess ?? [low, high];
  const found = finish(
    refine(
      (x) => {
        looks += 1;
        return f(x);
      },
      new Decimal(low),
      new Decimal(high),
      [new Decimal(left), new Decimal(right)],
    ),
  );
  const said = found ? `${found.rising ? 'rising' : 'falling'} ${found.kind} ${found.at.toFixed()}` : 'none';
  return { said, looks };
}
const step =
  (at: string): F =>
  (x) =>
    new Decimal(x.lt(at) ? -1 : 1);
const line = (x: Decimal) => x.times(3).minus(1);

describe('a crossing between two places', () => {
  test('is a root to forty digits, and without their rounding where that is as near to zero', () => {
    expect(crossing(line, 0, 1).said).toBe(`rising root 0.${'3'.repeat(40)}`);
    expect(crossing((x) => line(x).neg(), 0, 1).said).toBe(`falling root 0.${'3'.repeat(40)}`);
    expect(crossing((x) => x.minus('0.3'), 0, 1).said).toBe('rising root 0.3');
    expect(crossing((x) => x.plus('0.3'), -1, 0).said).toBe('rising root -0.3');
    expect(crossing((x) => x.pow(3).minus(8), -5, 50).said).toBe('rising root 2');
    expect(crossing((x) => x.pow(2).times(x).times('1e-40').minus('8e-40'), 0, 9).said).toBe('rising root 2');
  });

  test('is an edge where the function jumps', () => {
    expect(crossing(step('5000'), 1, 20000).said).toBe('rising edge 5000');
    expect(crossing((x) => (step('7.25')(x) as Decimal).neg(), 0, 10).said).toBe('falling edge 7.25');
    const third = new Decimal(100).div(3).toFixed();
    expect(crossing(step(third), 0, 100).said).toBe(`rising edge 33.${'3'.repeat(26)}`);
    expect(crossing(step('-7.25'), -10, 0).said).toBe('rising edge -7.25');
  });

  test('is where a stretch of zeros begins or ends', () => {
    expect(crossing((x) => Decimal.min(0, x.minus(2)), 0, 10).said).toBe('rising root 2');
    expect(crossing((x) => Decimal.min(0, new Decimal(2).minus(x)), 0, 10).said).toBe('falling root 2');
    expect(crossing((x) => new Decimal(x.lt(4) ? -1 : 0), 0, 10).said).toBe('rising edge 4');
  });

  test('is none where the sign is the same at both, zero being a gain', () => {
    expect(crossing((x) => x.plus(1), 0, 1)).toEqual({ said: 'none', looks: 2 });
    expect(crossing((x) => x.neg().minus(1), 0, 1).said).toBe('none');
    expect(crossing((x) => x, 0, 1).said).toBe('none');
    expect(crossing((x) => new Decimal(0).times(x).neg(), 0, 1).said).toBe('none');
  });

  test('is looked for from the guess where an end has no value, and is none where that has none either', () => {
    const from =
      (least: number): F =>
      (x) =>
        x.lt(least) ? none : line(x);
    expect(crossing(from(0.2), 0, 1, ['0.25', '0.5']).said).toBe(`rising root 0.${'3'.repeat(40)}`);
    expect(crossing((x) => (x.gt('0.6') ? none : line(x)), 0, 1, ['0.25', '0.5']).said).toBe(
      `rising root 0.${'3'.repeat(40)}`,
    );
    expect(crossing(from(0.3), 0, 1, ['0.25', '0.5']).said).toBe('none');
  });

  test('is none across a stretch without values, and found beside one', () => {
    const hole =
      (from: string, to: string): F =>
      (x) =>
        x.gt(from) && x.lt(to) ? none : line(x);
    expect(crossing(hole('0.3', '0.4'), 0, 1).said).toBe('none');
    expect(crossing(hole('0.4', '0.9'), 0, 1).said).toBe(`rising root 0.${'3'.repeat(40)}`);
    expect(crossing((x) => (x.eq('0.5') ? none : step('0.5')(x)), 0, 1).said).toBe('rising edge 0.5');
  });

  test.each<[string, F, number, number, number]>([
    ['a line', line, 0, 1, 7],
    ['a far line', (x) => x.minus(12345), 0, 1e9, 6],
    ['a curve', (x) => x.pow(2).minus(2), 0, 10, 39],
    ['a hyperbola', (x) => new Decimal('3.3').minus(new Decimal(1000).div(x)), 1, 1e6, 54],
    ['a cube, flat where it crosses', (x) => x.minus(3).pow(3), 0, 10, 210],
    ['an edge at a round number', step('5000'), 4999.9999999997, 5000.0000000004, 5],
    ['any other edge', step('4987.654321987654321'), 4000, 6000, 98],
  ])('of %s is found in few looks', (_, f, low, high, most) => {
    const { said, looks } = crossing(f, low, high);
    expect(said).not.toBe('none');
    expect(looks).toBeLessThanOrEqual(most);
  });

  test('is found sooner from a guess that is near', () => {
    const cube: F = (x) => x.pow(3).minus(2);
    const [plain, near] = [crossing(cube, 0, 1000), crossing(cube, 0, 1000, ['1.2599210498', '1.2599210499'])];
    expect(near.said.slice(0, 45)).toBe(plain.said.slice(0, 45));
    expect(near.looks).toBeLessThan(plain.looks);
    expect(near.looks).toBeLessThan(12);
    // A wrong one does no harm.
    expect(crossing(cube, 0, 1000, ['700', '800']).said.slice(0, 45)).toBe(plain.said.slice(0, 45));
  });
});
