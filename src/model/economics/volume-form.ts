/**
 * A monthly total as a function of the volume q: constant + slope x q + the sum of size x ceil(rate x q), all of it divided by q
 * where `overQ` is set. Most cost lines have this shape, and for them break-even is solved in closed form, step by step.
 */
import { Decimal } from '#model/decimal.ts';
import { evaluate, holds } from '#model/formula/evaluate.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';
import { isDefined, type Value } from '#model/formula/value.ts';

export interface VolumeForm {
  constant: Decimal;
  slope: Decimal;
  steps: { size: Decimal; rate: Decimal }[];
  overQ: boolean;
}

const ZERO = new Decimal(0);
const constantForm = (constant: Decimal): VolumeForm => ({ constant, slope: ZERO, steps: [], overQ: false });

const isConstant = (form: VolumeForm) => !form.overQ && form.slope.isZero() && form.steps.length === 0;
const isMultipleOfQ = (form: VolumeForm) => !form.overQ && form.constant.isZero() && form.steps.length === 0;

const scale = (form: VolumeForm, factor: Decimal): VolumeForm => ({
  constant: form.constant.times(factor),
  slope: form.slope.times(factor),
  steps: form.steps.map(({ size, rate }) => ({ size: size.times(factor), rate })),
  overQ: form.overQ,
});

/** The form times q, where that keeps the shape. */
export function timesQ(form: VolumeForm): VolumeForm | undefined {
  if (form.overQ) return { ...form, overQ: false };
  return isConstant(form) ? { constant: ZERO, slope: form.constant, steps: [], overQ: false } : undefined;
}

function add(left: VolumeForm, right: VolumeForm): VolumeForm | undefined {
  if (left.overQ !== right.overQ) {
    const [over, plain] = left.overQ ? [left, right] : [right, left];
    const raised = timesQ(plain);
    return raised && add(over, { ...raised, overQ: true });
  }
  return {
    constant: left.constant.plus(right.constant),
    slope: left.slope.plus(right.slope),
    steps: [...left.steps, ...right.steps],
    overQ: left.overQ,
  };
}

function multiply(left: VolumeForm, right: VolumeForm): VolumeForm | undefined {
  if (isConstant(left)) return scale(right, left.constant);
  if (isConstant(right)) return scale(left, right.constant);
  if (left.overQ && isMultipleOfQ(right)) return scale({ ...left, overQ: false }, right.slope);
  if (right.overQ && isMultipleOfQ(left)) return scale({ ...right, overQ: false }, left.slope);
  return undefined;
}

function divide(left: VolumeForm, right: VolumeForm): VolumeForm | undefined {
  if (isConstant(right)) return right.constant.isZero() ? undefined : scale(left, new Decimal(1).div(right.constant));
  if (isMultipleOfQ(right) && !right.slope.isZero() && !left.overQ) {
    return { ...scale(left, new Decimal(1).div(right.slope)), overQ: true };
  }
  return undefined;
}

/**
 * The form of a tree whose only moving name is `q` (write other cells out with `inlineWhatMoves` first).
 * `undefined` when it has another shape, or when a part of it is not defined.
 */
export function volumeForm(tree: Tree, lookup: (name: string) => Value): VolumeForm | undefined {
  if (!namesIn(tree).has('q')) {
    const value = evaluate(tree, lookup);
    return isDefined(value) ? constantForm(value) : undefined;
  }
  const within = (part: Tree) => volumeForm(part, lookup);
  const both = (left: Tree, right: Tree, join: (a: VolumeForm, b: VolumeForm) => VolumeForm | undefined) => {
    const a = within(left);
    const b = a && within(right);
    return a && b && join(a, b);
  };
  switch (tree.kind) {
    case 'name':
      return { constant: ZERO, slope: new Decimal(1), steps: [], overQ: false };
    case 'negate': {
      const of = within(tree.of);
      return of && scale(of, new Decimal(-1));
    }
    case 'arithmetic':
      if (tree.operator === '+') return both(tree.left, tree.right, add);
      if (tree.operator === '-') return both(tree.left, tree.right, (a, b) => add(a, scale(b, new Decimal(-1))));
      if (tree.operator === '*') return both(tree.left, tree.right, multiply);
      if (tree.operator === '/') return both(tree.left, tree.right, divide);
      return undefined;
    case 'call': {
      const [only] = tree.inputs;
      const of = tree.callee === 'ceil' && only ? within(only) : undefined;
      if (!of || !isMultipleOfQ(of) || !of.slope.gt(0)) return undefined;
      return { constant: ZERO, slope: ZERO, steps: [{ size: new Decimal(1), rate: of.slope }], overQ: false };
    }
    case 'choice': {
      // A choice that the volume has no say in is one of its two sides.
      const test = namesIn(tree.test).has('q') ? undefined : holds(tree.test, lookup);
      return typeof test === 'boolean' ? within(test ? tree.yes : tree.no) : undefined;
    }
    case 'number':
    case 'comparison':
      return undefined;
    default:
      return tree satisfies never;
  }
}
