/**
 * The one Decimal constructor of the site, and the only importer of decimal.js.
 * Two constructors in play would let the left operand's precision decide a result.
 */
import { Decimal as DecimalJs } from 'decimal.js';

/** 40 significant digits, half-even. Sums, differences and products of shown figures are exact; a quotient is rounded at the 40th digit. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type Decimal = InstanceType<typeof Decimal>;

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Reads a plain decimal ("3", "-0.25"); no signs of grouping, currency or exponent.
 * @throws RangeError when the text is anything else. Use `isPlainDecimal` first where text comes from a person.
 */
export function decimal(text: string): Decimal {
  if (!PLAIN_DECIMAL.test(text)) throw new RangeError(`not a plain decimal: "${text}"`);
  return new Decimal(text);
}

/** Whether `decimal` accepts the text. */
export function isPlainDecimal(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/** Every digit of a Decimal in plain notation, as `data-value` carries it; never "-0". */
export function exactText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
