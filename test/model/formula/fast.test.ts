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
