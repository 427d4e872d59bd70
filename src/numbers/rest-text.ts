/** What a number field holds while nobody writes in it: all of the number where that fits, else the number rounded, and never a part of it. */
import { compareDecimals, magnitudeOf, shiftDecimal } from './decimal-text.ts';
import { fieldText } from './exact-style.ts';
import { roundedDigits, type Rounding } from './rounding.ts';

/** Tenths of a digit's width that a sign takes in the field's type, and room for nine digits in threes: see `--stepper`. */
const WIDTHS: Record<string, number> = { ',': 4, '.': 4, '%': 16, '-': 7 };
const ROOM = 98;

const fits = (text: string): boolean => [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? 10), 0) <= ROOM;

const WHOLE: Rounding = { maximumFractionDigits: 0 };
/** The longest, "999.9 trillion", fits. */
const IN_WORDS: Rounding = { maximumSignificantDigits: 4, notation: 'compact', compactDisplay: 'long' };
const DIGITS: Rounding[] = [6, 5, 4, 3, 2, 1].map((most) => ({ maximumSignificantDigits: most }));

/** @param exact plain decimal text */
export function restText(exact: string, unit: string): string {
  const full = fieldText(exact, unit);
  if (fits(full)) return full;
  const isShare = unit === 'share';
  const number = isShare ? shiftDecimal(exact, 2) : exact;
  const sign = isShare ? '%' : '';
  const whole = roundedDigits(number, WHOLE);
  const isLong = compareDecimals(magnitudeOf(number), '99999.5') >= 0;
  if (isLong) return fits(whole + sign) ? whole + sign : `${roundedDigits(number, IN_WORDS)}${sign}`;
  const rounded = DIGITS.map((digits) => roundedDigits(number, digits) + sign);
  return rounded.find(fits) ?? full;
}
