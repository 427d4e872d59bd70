/** Numbers that are shown as they are: what a reader set, and the operands of the working. */
import { canonicalDecimal, compareDecimals, magnitudeOf, shiftDecimal, significantDigits } from './decimal-text.ts';
import { roundedDigits, signed, type Rounding } from './rounding.ts';
import { currencyOf, isMillions, isPercentage, magnitudeIn, unitWords } from './units.ts';

/** A quotient has 40 digits; nobody set more than this many on purpose, and no line of working can hold more. */
const MAX_DIGITS = 20;
const KEPT_DIGITS = 12;
const TWELVE_DIGITS: Rounding = { maximumSignificantDigits: KEPT_DIGITS };

const MAGNITUDES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** Commas in threes; no digit is lost. */
function grouped(exact: string): string {
  const [whole = '', fraction] = canonicalDecimal(exact).split('.');
  const inThrees = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? inThrees : `${inThrees}.${fraction}`;
}

/** The first digits, cut and not rounded, so that what follows "…" is still to come. */
function cut(exact: string): string {
  const canonical = canonicalDecimal(exact);
  const point = canonical.indexOf('.');
  if (point === -1) return grouped(canonical);
  const first = canonical.search(/[1-9]/);
  const end = Math.max(first + KEPT_DIGITS + (first < point ? 1 : 0), point + 3);
  return `${grouped(canonical.slice(0, end))}…`;
}

/** Every digit, grouped, with the currency sign: operands in the working. Beyond 20 digits the first 12 and "…". */
export function rawQuantity(exact: string, unit: string): string {
  if (isPercentage(unit)) return `${rawQuantity(shiftDecimal(exact, 2), 'ratio')}%`;
  const digits = significantDigits(exact) > MAX_DIGITS ? cut(exact) : grouped(exact);
  return withMillions(signed(digits, currencyOf(unit)), unit);
}

const withMillions = (text: string, unit: string): string => (isMillions(unit) ? `${text} million` : text);

/** What a number field holds: every digit a reader may have set, grouped, without currency or unit; a share as a percentage. */
export function fieldText(exact: string, unit: string): string {
  if (isPercentage(unit)) return `${fieldText(shiftDecimal(exact, 2), 'ratio')}%`;
  return significantDigits(exact) > MAX_DIGITS * 2 ? roundedDigits(exact, TWELVE_DIGITS) : grouped(exact);
}

/** "5.87 million" for 5,870,000: in words where that takes no more than three digits and loses none. Not before "million tokens". */
function inWords(exact: string): string | undefined {
  if (significantDigits(exact) > 3) return undefined;
  const magnitude = MAGNITUDES.find(([power]) => compareDecimals(magnitudeOf(exact), shiftDecimal('1', power)) >= 0);
  return magnitude && `${grouped(shiftDecimal(exact, -magnitude[0]))} ${magnitude[1]}`;
}

/** "$2.00", "$0.30", "$33,600": cents are written for a price, not for thousands. */
function withCents(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  if (fraction !== undefined) return fraction.length === 1 ? `${digits}0` : digits;
  return whole.includes(',') || whole === '0' ? digits : `${digits}.00`;
}

/**
 * A number a reader may change, with its unit: "$2.00 per GPU-hour", "6 months", "$5.87 million". Exact, but for quotients, of which
 * 12 digits are shown.
 */
export function inputText(exact: string, unit: string): string {
  const words = unitWords(unit, canonicalDecimal(exact) === '1');
  if (isPercentage(unit)) return `${signed(fieldText(exact, unit))}${words === '' ? '' : ` ${words}`}`;
  const currency = currencyOf(unit);
  const digits = significantDigits(exact) > MAX_DIGITS ? roundedDigits(exact, TWELVE_DIGITS) : grouped(exact);
  const money = currency === '$' && !isMillions(unit);
  const number = (magnitudeIn(unit) > 0 ? undefined : inWords(exact)) ?? (money ? withCents(digits) : digits);
  return words === '' ? signed(number, currency) : `${signed(number, currency)} ${words}`;
}
