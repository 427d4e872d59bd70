/** A tree compiled to float64 closures, for curves, searches and draws. No `eval`: the site's content security policy forbids it. */
import { cappedMeanFast, shareAboveFast } from './lognormal-fast.ts';
import type { ArithmeticOperator, ComparisonOperator, Tree } from './tree.ts';

/** Reads its names from an array of values. NaN means not defined; a comparison gives 1 or 0. */
export type Fast = (values: Float64Array) => number;

/** As `EXACT_SNAP`, for floats: wider than their rounding, far narrower than any step a case has. */
const FAST_SNAP = 1e-12;

/** Share of its terms below which a sum counts as 0. */
const CANCELED = 1e-14;

/** Compiles a tree. @param slotOf the place of a name in the array that the closure will be given */
export function compileFast(tree: Tree, slotOf: (name: string) => number): Fast {
  switch (tree.kind) {
    case 'number': {
      const value = Number(tree.text);
      return () => value;
    }
    case 'name': {
      const slot = slotOf(tree.name);
      return (values) => values[slot] as number;
    }
    case 'negate': {
      const of = compileFast(tree.of, slotOf);
      return (values) => 0 - of(values);
    }
    case 'arithmetic':
    case 'comparison': {
      const left = compileFast(tree.left, slotOf);
      const right = compileFast(tree.right, slotOf);
      const operate: (a: number, b: number) => number =
        tree.kind === 'comparison' ? COMPARE[tree.operator] : OPERATE[tree.operator];
      return (values) => operate(left(values), right(values));
    }
    case 'choice': {
      const test = compileFast(tree.test, slotOf);
      const yes = compileFast(tree.yes, slotOf);
      const no = compileFast(tree.no, slotOf);
      return (values) => {
        const holds = test(values);
        return holds === 1 ? yes(values) : holds === 0 ? no(values) : NaN;
      };
    }
    case 'call':
      return compileCall(tree, slotOf);
    default:
      return tree satisfies never;
  }
}

function compileCall({ callee, inputs }: Tree & { kind: 'call' }, slotOf: (name: string) => number): Fast {
  const [first, second, third] = inputs.map((input) => compileFast(input, slotOf)) as [Fast, Fast, Fast];
  switch (callee) {
    case 'min':
    case 'max': {
      // Math.min and Math.max give NaN when any argument is NaN, as wanted.
      const [pick, all] = [Math[callee], inputs.map((input) => compileFast(input, slotOf))];
      return all.length === 2
        ? (values) => pick(first(values), second(values))
        : (values) => pick(...all.map((run) => run(values)));
    }
    case 'ceil':
      return (values) => whole(first(values), Math.ceil);
    case 'floor':
      return (values) => whole(first(values), Math.floor);
    case 'round':
      return (values) => round(first(values), second ? second(values) : 0);
    case 'capped_mean':
      return (values) => cappedMeanFast(first(values), second(values), third(values));
    case 'share_above':
      return (values) => shareAboveFast(first(values), second(values), third(values));
    default:
      return callee satisfies never;
  }
}

const finite = (value: number) => (Number.isFinite(value) ? value : NaN);

const OPERATE: Record<ArithmeticOperator, (a: number, b: number) => number> = {
  '+': sum,
  '-': (a, b) => sum(a, -b),
  '*': (a, b) => finite(a * b),
  '/': (a, b) => finite(a / b),
  // A computed exponent such as 3 * (1 / 3) * 3 may miss its whole number, and a negative base then has no power.
  // And Math.pow(NaN, 0) is 1.
  '^': (a, b) => (Number.isNaN(a) ? NaN : finite(Math.pow(a, a < 0 ? whole(b, (exponent) => exponent) : b))),
};

/** What canceling leaves in the last digits is rounding, not a difference: as in `evaluate`. */
function sum(a: number, b: number): number {
  const total = a + b;
  return Math.abs(total) <= CANCELED * Math.max(Math.abs(a), Math.abs(b)) ? 0 : finite(total);
}

/** -1, 0 or 1; values within the snap of each other are equal. NaN when either is. */
function order(a: number, b: number): number {
  return Math.abs(a - b) <= FAST_SNAP * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Math.sign(a - b);
}

const comparison = (holds: (order: number) => boolean) => (a: number, b: number) => {
  const found = order(a, b);
  return Number.isNaN(found) ? NaN : Number(holds(found));
};

const COMPARE: Record<ComparisonOperator, (a: number, b: number) => number> = {
  '<': comparison((found) => found < 0),
  '<=': comparison((found) => found <= 0),
  '>': comparison((found) => found > 0),
  '>=': comparison((found) => found >= 0),
  '==': comparison((found) => found === 0),
  '!=': comparison((found) => found !== 0),
};

/** The whole number within the snap of a value, else what `otherwise` makes of it. */
function whole(value: number, otherwise: (value: number) => number): number {
  const near = Math.round(value);
  return Math.abs(near - value) <= FAST_SNAP * Math.max(Math.abs(value), 1) ? near : otherwise(value);
}

/** Half away from zero. */
function round(value: number, digits: number): number {
  const places = whole(digits, () => NaN);
  if (!(Math.abs(places) <= 100)) return NaN;
  const unit = Math.pow(10, places);
  return finite((Math.sign(value) * whole(Math.abs(value) * unit + 0.5, Math.floor)) / unit);
}
