/** What a person types into a number field, or pastes, read exactly. */
import { canonicalDecimal, isDecimalText, MAX_NUMBER_CHARACTERS, shiftDecimal } from './decimal-text.ts';
import { currencyOf, isMillions, magnitudeIn, unitWords } from './units.ts';

export type ReadTyped = typeof readTyped;
export type Typed = { ok: true; value: string } | { ok: false; problem: string };

const POWERS: Record<string, number> = {
  '': 0,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};

const problem = (text: string): Typed => ({ ok: false, problem: text });

/**
 * Reads "3", "$3.00", "1,000", "25%" (where the unit is a ratio), "1e6", "1.5 million", "2bn", "$2.00 per GPU-hour", "1 000", "−4".
 * @returns canonical decimal text, or what to write instead
 */
export function readTyped(text: string, unit: string): Typed {
  const clean = text
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (clean === '') return problem('Write a number, such as 3 or 0.25.');
  if (clean.length > MAX_NUMBER_CHARACTERS)
    return problem(`Write a number of at most ${MAX_NUMBER_CHARACTERS} characters.`);

  const bare = withoutUnit(clean, unit).replace(/^\+/, '');
  const [, minus = '', number = '', exponent = '0', suffix = '', percent = ''] =
    /^(-?) ?([\d.,' ]+?)(?:e([+-]?\d{1,3}))? ?([a-z]*) ?(%|percent)?$/i.exec(bare) ?? [];
  const power = Object.hasOwn(POWERS, suffix.toLowerCase()) ? POWERS[suffix.toLowerCase()] : undefined;
  if (!/\d/.test(number) || power === undefined)
    return problem(`“${short(clean)}” is not a number. Write one like ${example(unit)}.`);

  const digits = withoutGrouping(number);
  if (digits === undefined) return problem(groupingProblem(clean, number));
  if (percent !== '' && unit !== 'ratio' && unit !== 'share' && unit !== '1/month')
    return problem(`This is not a percentage. Write a plain number, such as ${example(unit)}.`);
  if (suffix !== '' && magnitudeIn(unit) > 0 && !isMillions(unit))
    return problem(`This counts ${unitWords(unit)}: write the number of those, in digits.`);

  if (percent === '' && unit === 'share' && /^[1-9]\d/.test(digits))
    return problem(
      `Write ${/^\d\d(\.|$)|^100$/.test(digits) ? `${short(digits)}%` : 'a percentage, such as 25%'}, or a share between 0 and 1.`,
    );

  const shift = Number(exponent) + power - (percent === '' ? 0 : 2) - (isMillions(unit) && suffix !== '' ? 6 : 0);
  const value = shiftDecimal(`${minus}${digits}`, shift);
  if (value.length > MAX_NUMBER_CHARACTERS)
    return problem(`Write a number of at most ${MAX_NUMBER_CHARACTERS} digits.`);
  return { ok: true, value };
}

/** Drops the unit's own words or symbol from the end, and a currency sign where money is asked for. */
function withoutUnit(text: string, unit: string): string {
  // A number of millions keeps its "million" for the suffix to read.
  const words = isMillions(unit) ? unitWords(unit).replace(/^million ?/, '') : unitWords(unit);
  const end = [words, unitWords(unit, true), unit].find(
    (one) => one !== '' && text.length > one.length && text.toLowerCase().endsWith(one.toLowerCase()),
  );
  const number = end === undefined ? text : text.slice(0, -end.length).trim();
  return currencyOf(unit) === ''
    ? number
    : number.replace(/^(-?) ?(?:US ?\$|\$|USD) ?(-?)/i, '$1$2').replace(/ ?(?:USD|dollars?)$/i, '');
}

/** Commas, spaces or apostrophes are grouping only where they stand before each three digits of the whole part. */
function withoutGrouping(number: string): string | undefined {
  const trimmed = number.trim();
  const joined = /^\d{1,3}([ ,'])\d{3}(?:\1\d{3})*(?:\.\d+)?$/.test(trimmed) ? trimmed.replace(/[ ,']/g, '') : trimmed;
  const full = joined.replace(/^\./, '0.').replace(/\.$/, '');
  return isDecimalText(full) ? canonicalDecimal(full) : undefined;
}

function groupingProblem(typed: string, number: string): string {
  const [, whole, decimals] = /^(\d+),(\d+)$/.exec(number.trim()) ?? [];
  if (whole === undefined || decimals === undefined)
    return `“${short(typed)}” is not a number. Write digits and at most one point, such as 1,000 or 0.25.`;
  return `“${short(typed)}” can be read two ways. Write ${whole}.${decimals} or ${whole}${decimals}: a comma goes before three digits, a point before decimals.`;
}

const example = (unit: string): string =>
  unit === 'ratio' || unit === 'share' ? '25% or 0.25' : currencyOf(unit) === '$' ? '3 or $3.00' : '3 or 0.25';

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
