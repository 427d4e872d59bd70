/** The one place that rounds a number to be shown: half-even, from decimal text to text, in en-US whatever the reader's locale. */

export type Rounding = Pick<
  Intl.NumberFormatOptions,
  'minimumFractionDigits' | 'maximumFractionDigits' | 'maximumSignificantDigits' | 'notation' | 'compactDisplay'
>;

const formats = new Map<Rounding, Intl.NumberFormat>();

/** Grouped digits with "-" in front of what is still below zero once rounded: never "-0". */
export function roundedDigits(exact: string, rounding: Rounding): string {
  let format = formats.get(rounding);
  if (!format) {
    format = new Intl.NumberFormat('en-US', {
      ...rounding,
      roundingMode: 'halfEven',
      signDisplay: 'negative',
      useGrouping: 'always',
    });
    formats.set(rounding, format);
  }
  return format.format(exact as Intl.StringNumericLiteral);
}

/** The sign, as typography has it, before the currency: "−$4.10". */
export function signed(digits: string, currency = ''): string {
  return digits.startsWith('-') ? `−${currency}${digits.slice(1)}` : `${currency}${digits}`;
}
