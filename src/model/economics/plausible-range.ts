import type { CaseDefinition, CaseState, ScenarioDefinition } from './definition.ts';
import { inputValue } from './input-value.ts';

export type Range = readonly [low: string, high: string];

/**
 * What an input could truly be in a state, given the evidence: its scenario's range, or else its case's. Not how far it may be moved.
 * @returns plain decimal texts; `undefined` where there is nothing to be unsure of, because the input is a fact, is settled by the
 *   scenario (as all are in a business of the reader's own) or follows others
 */
export function plausibleRange(definition: CaseDefinition, state: CaseState, id: string): Range | undefined {
  return inputValue(definition, state, id) === undefined
    ? undefined
    : rangeUnder(
        definition,
        definition.scenarios.find((one) => one.id === state.scenario),
        id,
      );
}

/** The range of an input that stands on its own, in a scenario of the world's. @returns `undefined` where it is a fact */
export function rangeUnder(
  { inputs }: Pick<CaseDefinition, 'inputs'>,
  scenario: ScenarioDefinition | undefined,
  id: string,
): Range | undefined {
  if (scenario?.settled === 'all' || scenario?.settled?.includes(id)) return undefined;
  return scenario?.ranges?.[id] ?? inputs.find((input) => input.id === id)?.range;
}
