import type { InputDefinition } from '#model/economics/definition.ts';
import { compareDecimals } from './decimal-text.ts';
import { inputText } from './exact-style.ts';

/** Why a value is outside a control's bounds, in words that say what it takes; `undefined` when it is inside. */
export function boundsProblem(
  value: string,
  { minimum, maximum, unit }: Pick<InputDefinition, 'minimum' | 'maximum' | 'unit'>,
): string | undefined {
  if (compareDecimals(value, minimum) < 0) return `The least this takes is ${inputText(minimum, unit)}.`;
  if (compareDecimals(value, maximum) > 0) return `The most this takes is ${inputText(maximum, unit)}.`;
  return undefined;
}
