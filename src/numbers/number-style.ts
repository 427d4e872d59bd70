/**
 * How numbers look, everywhere on the site. Exact decimal text goes in; `Intl.NumberFormat` rounds it half-even as text, so that no
 * digit passes through a float and the build and every browser show the same characters.
 *
 * Money: from a million in words with three significant digits ($86.7 million); from $1,000 whole dollars, grouped; from $1 two
 * decimals; below, three significant digits but never fewer than two decimals ($0.138, $0.30, $0.000003).
 * Other numbers the same, without zeros at the end (2.5; 0.9). Millions of tokens stay in digits: nobody reads "2 million million".
 * Percentages: one decimal; whole from 500%; two significant digits below 0.1%, so that a small loss never reads as nothing.
 * From 10^18 in words, and from 10^15 in digits, a power of ten (1.23 × 10^18).
 * Below 10^-12 everything reads 0: quotients are rounded at their 40th digit, and what is left of 1/3 * 3 - 1 is not a quantity.
 */
import { NUMBER_STYLES, type NumberStyle } from '#model/economics/words.ts';
import { compareDecimals, magnitudeOf, shiftDecimal } from './decimal-text.ts';
import { roundedDigits, signed, type Rounding } from './rounding.ts';
import { currencyOf, isMillions, isPercentage, magnitudeIn } from './units.ts';

export { fieldText, inputText, rawQuantity } from './exact-style.ts';
export { currencyOf, fieldUnit, unitWords, wordsAfter } from './units.ts';

const WHOLE: Rounding = { maximumFractionDigits: 0 };
const TENTHS: Rounding = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const UP_TO_TENTHS: Rounding = { maximumFractionDigits: 1 };
const HUNDREDTHS: Rounding = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const UP_TO_HUNDREDTHS: Rounding = { maximumFractionDigits: 2 };
const TWO_DIGITS: Rounding = { maximumSignificantDigits: 2 };
const THREE_DIGITS: Rounding = { maximumSignificantDigits: 3 };
const IN_WORDS: Rounding = { maximumSignificantDigits: 3, notation: 'compact', compactDisplay: 'long' };

const POWER: Rounding = { maximumSignificantDigits: 3, notation: 'scientific' };

/** From here on digits would fill a line, and nobody counts them: a million trillion, or fifteen zeros where no word helps. */
const TOO_LONG_IN_WORDS = '999500000000000000';
const TOO_LONG_IN_DIGITS = '999500000000000';

const NEGLIGIBLE = '0.000000000001';

const atLeast = (magnitude: string, bound: string): boolean => compareDecimals(magnitude, bound) >= 0;

/** "1.23 × 10^18" */
const asPower = (exact: string): string => roundedDigits(exact, POWER).replace('E', ' × 10^');

const inWords = (exact: string): string =>
  atLeast(magnitudeOf(exact), TOO_LONG_IN_WORDS) ? asPower(exact) : roundedDigits(exact, IN_WORDS);

/** Bounds are where rounding would carry into the next magnitude: 999.995 is $1,000, not $1,000.00. */
function moneyDigits(exact: string): string {
  const size = magnitudeOf(exact);
  if (size === '0') return '0';
  if (atLeast(size, '999999.5')) return inWords(exact);
  if (atLeast(size, '999.995')) return roundedDigits(exact, WHOLE);
  if (atLeast(size, '0.9995')) return roundedDigits(exact, HUNDREDTHS);
  const digits = roundedDigits(exact, THREE_DIGITS);
  const short = 2 - (digits.split('.')[1]?.length ?? 0);
  return short > 0 ? `${digits}${digits.includes('.') ? '' : '.'}${'0'.repeat(short)}` : digits;
}

function plainDigits(exact: string): string {
  const size = magnitudeOf(exact);
  if (atLeast(size, TOO_LONG_IN_DIGITS)) return asPower(exact);
  if (atLeast(size, '999.995')) return roundedDigits(exact, WHOLE);
  return roundedDigits(exact, atLeast(size, '0.9995') ? UP_TO_HUNDREDTHS : THREE_DIGITS);
}

const numberDigits = (exact: string): string =>
  atLeast(magnitudeOf(exact), '999999.5') ? inWords(exact) : plainDigits(exact);

const countDigits = (exact: string): string =>
  atLeast(magnitudeOf(exact), '999999.5') ? inWords(exact) : roundedDigits(exact, WHOLE);

/** "6", "4.2"; below a tenth two significant digits. */
const monthDigits = (exact: string): string => {
  const size = magnitudeOf(exact);
  if (atLeast(size, '999.95')) return numberDigits(exact);
  return roundedDigits(exact, atLeast(size, '0.095') ? UP_TO_TENTHS : TWO_DIGITS);
};

function percentDigits(exact: string): string {
  const percent = shiftDecimal(exact, 2);
  const size = magnitudeOf(percent);
  if (atLeast(size, '499.95')) return countDigits(percent);
  return roundedDigits(percent, size === '0' || atLeast(size, '0.095') ? TENTHS : TWO_DIGITS);
}

function centDigits(exact: string): string {
  const cents = shiftDecimal(exact, 2);
  const size = magnitudeOf(cents);
  return roundedDigits(cents, atLeast(size, '0.95') || size === '0' ? WHOLE : TWO_DIGITS);
}

const withWord = (digits: string, one: string, many: string): string =>
  `${signed(digits)} ${/^-?1$/.test(digits) ? one : many}`;

function styleOf(unit: string, style: string | undefined): NumberStyle {
  if (style === undefined) return currencyOf(unit) === '$' ? 'money' : isPercentage(unit) ? 'percent' : 'number';
  const known = NUMBER_STYLES.find((one) => one === style);
  if (!known) throw new RangeError(`no number style "${style}"`);
  return known;
}

/**
 * A quantity as a reader sees it, in its style or the one its unit calls for. Only money, percentages, cents and months bring their
 * unit along; for the rest the words around it do.
 * @param exact plain decimal text
 * @param unit unit expression: "USD/Mtok", "ratio"
 * @throws RangeError when `exact` is not a plain decimal, or there is no such style
 */
export function showQuantity(exact: string, unit: string, style?: string): string {
  const chosen = styleOf(unit, style);
  const value = compareDecimals(magnitudeOf(exact), NEGLIGIBLE) < 0 ? '0' : exact;
  const dollars = isMillions(unit) ? shiftDecimal(value, 6) : value;
  switch (chosen) {
    case 'money':
      return signed(moneyDigits(dollars), '$');
    case 'number':
      return signed(
        unit === 'month' ? monthDigits(value) : magnitudeIn(unit) > 0 ? plainDigits(value) : numberDigits(value),
      );
    case 'times':
      return signed(numberDigits(value));
    case 'plain':
      return signed(plainDigits(value));
    case 'percent':
      return `${signed(percentDigits(value))}%`;
    case 'cents':
      return withWord(centDigits(dollars), 'cent', 'cents');
    case 'count':
      return signed(countDigits(value));
    case 'months':
      return withWord(monthDigits(value), 'month', 'months');
    default:
      return chosen satisfies never;
  }
}
