import { linesOfSet } from './boundary.ts';
import type { CaseDefinition, CaseState, ScenarioDefinition } from './definition.ts';

/**
 * The state a scenario starts in: its inputs over the case's defaults, the boundary it names or `serving`, and its policy if it names one.
 * @param scenarioId the case's first where none is named  @throws RangeError for a scenario the case does not have
 */
export function startOf(definition: CaseDefinition, scenarioId?: string): CaseState {
  const scenario =
    scenarioId === undefined ? definition.scenarios[0] : definition.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) throw new RangeError(`case ${definition.id} has no scenario ${scenarioId ?? ''}`);
  return scenarioStart(definition, scenario);
}

export function scenarioStart(definition: CaseDefinition, scenario: ScenarioDefinition): CaseState {
  const inputs: Record<string, string> = {};
  for (const { id, default: own } of definition.inputs) {
    const value = Object.hasOwn(scenario.values, id) ? scenario.values[id] : own;
    if (value !== undefined) inputs[id] = value;
  }
  return {
    scenario: scenario.id,
    inputs,
    boundary: linesOfSet(definition, scenario.count ?? 'serving', {}),
    behaviors: {},
    ...(scenario.policy && { policy: scenario.policy }),
  };
}
