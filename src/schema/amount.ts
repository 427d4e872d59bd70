/** Amounts and formulas: text from the file to the model, so that a float never touches a digit. */
import { z } from 'astro/zod';
import { isPlainDecimal } from '#model/decimal.ts';
import { expects } from './authored.ts';

/** A quoted amount in plain digits: "9.95", "5870000", "-0.5". No grouping, currency, percent or exponent. */
export const amount = z.string({ error: expects('"9.95"') }).refine(isPlainDecimal, {
  // What is no amount cannot be compared with another, so that later checks wait.
  abort: true,
  error: (issue) => `"${String(issue.input)}" is not plain digits: write ${plainDigits(String(issue.input))}`,
});

/** A formula, read by `model/formula/parse.ts`. A lone number is a formula too, and is quoted like every amount. */
export const formula = (example: string) =>
  z.string({ error: expects(example) }).refine((text) => text.trim() !== '', { error: expects(example) });

/** The corrected amount where the digits are plain to see ("$1,000" -> "1000"), else an example. */
function plainDigits(found: string): string {
  const stripped = found.replace(/[$,_\s]/g, '');
  return isPlainDecimal(stripped)
    ? `"${stripped}"`
    : '"0.05", or "5000000": digits and one point, without grouping, currency, percent or exponent';
}
