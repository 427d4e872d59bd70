import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { evaluate, holds } from '#model/formula/evaluate.ts';
import { compileFast } from '#model/formula/fast.ts';
import { arithmetic, number, type Tree } from '#model/formula/tree.ts';
import { isDefined } from '#model/formula/value.ts';
import { amountTrees, name, NAMES, seeded, tree } from './random-trees.ts';

const run = (of: Tree, values: number[]) =>
  compileFast(of, (id) => NAMES.indexOf(id as 'a'))(Float64Array.from(values));
const exactly = (of: Tree, values: (number | string)[]) =>
  evaluate(of, (id) => new Decimal(values[NAMES.indexOf(id as 'a')] ?? NaN));
const fast = (text: string, ...values: number[]) => run(tree(text), values);

/** Trees whose value is positive and does not hang on a difference of near equals, so that floats can know it. */
const saneTrees: fc.Arbitrary<Tree> = fc.letrec<{ sane: Tree }>((tie) => {
  const two = fc.tuple(tie('sane'), tie('sane'));
  return {
    sane: fc.oneof(
      { maxDepth: 5 },
      name,
      fc.constantFrom('2', '0.25', '1.5', '30').map(number),
      fc
        .tuple(two, fc.constantFrom('+' as const, '*' as const, '/' as const))
        .map(([[a, b], operator]) => arithmetic(a, operator, b)),
      fc
        .tuple(tie('sane'), fc.constantFrom('0.25', '0.9'))
        .map(([a, share]) => arithmetic(a, '-', arithmetic(a, '*', number(share)))),
      fc.tuple(tie('sane'), fc.constantFrom('2', '0.5', '3')).map(([a, power]) => arithmetic(a, '^', number(power))),
      two.map(([a, b]) => ({
        kind: 'choice' as const,
        test: { kind: 'comparison' as const, operator: '<=' as const, left: a, right: b },
        yes: a,
        no: arithmetic(a, '*', b),
      })),
      fc
        .tuple(fc.constantFrom('min' as const, 'max' as const), two)
        .map(([callee, inputs]) => ({ kind: 'call' as const, callee, inputs })),
      fc
        .tuple(fc.constantFrom('ceil' as const, 'round' as const), tie('sane'))
        .map(([callee, a]) => ({ kind: 'call' as const, callee, inputs: [a] })),
      two.map(([a, b]) => ({ kind: 'call' as const, callee: 'capped_mean' as const, inputs: [a, number('0.78'), b] })),
    ),
  };
}).sane;

describe('floats and exact figures', () => {
  it('agree to 1e-9 on trees that do not hang on a difference of near equals', () => {
    const amounts = fc.array(
      fc.integer({ min: 1, max: 99999 }).map((n) => n / 1000),
      { minLength: 5, maxLength: 5 },
    );
    let compared = 0;
    fc.assert(
      fc.property(saneTrees, amounts, (any, values) => {
        const exact = exactly(any, values);
        const quick = run(any, values);
        // Beyond these, floats run out and exact figures do not.
        if (!isDefined(exact) || exact.abs().gt(1e200) || exact.abs().lt(1e-200)) return;
        compared += 1;
        expect(Math.abs(quick / exact.toNumber() - 1)).toBeLessThan(1e-9);
      }),
      { ...seeded, numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(350);
  });

  it('are not defined in the same places', () => {
    const small = fc.oneof(name, fc.constantFrom('0', '1', '2', '0.5').map(number));
    let undefinedOnes = 0;
    fc.assert(
      fc.property(
        amountTrees(small, 2),
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }),
        (any, values) => {
          const exact = exactly(any, values);
          if (!isDefined(exact)) undefinedOnes += 1;
          expect(Number.isNaN(run(any, values))).toBe(!isDefined(exact));
        },
      ),
      { ...seeded, numRuns: 2000 },
    );
    expect(undefinedOnes).toBeGreaterThan(100);
  });

  it('hold the same comparisons', () => {
    const tests = fc.record({
      kind: fc.constant('comparison' as const),
      operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '==' as const, '!=' as const),
      left: name,
      right: name,
    });
    fc.assert(
      fc.property(tests, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 }), (any, values) => {
        expect(run(any, values)).toBe(Number(holds(any, (id) => new Decimal(values[NAMES.indexOf(id as 'a')] ?? NaN))));
      }),
      seeded,
    );
  });
});

describe('snapping', () => {
  test.each([
    ['ceil(a)', 3 + 1e-12, 3],
    ['ceil(a)', 3 + 1e-10, 4],
    ['floor(a)', 3 - 1e-12, 3],
    ['floor(a)', 3 - 1e-10, 2],
    ['ceil(a * 3)', 0.1 / 0.3, 1],
    ['ceil(a)', 1e-13, 0],
    ['round(a)', 2.5, 3],
    ['round(a)', -2.5, -3],
    ['round(a, 2)', 1.005, 1.01],
    ['round(a, 2)', -1.005, -1.01],
    ['a == 1', 1 + 1e-13, 1],
    ['a > 1', 1 + 1e-13, 0],
    ['a > 1', 1 + 1e-10, 1],
    ['a == 0', 1e-100, 0],
    ['(-2) ^ (a * 9)', 1 / 3, -8],
  ])('%s at %d is %d', (text, value, expected) => {
    expect(fast(text, value)).toBe(expected);
  });

  it('leaves nothing of 0.1 + 0.2 - 0.3', () => {
    expect(fast('0.1 + 0.2 - 0.3')).toBe(0);
    expect(fast('1 / (0.1 + 0.2 - 0.3)')).toBeNaN();
  });
});

