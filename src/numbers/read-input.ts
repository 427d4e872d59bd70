/** What a person types into an input's field, read exactly and held to what the input takes. */
import type { InputDefinition } from '#model/economics/definition.ts';
import { boundsProblem } from './bounds.ts';
import { shiftDecimal } from './decimal-text.ts';
import { fieldText } from './exact-style.ts';
import { plainSigns } from './plain-signs.ts';
import { readingsOf, type Typed } from './read-typed.ts';
import { isPercentage } from './units.ts';

/** One of two values that a draft can be, as the reader picks it. */
interface Reading {
  value: string;
  /** As the field shows it. */
  text: string;
}

/** A draft that is refused because it can be read two ways carries both. */
export type ReadInput = Typed | { ok: false; problem: string; readings: [Reading, Reading] };

/**
 * A draft with two readings is the one within the bounds. With both within, a comma is of thousands, as this site writes them itself,
 * and a point is asked about.
 * @param shown what the field shows of its own accord, which means what it says
 * @returns canonical decimal text, or what to write instead
 */
export function readInput(
  text: string,
  input: Pick<InputDefinition, 'minimum' | 'maximum' | 'unit'>,
  shown?: string,
): ReadInput {
  const read = readingsOf(text, input.unit);
  if (!read.ok) return read;
  const [first, second] = read.values.filter((value) => boundsProblem(value, input) === undefined);
  const typed = plainSigns(text);
  if (first === undefined) return { ok: false, problem: outside(read.values[0], typed, input) };
  if (second === undefined || !read.evenly || typed === shown) return { ok: true, value: first };
  const [one, other] = [first, second].map((value) => ({ value, text: fieldText(value, input.unit) })) as [
    Reading,
    Reading,
  ];
  return {
    ok: false,
    problem: `“${typed}” can be read two ways: ${one.text} or ${other.text}.`,
    readings: [one, other],
  };
}

/** "3" where at most 1 is taken is likely to be a percentage, but might be anything: it is not taken for one unasked. */
function outside(value: string, typed: string, input: Pick<InputDefinition, 'minimum' | 'maximum' | 'unit'>): string {
  const problem = boundsProblem(value, input) ?? '';
  const mayBePercent =
    isPercentage(input.unit) && !typed.includes('%') && boundsProblem(shiftDecimal(value, -2), input) === undefined;
  return mayBePercent ? `Write ${typed}% if you mean percent. ${problem}` : problem;
}
