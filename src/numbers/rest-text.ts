/** What a number field holds while nobody writes in it: all of the number where that fits, else the number rounded, and never a part of it. */
import { shiftDecimal } from './decimal-text.ts';
import { fieldText } from './exact-style.ts';
import { roundedDigits, type Rounding } from './rounding.ts';
import { isPercentage } from './units.ts';

const WHOLE: Rounding = { maximumFractionDigits: 0 };
/** The longest, "999.9 trillion", is as wide as nine digits and their marks. */
const IN_WORDS: Rounding = { maximumSignificantDigits: 4, notation: 'compact', compactDisplay: 'long' };
const SIX_DIGITS: Rounding = { maximumSignificantDigits: 6 };
const THREE_DIGITS: Rounding = { maximumSignificantDigits: 3 };

/** A field has room for nine digits with their marks (`--stepper`); a percent sign is nearly as wide as two. */
const fits = (text: string): boolean => text.replace('%', '00').replace(/[,.]/g, '').length < 10;

/** @param exact plain decimal text */
export function restText(exact: string, unit: string): string {
  const full = fieldText(exact, unit);
  if (fits(full)) return full;
  const [number, sign] = isPercentage(unit) ? [shiftDecimal(exact, 2), '%'] : [exact, ''];
  const [longer, shorter] = /^-?\d{6}/.test(number) ? [WHOLE, IN_WORDS] : [SIX_DIGITS, THREE_DIGITS];
  const text = roundedDigits(number, longer) + sign;
  return fits(text) ? text : roundedDigits(number, shorter) + sign;
}