it('takes the arm that is chosen, whatever the other', () => {
  expect(fast('a > 0 ? 1 / a : 0', 0)).toBe(0);
  expect(fast('a > 0 ? 1 / a : 0', 4)).toBe(0.25);
  expect(fast('a > 0 ? 1 : 2', NaN)).toBeNaN();
});

it('reads its values anew at every call', () => {
  const double = compileFast(tree('a * 2'), () => 0);
  const values = new Float64Array([1]);
  expect(double(values)).toBe(2);
  values[0] = 21;
  expect(double(values)).toBe(42);
});

it('picks among more than two', () => {
  expect(fast('min(a, b, c)', 3, 1, 2)).toBe(1);
  expect(fast('max(a, b, c)', 1, 3, 2)).toBe(3);
  expect(fast('max(a, b, c)', 1, NaN, 2)).toBeNaN();
});

describe('values of either sign', () => {
  /** The value in floats, once it is known to be the exact one too. */
  const both = (text: string, ...values: number[]) => {
    const exact = exactly(tree(text), values);
    const quick = fast(text, ...values);
    expect(quick).toBe(isDefined(exact) ? exact.toNumber() : NaN);
    return quick;
  };

  // Two floats that differ by exactly the snap of the greater, and by more than that of the lesser.
  const near = 2 ** -40;
  const greater = near / 1e-12;
  const lesser = greater - near;
  test.each([
    [greater, lesser],
    [-greater, -lesser],
  ])('are equal at the snap of the greater of them: %d and %d', (a, b) => {
    expect([fast('a == b', a, b), fast('a == b', b, a)]).toEqual([1, 1]);
    expect([fast('a < b', a, b), fast('a > b', a, b)]).toEqual([0, 0]);
    // A snap and a little more apart, they are not.
    const beyond = b - Math.sign(b) * near * 0.01;
    expect([fast('a == b', a, beyond), fast('a == b', beyond, a)]).toEqual([0, 0]);
    expect(fast('a < b', a, beyond)).toBe(Number(a < beyond));
  });

  // The same for what canceling leaves.
  const left = 2 ** -47;
  const term = left / 1e-14;
  test.each([
    [term, left - term],
    [left - term, term],
    [-term, term - left],
    [term - left, -term],
  ])('cancel to nothing at the share of the greater that rounding may leave: %d and %d', (a, b) => {
    expect(a + b).not.toBe(0);
    expect(fast('a + b', a, b)).toBe(0);
    expect(fast('a - b', a, -b)).toBe(0);
    expect(fast('a + b', a, b * 0.99)).toBe(a + b * 0.99);
  });

  it('never add up to a negative zero', () => {
    expect(fast('a + b', -0, -0)).toBe(0);
    expect(both('a * 0 + b * 0', -1, -2)).toBe(0);
    expect(both('a * 0 - b * 0', -1, 2)).toBe(0);
  });

  test.each([
    ['ceil(a)', -1000 + 5e-10, -1000],
    ['floor(a)', -1000 - 5e-10, -1000],
    ['ceil(a)', -1000 + 5e-9, -999],
    ['floor(a)', -1000 - 5e-9, -1001],
    ['ceil(a)', 1e-12, 0],
    ['ceil(a)', 1.1e-12, 1],
  ])('are whole within the snap of their size: %s at %d is %d', (text, value, expected) => {
    // `+ 0` makes 0 of -0, which counts as the same.
    expect(fast(text, value) + 0).toBe(expected);
  });

  test.each([
    ['a ^ b', [-2, 3], -8],
    ['a ^ b', [-2, -2], 0.25],
    ['a ^ b', [-8, 1 / 3], NaN],
    ['a ^ b', [-4, 0.5], NaN],
    ['a ^ b', [-1, 0], 1],
    ['a ^ b', [0, 0], 1],
    ['a ^ b', [0, -1], NaN],
    ['a ^ b', [0, 1e-13], 0],
    ['a ^ b', [4, 0.5], 2],
  ] as const)('%s of %j is %d, as exactly', (text, values, power) => {
    expect(both(text, ...values)).toBe(power);
  });

  it('have a power that missed its whole number snapped only where the base is negative', () => {
    expect(fast('(-2) ^ a', 3 + 1e-13)).toBe(-8);
    expect(fast('a ^ b', 2, 3 + 1e-12)).toBe(2 ** (3 + 1e-12));
    expect(fast('a ^ b', 2, 3 + 1e-12)).toBeGreaterThan(8);
  });

  test.each([
    ['round(a)', 2.5, 3],
    ['round(a)', -2.5, -3],
    ['round(a, 0)', -2.5, -3],
    ['round(a, 1)', -0.25, -0.3],
    ['round(a, 2)', 1.255, 1.26],
    ['round(a, -1)', -15, -20],
    ['round(a, 100)', 1.5, 1.5],
    ['round(a, -100)', 1.5, 0],
    ['round(a, 101)', 1.5, NaN],
    ['round(a, -101)', 1.5, NaN],
    ['round(a, 0.5)', 1.5, NaN],
    ['round(a, 1 / 3 * 3)', 1.25, 1.3],
  ])('%s at %d is %d, as exactly', (text, value, rounded) => {
    expect(both(text, value)).toBe(rounded);
  });
});
