/** One change of sign found exactly, given two places on either side of it. */
import { Decimal } from '#model/decimal.ts';
import type { Steps } from './steps.ts';
import { isDefined, type Value } from './value.ts';

/** `root`: the function is zero there. `edge`: it jumps past zero, as at the edge of a step cost. */
export type CrossingKind = 'root' | 'edge';

interface End {
  x: Decimal;
  y: Decimal;
}

/** The function at a place; `undefined` where it has no value. */
type EndAt = (x: Decimal) => Steps<End | undefined>;

/** Near enough to zero, against the function's height in the bracket. */
const ZERO = new Decimal('1e-34');
/** Narrow enough for a root, against its place. */
const NARROW = new Decimal('1e-36');
/** Narrow enough for an edge, which a comparison or `ceil` blurs by `EXACT_SNAP` anyway; and the digits of its place that are not blurred. */
const NARROW_EDGE = new Decimal('1e-29');
const EDGE_DIGITS = 28;
/** A change of this much, against the height, over a billionth of the place or less is a jump. */
const JUMP = new Decimal('1e-6');
/** Halving 1e-9 down to 1e-36 takes 90 steps; the rest is for a bracket that starts wide. */
const STEPS = 300;

const isGain = ({ y }: End) => !y.isNegative() || y.isZero();

/**
 * Narrows a bracket to one crossing, one value of the function in each step.
 * @param guess two places that a search in floats took for just left and right of it; they may be wrong
 * @returns `undefined` when the exact sign does not change here, or changes across a stretch without values
 */
export function* refine(
  f: (x: Decimal) => Value,
  low: Decimal,
  high: Decimal,
  guess: readonly [Decimal, Decimal],
): Steps<{ at: Decimal; rising: boolean; kind: CrossingKind } | undefined> {
  const end: EndAt = function* (x) {
    const y = f(x);
    yield;
    return isDefined(y) ? { x, y } : undefined;
  };
  // A float search may take a place just past the last value for one with a value.
  const [first, last] = [(yield* end(low)) ?? (yield* end(guess[0])), (yield* end(high)) ?? (yield* end(guess[1]))];
  if (!first || !last || isGain(first) === isGain(last)) return undefined;
  let [left, right] = [first, last];
  const height = Decimal.max(left.y.abs(), right.y.abs());

  /** Moves one end to x, when x is inside and has a value. */
  const tighten: EndAt = function* (x) {
    if (!x.gt(left.x) || !x.lt(right.x)) return undefined;
    const middle = yield* end(x);
    if (!middle) return undefined;
    if (isGain(middle) === isGain(left)) left = middle;
    else right = middle;
    return middle;
  };
  const width = () => right.x.minus(left.x);
  const place = () => Decimal.max(left.x.abs(), right.x.abs());
  const jumps = () => right.y.minus(left.y).abs().gt(height.times(JUMP));
  const between = (share: number | Decimal) => left.x.plus(width().times(share));

  for (const x of guess) yield* tighten(x);
  if (jumps()) {
    // Edges mostly lie at round numbers: 5,000 seats, 24 hours. One look there saves seventy halvings.
    const round = between(0.5).toSignificantDigits(10);
    for (const nudge of ['0.999999999999999999999999999997', '1', '1.000000000000000000000000000003'])
      yield* tighten(round.times(nudge));
  }

  let slow = 0;
  for (let step = 0; step < STEPS && width().gt(place().times(jumps() ? NARROW_EDGE : NARROW)); step += 1) {
    const before = width();
    // Where the straight line between the ends crosses zero; every other step halves when that gains little, as at a jump or along a flat.
    const share = left.y.div(left.y.minus(right.y));
    const straight = slow < 2 && share.gt(0) && share.lt(1);
    if (!straight) slow = 0;
    const found =
      (yield* tighten(between(straight ? share : 0.5))) ??
      (yield* tighten(between(0.37))) ??
      (yield* tighten(between(0.61)));
    if (!found) {
      if (width().lte(place().times(NARROW_EDGE))) break;
      return undefined;
    }
    if (found.y.abs().lte(height.times(ZERO))) {
      // Zero, but perhaps along a flat stretch of zeros: it is the crossing when the other sign is right beside it.
      const beside = place().times(ZERO);
      yield* tighten(found === right ? found.x.minus(beside) : found.x.plus(beside));
      if (width().lte(beside)) break;
      slow = 2;
    } else if (width().gt(before.div(4))) {
      slow += 1;
      const nearer = left.y.abs().lt(right.y.abs()) ? left : right;
      // The line always falls on one side of a curve; a step twice as far past the nearer end closes in on it from the other.
      yield* tighten(nearer.x.plus(found.x.minus(nearer.x).times(2)));
    }
  }

  const rising = !isGain(left);
  if (jumps()) return { at: between(0.5).toSignificantDigits(EDGE_DIGITS), rising, kind: 'edge' };
  return { at: yield* tidyRoot(left.y.abs().lt(right.y.abs()) ? left : right, end), rising, kind: 'root' };
}

/** The root with the last digits' rounding taken off (0.3 for 0.29999...98), when the function is no further from zero there. */
function* tidyRoot(root: End, end: EndAt): Steps<Decimal> {
  const rounded = yield* end(root.x.toSignificantDigits(30));
  return rounded?.y.abs().lte(root.y.abs()) ? rounded.x : root.x;
}
