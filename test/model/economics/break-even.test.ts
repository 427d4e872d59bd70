import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { breakEvenBySearch, breakEvenOfForm } from '#model/economics/break-even.ts';
import type { Figure } from '#model/economics/figure.ts';
import { notDefined } from '#model/formula/value.ts';

/** P(q) = slope x q - fixed - the sum of size x ceil(rate x q). */
const profit = (
  slope: number | string,
  fixed: number | string,
  ...steps: (readonly [size: number, rate: number])[]
) => ({
  slope: new Decimal(slope),
  constant: new Decimal(fixed).neg(),
  steps: steps.map(([size, rate]) => ({ size: new Decimal(-size), rate: new Decimal(rate) })),
  overQ: false,
});
const at = ({ slope, constant, steps }: ReturnType<typeof profit>, q: Decimal) =>
  steps.reduce((sum, { size, rate }) => sum.plus(size.times(rate.times(q).ceil())), slope.times(q).plus(constant));
const texts = (found: Figure): string => {
  if (found.kind === 'several') return `${found.values.map(String).join(' ')}, settles ${found.settles?.toString()}`;
  return found.kind === 'value' ? found.value.toString() : found.kind;
};

describe('break-even of a profit without steps', () => {
  test.each([
    [profit(2, 10), '5'],
    [profit('0.5', '0.05'), '0.1'],
    [profit(0, 10), 'never'],
    [profit(-1, 10), 'never'],
    [profit(2, 0), 'always'],
    [profit(2, -10), 'always'],
    [profit(0, 0), 'always'],
    [profit(0, -3), 'always'],
    [profit(-1, 0), 'never'],
    [profit(-1, -10), 'never'],
  ])('%# is where it turns', (form, expected) => {
    expect(texts(breakEvenOfForm(form))).toBe(expected);
  });
});

describe('break-even of a profit with steps', () => {
  test.each([
    // In its first step: 6 a unit, 60 for each 30.
    [profit(6, 0, [60, 1 / 30]), '10'],
    [profit(4, 299, [40, 0.05]), '154.75 164.75, settles 164.75'],
    // At 100 nothing is lost, and the next unit asks for another step.
    [profit(6, 300, [60, 0.05]), '110'],
    [profit(6, 100, [60, 0.0125]), '26.66666666666666666666666666666666666667'],
    // Lost again with the next step.
    [
      profit(6, 100, [60, 0.03125]),
      '26.66666666666666666666666666666666666667 36.66666666666666666666666666666666666667, settles 36.66666666666666666666666666666666666667',
    ],
    // A step that costs all that its units bring in.
    [profit(2, 0, [10, 0.25]), 'never'],
    [profit(2, 0, [8, 0.25]), 'never'],
    [profit(2, 0, [12, 0.1], [12, 0.1]), 'never'],
    // Two kinds of steps.
    [profit(2, 0, [3, 0.1], [4, 0.05]), '3.5'],
    [profit(10, 20, [30, 0.1], [10, 0.05]), '6'],
    [profit(1, 0, [1, 0.2], [1, 0.025]), '2'],
    [profit(2, 1000, [1, 0.5], [1, 0.001]), '667.5'],
    // What is fixed is less than nothing, and what is left after the first step is lost again.
    [profit(2, -5, [10, 0.1]), '2.5'],
    [profit(2, -10, [10, 0.1]), 'always'],
    [profit(2, -20, [10, 0.1]), 'always'],
    [profit(2, -1, [10, 0.1], [1, 0.03]), '5'],
    // At 15, where a step is full, nothing is lost, and the next one asks for more than it brings in.
    [profit(2, 5, [8, 0.2], [1, 0.01]), '15 19 23 27 31, settles 31'],
  ])('%# is where it turns', (form, expected) => {
    expect(texts(breakEvenOfForm(form))).toBe(expected);
  });

  test('is each place from which a month brings no loss, and none is left out', () => {
    const step = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 20 }).map((n) => n / 40),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -40, max: 60 }),
        fc.array(step, { minLength: 1, maxLength: 3 }),
        (slope, fixed, steps) => {
          const form = profit(slope, fixed, ...steps);
          const found = breakEvenOfForm(form);
          const values = found.kind === 'value' ? [found.value] : found.kind === 'several' ? found.values : [];
          const hair = new Decimal('1e-25');
          for (const q of values) {
            expect(at(form, q).abs().lt('1e-30'), `at ${q}`).toBe(true);
            expect(at(form, q.minus(hair)).lt(0), `before ${q}`).toBe(true);
          }
          if (found.kind === 'always')
            for (let q = 1; q < 40; q += 1) expect(at(form, new Decimal(q)).gte(0), `${q} is no loss`).toBe(true);
          if (found.kind === 'several') expect(found.settles).toBe(found.values.at(-1));
          expect(values.map(String)).toEqual(values.toSorted((a, b) => a.comparedTo(b)).map(String));
          const [first, last] = [values[0], values.at(-1)];
          for (let tenth = 1; tenth <= 400; tenth += 7) {
            const q = new Decimal(tenth).div(10);
            if (first && q.lt(first) && fixed > 0) expect(at(form, q).lt(0), `${q} is a loss`).toBe(true);
            if (last && q.gt(last)) expect(at(form, q).gte('-1e-30'), `${q} is no loss`).toBe(true);
          }
        },
      ),
      { numRuns: 300, seed: 20261128 },
    );
  });

  test('is found from both ends where there are more edges than can be walked', () => {
    // Far off, but not far apart: these are walked.
    const far = breakEvenOfForm(profit(2, 100_000, [1, 1], [0.5, 1.5]));
    expect(far.kind === 'several' && far.values).toHaveLength(7);
    const many = profit(2, 100, [1000, 0.0001], [0.1, 5], [0.1, 7]);
    const found = breakEvenOfForm(many);
    if (found.kind !== 'several' || !found.settles) throw new Error(found.kind);
    const [first, settles] = [found.values[0] as Decimal, found.settles];
    expect(found.values).toEqual([first, settles]);
    expect(first.lt(settles)).toBe(true);
    for (const q of [first, settles]) {
      expect(at(many, q).abs().lt('1e-25')).toBe(true);
      expect(at(many, q.minus('1e-20')).lt(0)).toBe(true);
    }
    for (let step = 1; step < 300; step += 1) {
      expect(at(many, first.minus(step / 700)).lt(0)).toBe(true);
      expect(at(many, settles.plus(step / 700)).gte(0)).toBe(true);
    }
  });
});

