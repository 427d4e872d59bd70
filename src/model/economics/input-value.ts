import type { CaseDefinition, CaseState } from './definition.ts';

/**
 * What an input is set to in a state: by the reader or a scenario, or else by its default.
 * @returns plain decimal text; `undefined` where it follows a formula, and for an input that the case lacks
 */
export function inputValue(
  { inputs }: Pick<CaseDefinition, 'inputs'>,
  state: Pick<CaseState, 'inputs'>,
  id: string,
): string | undefined {
  return state.inputs[id] ?? inputs.find((input) => input.id === id)?.default;
}
