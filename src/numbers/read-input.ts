/** What a person types into an input's field, read exactly and held to what the input takes. */
import type { InputDefinition } from '#model/economics/definition.ts';
import { boundsProblem } from './bounds.ts';
import { readTyped, type Typed } from './read-typed.ts';

/** @returns canonical decimal text, or what to write instead */
export function readInput(text: string, input: Pick<InputDefinition, 'minimum' | 'maximum' | 'unit'>): Typed {
  const read = readTyped(text, input.unit);
  const problem = read.ok ? boundsProblem(read.value, input) : undefined;
  return problem === undefined ? read : { ok: false, problem };
}
