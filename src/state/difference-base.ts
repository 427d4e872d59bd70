import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { scenarioStart } from '#model/economics/start.ts';
import { scenarioOf } from './scenario-state.ts';

/** What a state's differences are counted from: the page's start, or the start of the scenario that a link named instead. */
export function differenceBase(definition: CaseDefinition, start: CaseState, state: CaseState): CaseState {
  const scenario = state.scenario === start.scenario ? undefined : scenarioOf(definition, state.scenario);
  return scenario === undefined ? start : scenarioStart(definition, scenario);
}