describe('break-even by a search', () => {
  const search = (f: (q: Decimal) => Decimal, volume = '100') =>
    texts(breakEvenBySearch((q) => Number(f(new Decimal(q))), f, new Decimal(volume)));

  test('is where the exact margin turns from loss to gain, and not where it turns back', () => {
    expect(search((q) => q.pow(2).minus(9))).toBe('3');
    expect(search((q) => q.minus(2).times(q.minus(8)).neg())).toBe('2');
    expect(search((q) => q.minus(2).times(q.minus(8)))).toBe('8');
    expect(search((q) => q.minus(2).times(q.minus(8)).times(q.minus(50)))).toBe('2 50, settles 50');
    const five = [1, 2, 8, 20, 50].reduce(
      (f, at) => (q: Decimal) => f(q).times(q.minus(at)),
      (q: Decimal) => q,
    );
    expect(search(five)).toBe('1 8 50, settles 50');
  });

  test('reaches from a millionth to a million times the volume', () => {
    expect(search((q) => q.minus('0.000101'))).toBe('0.000101');
    expect(search((q) => q.minus('99000000'))).toBe('99000000');
    expect(search((q) => q.minus('0.000099'))).toBe('always');
    expect(search((q) => q.minus('101000000'))).toBe('never');
  });

  test('without one is a gain or a loss as it is at the volume; of nothing, it is a gain', () => {
    expect(search(() => new Decimal(1))).toBe('always');
    expect(search(() => new Decimal(0))).toBe('always');
    expect(search(() => new Decimal(-1))).toBe('never');
    expect(search((q) => q.minus(8).neg())).toBe('never');
    const none = breakEvenBySearch(
      () => NaN,
      () => notDefined('no'),
      new Decimal(1),
    );
    expect(none).toEqual({ kind: 'not-defined', why: 'no' });
  });
});
