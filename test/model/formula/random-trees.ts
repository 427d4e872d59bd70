/** Random trees and amounts for laws that hold for all of them, and the short way from text to a value. */
import fc from 'fast-check';
import { Decimal } from '#model/decimal.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { ARITHMETIC, COMPARISONS, type Tree } from '#model/formula/tree.ts';
import { isDefined } from '#model/formula/value.ts';

/** Every random test draws the same cases on every machine. */
export const seeded = { seed: 20261123, numRuns: 400 };

export const NAMES = ['a', 'b', 'c', 'gpu_hour', 'x9'] as const;

/** The tree of a formula that is known to be right. */
export function tree(text: string): Tree {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return parsed.tree;
}

/** The value of a formula with names given as plain decimals, in plain digits; or the reason why it has none. */
export function worth(text: string, names: Record<string, string | number> = {}): string {
  const value = evaluate(tree(text), (name) => new Decimal(names[name] ?? NaN));
  return isDefined(value) ? value.toFixed() : value.notDefined;
}

const numberText = fc.oneof(
  fc.constantFrom('0', '1', '2', '0.5', '10', '0.10', '123456789012345678901234567890.000000000000000000001'),
  fc.nat(1000).map(String),
  fc.tuple(fc.nat(99), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
);

/** Any tree of amounts that a formula can say, with whatever `leaf` puts at its ends. */
export function amountTrees(leaf: fc.Arbitrary<Tree>, maxDepth = 4): fc.Arbitrary<Tree> {
  return fc.letrec<{ amount: Tree; test: Tree }>((tie) => ({
    amount: fc.oneof(
      { maxDepth, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constant('arithmetic' as const),
        operator: fc.constantFrom(...ARITHMETIC),
        left: tie('amount'),
        right: tie('amount'),
      }),
      fc.record({ kind: fc.constant('negate' as const), of: tie('amount') }),
      fc.record({ kind: fc.constant('choice' as const), test: tie('test'), yes: tie('amount'), no: tie('amount') }),
      fc.record({
        kind: fc.constant('call' as const),
        callee: fc.constantFrom('min' as const, 'max' as const),
        inputs: fc.array(tie('amount'), { minLength: 2, maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant('call' as const),
        callee: fc.constantFrom('ceil' as const, 'floor' as const, 'round' as const),
        inputs: fc.tuple(tie('amount')),
      }),
      fc.record({
        kind: fc.constant('call' as const),
        callee: fc.constant('capped_mean' as const),
        inputs: fc.tuple(tie('amount'), tie('amount'), tie('amount')),
      }),
    ),
    test: fc.record({
      kind: fc.constant('comparison' as const),
      operator: fc.constantFrom(...COMPARISONS),
      left: tie('amount'),
      right: tie('amount'),
    }),
  })).amount;
}

export const name = fc.constantFrom(...NAMES).map((id): Tree => ({ kind: 'name', name: id }));
const number = numberText.map((text): Tree => ({ kind: 'number', text }));
export const anyTree = amountTrees(fc.oneof(name, number));
