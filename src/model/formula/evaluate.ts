/** A tree worked out exactly. Where there is no value it says why, in words for a reader; it never gives NaN, Infinity or -0, and never throws. */
import { decimal, type Decimal } from '#model/decimal.ts';
import { call, compare, operate, tidy } from './operations.ts';
import { printTree } from './print.ts';
import type { Tree } from './tree.ts';
import { isDefined, notDefined, type NotDefined, type Value } from './value.ts';

/** The value of a name. */
export type Lookup = (name: string) => Value;
/** What a reader calls a name, for the reason why something has no value. */
export type LabelOf = (name: string) => string;

/**
 * Works a tree out at 40 digits.
 * @param labelOf used in reasons: "divides by <label>, which is 0"
 */
export function evaluate(tree: Tree, lookup: Lookup, labelOf: LabelOf = (name) => name): Value {
  switch (tree.kind) {
    case 'number':
      return decimal(tree.text);
    case 'name':
      return lookup(tree.name);
    case 'negate': {
      const value = evaluate(tree.of, lookup, labelOf);
      return isDefined(value) ? tidy(value.neg()) : value;
    }
    case 'arithmetic': {
      const left = evaluate(tree.left, lookup, labelOf);
      if (!isDefined(left)) return left;
      const right = evaluate(tree.right, lookup, labelOf);
      if (!isDefined(right)) return right;
      return operate(tree.operator, left, right, (side) =>
        printTree(tree[side], { name: labelOf, number: (text) => text }),
      );
    }
    case 'comparison':
      return notDefined('a comparison is true or false, not an amount');
    case 'choice': {
      const test = holds(tree.test, lookup, labelOf);
      return typeof test === 'boolean' ? evaluate(test ? tree.yes : tree.no, lookup, labelOf) : test;
    }
    case 'call': {
      const inputs: Decimal[] = [];
      for (const input of tree.inputs) {
        const value = evaluate(input, lookup, labelOf);
        if (!isDefined(value)) return value;
        inputs.push(value);
      }
      return call(tree.callee, inputs);
    }
    default:
      return tree satisfies never;
  }
}

/** Whether a comparison, or a choice between comparisons, is true. */
export function holds(tree: Tree, lookup: Lookup, labelOf?: LabelOf): boolean | NotDefined {
  if (tree.kind === 'choice') {
    const test = holds(tree.test, lookup, labelOf);
    return typeof test === 'boolean' ? holds(test ? tree.yes : tree.no, lookup, labelOf) : test;
  }
  if (tree.kind !== 'comparison') return notDefined('an amount is neither true nor false');
  const left = evaluate(tree.left, lookup, labelOf);
  if (!isDefined(left)) return left;
  const right = evaluate(tree.right, lookup, labelOf);
  return isDefined(right) ? compare(tree.operator, left, right) : right;
}
