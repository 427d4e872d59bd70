/** How an input's control shows its value. The same at build and in the browser. */
import type { CaseDefinition, CaseState, InputDefinition } from '#model/economics/definition.ts';
import { plausibleRange, type Range } from '#model/economics/plausible-range.ts';
import { compareDecimals } from './decimal-text.ts';
import { fieldText, inputText } from './exact-style.ts';
import { restText } from './rest-text.ts';
import { positionOf } from './slider.ts';

export interface ShownInput {
  /** On the slider's track, 0 to 1000. */
  position: number;
  words: string;
  /** Text of the number field while nobody writes in it. */
  field: string;
  /** All digits, for who does, where the field has no room for them. */
  exact?: string;
  /** Whether the value lies outside the plausible range. */
  outOfRange: boolean;
}

const last = new WeakMap<InputDefinition, { value: string; range: Range | undefined; shown: ShownInput }>();

/**
 * @param value exact decimal; empty where the formula that an input follows has no value
 * @param range as `plausibleRange` says: what the value can be out of
 */
export function shownInput(input: InputDefinition, value: string, range: Range | undefined): ShownInput {
  // A control, its slider and its field ask one after the other, and most inputs stand still while one is moved.
  const known = last.get(input);
  if (known?.value === value && known.range === range) return known.shown;
  const shown = show(input, value, range);
  last.set(input, { value, range, shown });
  return shown;
}

/** The same of an input of a case in a state. */
export const shownIn = (definition: CaseDefinition, state: CaseState, input: InputDefinition, value: string) =>
  shownInput(input, value, plausibleRange(definition, state, input.id));

function show(input: InputDefinition, value: string, range: Range | undefined): ShownInput {
  if (value === '') return { position: 0, words: 'not defined', field: '', outOfRange: false };
  const [field, exact] = [restText(value, input.unit), fieldText(value, input.unit)];
  return {
    position: Math.round(positionOf(input, value)),
    words: inputText(value, input.unit),
    field,
    ...(exact !== field && { exact }),
    outOfRange: range !== undefined && (compareDecimals(value, range[0]) < 0 || compareDecimals(value, range[1]) > 0),
  };
}
