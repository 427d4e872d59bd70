/**
 * Which token may follow which. jsep forgives much that would change a formula's meaning in silence (`min(a b)`, `(a, b)`, `a;`,
 * and `-2^2`, which it reads as 4 and spreadsheets do not agree on), so this is checked on the tokens, before it reads them.
 */
import { COMMA, Refused, type Token } from './tokens.ts';
import { FUNCTIONS } from './tree.ts';

/** How deep parentheses, calls and choices may stand inside each other. */
export const MAXIMUM_DEPTH = 64;

/** What is open at a place in a formula: a parenthesis, a call, or a choice before or after its colon. */
type Open = '(' | 'call' | '?' | ':';

const isFunction = (token: Token | undefined) =>
  token?.kind === 'name' && (FUNCTIONS as readonly string[]).includes(token.text);

/**
 * Checks that values and signs alternate, and that what opens closes.
 * @throws Refused with what is wrong and what to write
 */
export function checkGrammar(tokens: readonly Token[]): void {
  const open: Open[] = [];
  let before: Token | undefined;
  let valueExpected = true;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') {
      if (!valueExpected) throw new Refused(`write a sign between \`${before?.text}\` and \`${token.text}\``);
      checkFunction(token, tokens[index + 1]);
      valueExpected = false;
    } else if (valueExpected) {
      valueExpected = signBeforeValue(tokens, index, open);
    } else {
      valueExpected = signAfterValue(token, before, open);
    }
    if (open.length > MAXIMUM_DEPTH)
      throw new Refused(`the formula is nested more than ${MAXIMUM_DEPTH} deep; give a part of it a name of its own`);
    before = token;
  }
  if (before === undefined) throw new Refused('the formula is empty');
  if (valueExpected) throw new Refused(`a value is missing after \`${before.text}\``);
  closeChoices(open);
  if (open.length > 0) throw new Refused('a `(` is not closed');
}

function checkFunction(token: Token, next: Token | undefined): void {
  if (isFunction(token) && next?.text !== '(')
    throw new Refused(`\`${token.text}\` is a function; write \`${token.text}(...)\``);
}

/** Returns whether a value is still expected, which it is. */
function signBeforeValue(tokens: readonly Token[], index: number, open: Open[]): true {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  if (token.text === '(') open.push('(');
  else if (token.text === '-') checkMinus(tokens, index);
  else if (token.text === '+') throw new Refused('write a positive number without `+`');
  else if (before === undefined) throw new Refused(`a value is missing before \`${token.text}\``);
  else throw new Refused(`a value is missing between \`${before.text}\` and \`${token.text}\``);
  return true;
}

/** Returns whether a value is expected next. */
function signAfterValue(token: Token, before: Token | undefined, open: Open[]): boolean {
  switch (token.text) {
    case '(':
      if (before?.kind !== 'name')
        throw new Refused(`write a sign between \`${before?.text}\` and \`(\`: \`*\` to multiply`);
      open.push('call');
      return true;
    case ')':
      closeChoices(open);
      if (open.pop() === undefined) throw new Refused('a `)` closes nothing');
      return false;
    case ',':
      closeChoices(open);
      if (open.at(-1) !== 'call') throw new Refused(COMMA);
      return true;
    case '?':
      open.push('?');
      return true;
    case ':':
      while (open.at(-1) === ':') open.pop();
      if (open.pop() !== '?') throw new Refused('a `:` needs a `?` before it: `test ? one : other`');
      open.push(':');
      return true;
    default:
      return true;
  }
}

function closeChoices(open: Open[]): void {
  while (open.at(-1) === ':') open.pop();
  if (open.at(-1) === '?') throw new Refused('a `?` needs a `:` after it: `test ? one : other`');
}

function checkMinus(tokens: readonly Token[], index: number): void {
  const before = tokens[index - 1];
  const isUnary = (at: number) => at === 0 || (tokens[at - 1]?.kind === 'sign' && tokens[at - 1]?.text !== ')');
  if (before?.text === '-' && isUnary(index - 1))
    throw new Refused('two minus signs in a row cancel; write neither, or `-(-x)`');
  const end = endOfOperand(tokens, index + 1);
  if (tokens[end]?.text !== '^') return;
  const written = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  const base = written(index + 1, end);
  const exponent = written(end + 1, endOfOperand(tokens, tokens[end + 1]?.text === '-' ? end + 2 : end + 1));
  throw new Refused(
    `\`-${base}^${exponent}\` can be read in two ways; write \`(-${base})^${exponent}\` or \`-(${base}^${exponent})\``,
  );
}

/** The place just after the number, name, call or parenthesis that starts at `start`. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  let at = tokens[start]?.kind === 'name' ? start + 1 : start;
  if (tokens[at]?.text !== '(') return start + 1;
  let depth = 0;
  do {
    if (tokens[at]?.text === '(') depth += 1;
    if (tokens[at]?.text === ')') depth -= 1;
    at += 1;
  } while (depth > 0 && at < tokens.length);
  return at;
}
