/** Digits with points, commas and other marks among them: every number that they can be. */
import { canonicalDecimal, sameDecimal } from './decimal-text.ts';

export interface Digits {
  /** Canonical decimals: one, or two where a single mark stands before three digits, the likelier first. */
  readings: [string] | [string, string];
  /** Whether nothing but what is meant tells the two apart: a point, which some write before decimals and some between thousands. */
  evenly: boolean;
}

/** The marks between thousands that go with a mark of decimals, each as it stands in a pattern. */
const GROUPING: Record<string, string> = { '\\.': ",' \u066c", ',': "\\.' ", '\u066b': "\\.,' \u066c" };

/**
 * The number, where `decimal` is the mark before decimals. Grouping stands before each three digits of the whole part, and never
 * behind a 0 in front; or as in India, before the last three and then each two.
 */
function readWith(decimal: string, text: string): string | undefined {
  const group = `[${GROUPING[decimal] ?? ''}]`;
  const whole = `\\d+|[1-9]\\d{0,2}(?:(?<mark>${group})\\d{3}(?:\\k<mark>\\d{3})*)|[1-9]\\d?(?:,\\d\\d)+,\\d{3}`;
  const match = new RegExp(`^(?<above>${whole})?(?:${decimal}(?<below>\\d*))?$`).exec(text);
  const { above = '', below = '' } = match?.groups ?? {};
  // A comma groups as in India only where it does not stand before decimals.
  if (above + below === '' || (decimal === ',' && above.includes(','))) return undefined;
  return canonicalDecimal(`${above.replace(/\D/g, '') || '0'}${below && `.${below}`}`);
}

/** @param text digits and marks, in ASCII but for an Arabic point and comma, without a sign; `undefined` when they are no number */
export function readDigits(text: string): Digits | undefined {
  if (text.includes('\u066b')) {
    const certain = readWith('\u066b', text);
    return certain === undefined ? undefined : { readings: [certain], evenly: false };
  }
  const [byPoint, byComma] = [readWith('\\.', text), readWith(',', text)];
  const [first, second] = [byPoint ?? byComma, byComma];
  if (first === undefined) return undefined;
  if (second === undefined || sameDecimal(first, second)) return { readings: [first], evenly: false };
  return { readings: [first, second], evenly: text.includes('.') };
}
