/** What a person types into a number field, or pastes, read exactly. */
import { MAX_NUMBER_CHARACTERS, shiftDecimal } from './decimal-text.ts';
import { plainSigns } from './plain-signs.ts';
import { readDigits } from './read-digits.ts';
import { namesUnit } from './unit-pattern.ts';
import { currencyOf, isMillions, isPercentage, magnitudeIn, unitWords } from './units.ts';

export type Typed = { ok: true; value: string } | { ok: false; problem: string };

/** Every value that a draft can be. */
export type Readings =
  | {
      ok: true;
      /** Canonical decimal text: one, or two where a mark before three digits is of decimals or of thousands, the likelier first. */
      values: [string] | [string, string];
      /** Whether nothing but what is meant tells the two apart. */
      evenly: boolean;
    }
  | { ok: false; problem: string };

const POWERS: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  mm: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};

const CURRENCY = '(?:US ?\\$|\\$|USD)';
const IN_BRACKETS = new RegExp(`^(${CURRENCY}?) ?\\((.+)\\) ?(.*)$`, 'i');
const IN_PARTS = new RegExp(
  `^([+-]?) ?(${CURRENCY}?) ?([+-]?) ?([.,\u066b]?\\d(?:[\\d.,' \u066b\u066c]*\\d)?[.,]?)(?:e([+-]?\\d{1,3})(?!\\d))? ?(.*)$`,
  'i',
);
const BEHIND = new RegExp(`^(?:${CURRENCY}|dollars?\\b)`, 'i');

const problem = (text: string): { ok: false; problem: string } => ({ ok: false, problem: text });

/** What stands behind a number: a percent sign, a magnitude, the currency, the unit. */
interface Tail {
  percent: boolean;
  /** The power of ten of a magnitude; `undefined` where there is none. */
  power: number | undefined;
}

/** @returns `undefined` for what is neither magnitude nor currency nor unit */
function readTail(text: string, unit: string): Tail | undefined {
  const [sign] = /^(?:%|per ?cent\b)/i.exec(text) ?? [];
  if (sign !== undefined)
    return namesUnit(text.slice(sign.length), unit) ? { percent: true, power: undefined } : undefined;
  const isUnit = (words: string) =>
    namesUnit(words, unit) ||
    words.toLowerCase() === unit.toLowerCase() ||
    (currencyOf(unit) === '$' && BEHIND.test(words) && namesUnit(words.replace(BEHIND, ''), unit));
  if (isUnit(text)) return { percent: false, power: undefined };
  const [word = ''] = /^[a-z]+/i.exec(text) ?? [];
  const power = Object.hasOwn(POWERS, word.toLowerCase()) ? POWERS[word.toLowerCase()] : undefined;
  return power !== undefined && isUnit(text.slice(word.length).trim()) ? { percent: false, power } : undefined;
}

/** Every value that the text can be, whatever the bounds of an input are. */
export function readingsOf(text: string, unit: string): Readings {
  const clean = plainSigns(text);
  if (clean === '') return problem('Write a number, such as 3 or 0.25.');
  if (clean.length > MAX_NUMBER_CHARACTERS)
    return problem(`Write a number of at most ${MAX_NUMBER_CHARACTERS} characters.`);
  const apart = clean.split(';').filter((one) => one.trim() !== '').length;
  if (apart > 1)
    return problem(
      `“${short(clean)}” is ${apart === 2 ? 'two' : 'several'} values. Write one, such as ${example(unit)}.`,
    );

  const [, inFront = '', within, behind = ''] = IN_BRACKETS.exec(clean) ?? [];
  // In brackets, as accounts have it, is below zero.
  const bare = within === undefined ? clean : `-${inFront}${within} ${behind}`.trim();
  const [, sign = '', currency = '', inner = '', number = '', exponent, words = ''] = IN_PARTS.exec(bare) ?? [];
  const tail = readTail(words, unit);
  if (
    number === '' ||
    tail === undefined ||
    (sign !== '' && inner !== '') ||
    (currency !== '' && currencyOf(unit) === '')
  )
    return problem(`“${short(clean)}” is not a number. Write one like ${example(unit)}.`);
  const digits = readDigits(number);
  if (digits === undefined)
    return problem(`“${short(clean)}” is not a number. Write digits and at most one point, such as 1,000 or 0.25.`);
  const { percent, power } = tail;
  if (percent && unit !== 'ratio' && !isPercentage(unit))
    return problem(`This is not a percentage. Write a plain number, such as ${example(unit)}.`);
  if (power !== undefined && magnitudeIn(unit) > 0 && !isMillions(unit))
    return problem(`This counts ${unitWords(unit)}: write the number of those, in digits.`);

  const shift =
    Number(exponent ?? '0') + (power ?? 0) - (percent ? 2 : 0) - (isMillions(unit) && power !== undefined ? 6 : 0);
  const minus = sign === '-' || inner === '-' ? '-' : '';
  const all = digits.readings.map((one) => valueOf(one, unit, percent, minus, shift));
  const values = all.flatMap((one) => (one.ok ? [one.value] : []));
  const [first, second] = values;
  if (first === undefined) return all[0] as { ok: false; problem: string };
  // Nobody writes thousands before "million".
  const evenly = second !== undefined && digits.evenly && power === undefined && exponent === undefined;
  const certain = second === undefined || (digits.evenly && !evenly);
  return { ok: true, values: certain ? [first] : [first, second], evenly };
}

function valueOf(digits: string, unit: string, percent: boolean, minus: string, shift: number): Typed {
  if (!percent && isPercentage(unit) && /^[1-9]\d/.test(digits))
    return problem(
      `Write ${/^\d\d(\.|$)|^100$/.test(digits) ? `${short(digits)}%` : 'a percentage, such as 25%'}, or a share between 0 and 1.`,
    );
  const value = shiftDecimal(`${minus}${digits}`, shift);
  if (value.length > MAX_NUMBER_CHARACTERS)
    return problem(`Write a number of at most ${MAX_NUMBER_CHARACTERS} digits.`);
  return { ok: true, value };
}

/**
 * Reads "3", "$3.00", "1,000", "25%" (where the unit is a ratio), "1e6", "1.5 million", "2bn", "$2.00 per GPU-hour", "1 000", "−4",
 * "2,5", "1.234,56", "3 $", "(1,200)", "$2.50/hr"; of two readings the likelier.
 * @returns canonical decimal text, or what to write instead
 */
export function readTyped(text: string, unit: string): Typed {
  const read = readingsOf(text, unit);
  return read.ok ? { ok: true, value: read.values[0] } : read;
}

const example = (unit: string): string =>
  unit === 'ratio' || isPercentage(unit) ? '25% or 0.25' : currencyOf(unit) === '$' ? '3 or $3.00' : '3 or 0.25';

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
