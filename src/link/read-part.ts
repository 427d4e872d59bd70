/** One value of a link read, or what is wrong with it in plain words. The words go between "price=abc" and "; using 3.00". */
import type { CaseDefinition, InputDefinition } from '#model/economics/definition.ts';
import { POLICIES, type Policy, type SetName } from '#model/economics/words.ts';
import {
  canonicalDecimal,
  compareDecimals,
  isDecimalText,
  MAX_NUMBER_CHARACTERS,
  sameDecimal,
} from '#numbers/decimal-text.ts';
import { fieldText } from '#numbers/exact-style.ts';
import type { SayMore } from './say-more.ts';
import { DEFAULT, NONE, readLines } from './spelling.ts';

/** `sayMore` gives the problem in more words, once the part that has them is there. */
export type Part<T> = { value: T } | { problem: string; sayMore?: (more: SayMore) => string };

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * An input's value; `undefined` follows the default again.
 * @param accepted a value that is taken although outside the bounds, because the scenario has it
 */
export function readInput(
  text: string,
  input: InputDefinition,
  accepted: string | undefined,
): Part<string | undefined> {
  if (text === DEFAULT) return { value: input.default };
  const full = text.replace(/^(-?)\./, '$10.');
  if (text === '') return { problem: 'has no value' };
  if (full.length > MAX_NUMBER_CHARACTERS)
    return { problem: `has more than the ${MAX_NUMBER_CHARACTERS} characters a link carries` };
  if (!isDecimalText(full)) {
    const problem = 'is not a number';
    return {
      problem,
      sayMore: ({ readTyped }) => {
        const typed = readTyped(text, input.unit);
        return typed.ok ? `${problem} as links write them; write ${input.id}=${typed.value}` : problem;
      },
    };
  }
  if (accepted !== undefined && sameDecimal(full, accepted)) return { value: accepted };
  if (compareDecimals(full, input.minimum) < 0)
    return { problem: `is below ${fieldText(input.minimum, input.unit)}, the least this control takes` };
  if (compareDecimals(full, input.maximum) > 0)
    return { problem: `is above ${fieldText(input.maximum, input.unit)}, the most this control takes` };
  return { value: canonicalDecimal(full) };
}

/** A boundary: a set, or lines in the case's order. Lines the case does not have are left out and named. */
export function readBoundary(
  text: string,
  definition: CaseDefinition,
): Part<{ set: SetName } | { ids: string[] }> & { ignored: string[] } {
  const read = readLines(text);
  if ('set' in read) return { value: read, ignored: [] };
  const known = definition.lines.map(({ id }) => id);
  const ids = known.filter((id) => read.ids.includes(id));
  const ignored = read.ids.filter((id) => !known.includes(id));
  if (ids.length > 0 || text === NONE) return { value: { ids }, ignored };
  return {
    problem: text === '' ? 'has no value' : 'is neither a set of costs nor cost lines of this case',
    ignored: [],
  };
}

/** A policy that some build line of the case offers; `undefined` leaves each line its own. */
export function readPolicy(text: string, definition: CaseDefinition): Part<Policy | undefined> {
  if (text === DEFAULT) return { value: undefined };
  const offered = POLICIES.filter((policy) => definition.lines.some(({ build }) => build?.policies.includes(policy)));
  const policy = offered.find((one) => one === text);
  if (policy !== undefined) return { value: policy };
  if (offered.length === 0) return { problem: 'spreads nothing, since this case builds nothing' };
  return { problem: text === '' ? 'has no value' : `is not a policy of this case, which has ${listed(offered)}` };
}

/** Lines whose second behavior is picked. Lines without one are left out and named. */
export function readPicked(text: string, definition: CaseDefinition): Part<string[]> & { ignored: string[] } {
  const read = readLines(text);
  const wanted = 'set' in read ? [read.set] : read.ids;
  const choosable = definition.lines.filter((line) => line.or !== undefined).map(({ id }) => id);
  const ids = choosable.filter((id) => wanted.includes(id));
  const ignored = wanted.filter((id) => !choosable.includes(id));
  if (ids.length > 0 || text === NONE) return { value: ids, ignored };
  return { problem: text === '' ? 'has no value' : 'names no cost line whose behavior can be chosen', ignored: [] };
}

/** A scenario's id. */
export function readScenario(text: string, definition: CaseDefinition): Part<string> {
  const ids = definition.scenarios.map(({ id }) => id);
  if (ids.includes(text)) return { value: text };
  if (text === '') return { problem: 'has no value' };
  const problem = 'is no scenario of this page';
  return { problem, sayMore: ({ suggestion }) => `${problem}${suggestion(text, ids).replace('?', '')}` };
}

export function readRevision(text: string): Part<number> {
  return /^[1-9]\d{0,5}$/.test(text)
    ? { value: Number(text) }
    : { problem: text === '' ? 'has no value' : 'is not a revision' };
}
