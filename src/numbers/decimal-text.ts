/**
 * Plain decimals as text, exactly and without decimal.js: what a link carries and a control shows is compared, shifted and written
 * before the engine has loaded.
 */

/** Longer numbers are refused: no link could carry them, and no field show them. */
export const MAX_NUMBER_CHARACTERS = 60;

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Parts {
  negative: boolean;
  /** No leading zeros; empty for a value below 1. */
  whole: string;
  /** No trailing zeros. */
  fraction: string;
}

/** @throws RangeError when the text is not a plain decimal ("3", "-0.25") */
function partsOf(text: string): Parts {
  const match = PLAIN.exec(text);
  if (!match) throw new RangeError(`not a plain decimal: "${text}"`);
  const whole = (match[2] as string).replace(/^0+/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  return { negative: match[1] === '-' && whole + fraction !== '', whole, fraction };
}

const written = ({ negative, whole, fraction }: Parts): string =>
  `${negative ? '-' : ''}${whole || '0'}${fraction ? `.${fraction}` : ''}`;

/** Whether the text is a plain decimal: digits, at most one point with digits on both sides, at most a minus. */
export const isDecimalText = (text: string): boolean => PLAIN.test(text);

/** The one way of writing a value: "007.50" -> "7.5", "-0.0" -> "0". */
export const canonicalDecimal = (text: string): string => written(partsOf(text));

/** Whether two texts are the same value; `undefined` is no value, and the same as itself only. */
export function sameDecimal(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalDecimal(a) === canonicalDecimal(b);
}

/** Below 0 when a is less than b, 0 when they are equal, above 0 when it is more. */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const magnitude = compareMagnitudes(left, right);
  return left.negative ? -magnitude : magnitude;
}

function compareMagnitudes(a: Parts, b: Parts): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  const [left, right] = [a.whole + a.fraction, b.whole + b.fraction];
  if (left === right) return 0;
  // Wholes are equally long here, so digits stand under digits; a fraction that ends first is the smaller.
  return left < right ? -1 : 1;
}

/** The value times ten to the power `places`, by moving the point. */
export function shiftDecimal(text: string, places: number): string {
  const { negative, whole, fraction } = partsOf(text);
  const digits = whole + fraction;
  const point = whole.length + places;
  const moved =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  const { whole: newWhole, fraction: newFraction } = partsOf(moved.replace(/\.$/, ''));
  return written({ negative, whole: newWhole, fraction: newFraction });
}

/** The value without its sign. */
export const magnitudeOf = (text: string): string => canonicalDecimal(text).replace(/^-/, '');

/** How many digits it takes to write the value, not counting zeros at either end. */
export const significantDigits = (text: string): number =>
  magnitudeOf(text)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
