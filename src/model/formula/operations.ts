/** What the signs and functions of a formula do, exactly. */
import { Decimal } from '#model/decimal.ts';
import { cappedMean, shareAbove } from './lognormal.ts';
import type { ArithmeticOperator, ComparisonOperator, FunctionName } from './tree.ts';
import { notDefined, type Value } from './value.ts';

/** Two values this near are one, relative to the greater: else exact and fast could differ by a whole step at an edge. */
const EXACT_SNAP = new Decimal('1e-30');
/** Powers of ten past which a value is too large to show, or counts as zero. */
const LARGEST_EXPONENT = 9000;
/** Powers of ten by which two values must cancel for nothing to be left. */
const CANCELED = 37;
const ZERO = new Decimal(0);

/** Whether a comparison of two values holds. */
export function compare(operator: ComparisonOperator, left: Decimal, right: Decimal): boolean {
  const apart = left.minus(right);
  const order = apart.abs().lte(Decimal.max(left.abs(), right.abs()).times(EXACT_SNAP))
    ? 0
    : apart.isNegative()
      ? -1
      : 1;
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    default:
      return operator satisfies never;
  }
}

/**
 * Two values added, subtracted, multiplied, divided or raised.
 * @param words what a side is called, for the reason why there is no result
 */
export function operate(
  operator: ArithmeticOperator,
  left: Decimal,
  right: Decimal,
  words: (side: 'left' | 'right') => string,
): Value {
  switch (operator) {
    case '+':
      return tidy(sum(left, right));
    case '-':
      return tidy(sum(left, right.neg()));
    case '*':
      return tidy(left.times(right));
    case '/':
      return right.isZero() ? notDefined(`divides by ${words('right')}, which is 0`) : tidy(left.div(right));
    case '^': {
      if (left.isZero() && right.isNegative())
        return notDefined(`raises ${words('left')}, which is 0, to a negative power`);
      if (!left.isNegative()) return tidy(left.pow(right));
      const whole = nearestWhole(right);
      return whole
        ? tidy(left.pow(whole))
        : notDefined(`takes a fractional power of ${words('left')}, which is negative`);
    }
    default:
      return operator satisfies never;
  }
}

/**
 * What two values that cancel leave in the last three of 40 digits is the rounding of a quotient, not a difference, and counts as 0:
 * else a figure that is nothing would turn out a gain or a loss by chance. Spreadsheets do the same.
 */
function sum(left: Decimal, right: Decimal): Decimal {
  const total = left.plus(right);
  return !left.isZero() && !right.isZero() && total.e < Math.max(left.e, right.e) - CANCELED ? ZERO : total;
}

/** What a function of the language gives. */
export function call(callee: FunctionName, inputs: Decimal[]): Value {
  const [first, second, third] = inputs as [Decimal, Decimal, Decimal];
  switch (callee) {
    case 'min':
      return Decimal.min(...inputs);
    case 'max':
      return Decimal.max(...inputs);
    case 'ceil':
      return tidy(nearestWhole(first) ?? first.ceil());
    case 'floor':
      return tidy(nearestWhole(first) ?? first.floor());
    case 'round':
      return round(first, second ?? ZERO);
    case 'capped_mean':
    case 'share_above':
      if (inputs.some((input) => input.isNegative()))
        return notDefined('the mean, spread or limit of what is used is negative');
      return tidy((callee === 'capped_mean' ? cappedMean : shareAbove)(first, second, third));
    default:
      return callee satisfies never;
  }
}

/** Half away from zero, as spreadsheets do. A value a hair under a half counts as the half. */
function round(value: Decimal, digits: Decimal): Value {
  const places = nearestWhole(digits);
  if (!places || places.abs().gt(100))
    return notDefined('the number of digits to round to is not whole, or beyond 100');
  const unit = new Decimal(10).pow(places);
  const scaled = value.abs().times(unit).plus(0.5);
  const whole = (nearestWhole(scaled) ?? scaled.floor()).div(unit);
  return tidy(value.isNegative() ? whole.neg() : whole);
}

/** The whole number that a value counts as, when it is within the snap of one. */
function nearestWhole(value: Decimal): Decimal | undefined {
  const whole = value.round();
  return whole.minus(value).abs().lte(Decimal.max(value.abs(), 1).times(EXACT_SNAP)) ? whole : undefined;
}

/** A value fit to pass on: 0 for -0 and for what is too small to matter, a reason for what is too large. */
export function tidy(value: Decimal): Value {
  if (!value.isFinite() || value.e > LARGEST_EXPONENT) return notDefined('the result is too large to work out');
  return value.isZero() || value.e < -LARGEST_EXPONENT ? ZERO : value;
}
