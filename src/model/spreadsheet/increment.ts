/**
 * What a tree gains when one name grows, written so that it can be worked out in floats. "Total at q + 1 less total at q" loses as
 * many digits as the total has before the point; the same written as an increment loses none. In 40 digits both are one.
 */
import { arithmetic, name, namesIn, number, replaceNames, type Tree } from '#model/formula/tree.ts';

const isSame = (a: Tree, b: Tree): boolean => JSON.stringify(a) === JSON.stringify(b);
const ZERO = number('0');
const isZero = (tree: Tree) => tree.kind === 'number' && /^0(?:\.0*)?$/.test(tree.text);

const plus = (a: Tree, b: Tree): Tree => (isZero(a) ? b : isZero(b) ? a : arithmetic(a, '+', b));
const minus = (a: Tree, b: Tree): Tree =>
  isZero(b) ? a : isZero(a) ? { kind: 'negate', of: b } : arithmetic(a, '-', b);
const times = (a: Tree, b: Tree): Tree => (isZero(a) || isZero(b) ? ZERO : arithmetic(a, '*', b));
const over = (a: Tree, b: Tree): Tree => (isZero(a) ? ZERO : arithmetic(a, '/', b));

/** `tree` where `mover` stands at `mover + by`, less `tree`. */
export function incrementOf(tree: Tree, mover: string, by: string): Tree {
  const after = (part: Tree) =>
    replaceNames(part, (id) => (id === mover ? arithmetic(name(mover), '+', name(by)) : undefined));
  const gain = (part: Tree): Tree => {
    if (!namesIn(part).has(mover)) return ZERO;
    if (part.kind === 'name') return name(by);
    if (part.kind === 'negate') return minus(ZERO, gain(part.of));
    if (part.kind !== 'arithmetic' || part.operator === '^') return minus(after(part), part);
    const { left, right, operator } = part;
    switch (operator) {
      case '+':
        return plus(gain(left), gain(right));
      case '-':
        return minus(gain(left), gain(right));
      case '*':
        // A charge per unit times the units is the charge.
        if (left.kind === 'arithmetic' && left.operator === '/' && isSame(left.right, right)) return gain(left.left);
        return plus(times(gain(left), after(right)), times(left, gain(right)));
      case '/':
        return namesIn(right).has(mover)
          ? over(minus(times(gain(left), right), times(left, gain(right))), times(right, after(right)))
          : over(gain(left), right);
      default:
        return operator satisfies never;
    }
  };
  return gain(tree);
}

/** The same tree with every difference between a part at `mover + by` and at `mover` written as an increment. */
export function withIncrements(tree: Tree, mover: string, by: string): Tree {
  if (tree.kind !== 'arithmetic') return tree;
  const { left, right, operator } = tree;
  const next = replaceNames(right, (id) => (id === mover ? arithmetic(name(mover), '+', name(by)) : undefined));
  if (operator === '-' && isSame(left, next)) return incrementOf(right, mover, by);
  return arithmetic(withIncrements(left, mover, by), operator, withIncrements(right, mover, by));
}
