/**
 * Errors for authors: each says what was found and prints the line to write instead.
 * Zod hands its error functions the full path, so that one function serves a field wherever it stands.
 */
import { z } from 'astro/zod';
import { nearest } from '#model/formula/nearest.ts';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** What a number that should have been quoted text is told. `written` is the number as it stands in the file. */
export function unquotedNumber(key: PropertyKey | undefined, written: string): string {
  const line = typeof key === 'string' ? `${key}: "${written}"` : `"${written}"`;
  return `write ${line} (in quotes), so that no digit is lost`;
}

/** The error function of a field whose correct line is `<key>: <example>`. */
export function expects(example: string) {
  return (issue: RawIssue): string => {
    const key = issue.path?.at(-1);
    const line = typeof key === 'string' ? `${key}: ${example}` : example;
    if (issue.input === undefined) return `${String(key)} is missing: write ${line}`;
    if (typeof issue.input === 'number') return unquotedNumber(key, String(issue.input));
    return `${shown(issue.input)} does not fit here: write ${line}`;
  };
}

/** A found value, short enough for one line of an error. */
function shown(found: unknown): string {
  if (typeof found === 'string') return `"${found.length > 40 ? `${found.slice(0, 40)}...` : found}"`;
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' && found !== null ? 'a map' : String(found);
}

/** A map with exactly these fields: an unknown one is refused with the nearest right one. `example` shows the map in one line. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape, example: string) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key: string) => unknownKey(key, known)).join('; ');
      return expects(example)(issue);
    },
  });
}

/** What an unknown key is told. */
function unknownKey(key: string, known: readonly string[]): string {
  const right = nearest(key, known);
  return right === undefined
    ? `${key} is not a field here: the fields are ${known.join(', ')}`
    : `${key} is not a field here: did you mean ${right}?`;
}

/** Text of at least one character. */
export const words = (example: string) =>
  z.string({ error: expects(example) }).refine((text) => text.trim() !== '', { error: expects(example) });

/** One of a list of words. */
export const oneOf = <const Words extends readonly [string, ...string[]] | readonly string[]>(list: Words) =>
  z.enum(list as unknown as [Words[number], ...Words[number][]], {
    error: (issue) => {
      const key = String(issue.path?.at(-1));
      if (issue.input === undefined) return `${key} is missing: write one of ${list.join(', ')}`;
      const right = nearest(String(issue.input), list);
      return `${shown(issue.input)} is none of ${list.join(', ')}${right === undefined ? '' : `: did you mean ${right}?`}`;
    },
  });

/** Yes or no. */
export const yesOrNo = () =>
  z.boolean({
    error: (issue) =>
      `${shown(issue.input)} does not fit here: write ${String(issue.path?.at(-1))}: true, or leave the line out`,
  });
