/** A formula cut into its smallest parts, with everything that is not ours refused in words that say what to write instead. */

export interface Token {
  kind: 'number' | 'name' | 'sign';
  text: string;
}

/** Thrown while a formula is read and caught by `parseFormula`, whose caller gets the message. */
export class Refused extends Error {}

const TOKEN = /\s*(?:(\d[\w.]*(?:(?<=e)[+-]\d+)?|\.\d[\w.]*)|([a-z_]\w*)|(===|!==|<=|>=|==|!=|\*\*|&&|\|\||\S))/giy;
const SIGNS = new Set(['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', '?', ':', '(', ')', ',']);
const PLAIN_NUMBER = /^(0|[1-9]\d*)(\.\d+)?$/;
const PLAIN_NAME = /^[a-z][a-z0-9_]*$/;

/** What is wrong with "1,000". */
export const COMMA = 'a comma stands only between the values of a function; write 1000, not 1,000';

/** What to write instead of a sign that other languages have. */
const INSTEAD: Record<string, string> = {
  '**': 'write `^` for a power',
  '===': 'write `==`',
  '!==': 'write `!=`',
  '=': 'write `==` to compare; a formula sets nothing',
  '&&': 'write one choice inside another: `a > 0 ? (b > 0 ? x : y) : y`',
  '||': 'write one choice after another: `a > 0 ? x : b > 0 ? x : y`',
  '!': 'write the opposite comparison',
  '%': 'write a fraction: 0.05 for 5%',
  $: 'write the number alone; its unit is a field of its own',
  '"': 'a formula holds numbers and names, no text',
  "'": 'a formula holds numbers and names, no text',
  '`': 'a formula holds numbers and names, no text',
  '.': 'a name has no parts; write one name, with `_` between words',
  '[': 'write `(` and `)`; a formula has no lists',
  ']': 'write `(` and `)`; a formula has no lists',
  '{': 'write `(` and `)`',
  '}': 'write `(` and `)`',
  ';': 'write one formula, and give a second one a name of its own',
  '×': 'write `*`',
  '·': 'write `*`',
  '÷': 'write `/`',
  '−': 'write `-`',
  '–': 'write `-`',
  '≤': 'write `<=`',
  '≥': 'write `>=`',
  '≠': 'write `!=`',
  '²': 'write `^2`',
};

/**
 * Cuts a formula into tokens.
 * @throws Refused at the first character or number that is not part of the language
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [, number, name, sign] of text.matchAll(TOKEN)) {
    if (number !== undefined) {
      if (tokens.at(-1)?.text === ',' && /^0\d/.test(number)) throw new Refused(COMMA);
      tokens.push({ kind: 'number', text: plainNumber(number) });
    } else if (name !== undefined) tokens.push({ kind: 'name', text: plainName(name) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: plainSign(sign) });
  }
  return tokens;
}

function plainNumber(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  const [, factor, name] = /^(\d+)([a-z]\w*)$/i.exec(text) ?? [];
  if (factor !== undefined && !/^e\d+$/i.test(name ?? ''))
    throw new Refused(`\`${text}\` is neither a number nor a name; to multiply, write \`${factor} * ${name}\``);
  const plain = plainForm(text);
  throw new Refused(`\`${text}\` is not a plain number${plain === undefined ? '' : `; write ${plain}`}`);
}

/** The number a person meant by "1e6", ".5", "5.", "007" or "1_000", in plain digits; `undefined` when it is anybody's guess. */
function plainForm(text: string): string | undefined {
  const parts = /^([\d_]*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!parts) return undefined;
  const whole = (parts[1] ?? '').replaceAll('_', '');
  const digits = whole + (parts[2] ?? '');
  const point = whole.length + Number(parts[3] ?? 0);
  const before =
    digits
      .slice(0, Math.max(0, point))
      .padEnd(point, '0')
      .replace(/^0+(?=\d)/, '') || '0';
  const after = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return after === '' ? before : `${before}.${after}`;
}

function plainName(text: string): string {
  if (PLAIN_NAME.test(text)) return text;
  throw new Refused(`\`${text}\` is not a name; write a-z, 0-9 and \`_\`, starting with a letter`);
}

function plainSign(text: string): string {
  if (SIGNS.has(text)) return text;
  throw new Refused(
    `\`${text}\` cannot stand in a formula; ${INSTEAD[text] ?? 'write numbers, names and + - * / ^ ( )'}`,
  );
}
