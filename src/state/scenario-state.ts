/** What a scenario says of a state, which is what a link's differences are measured from. */
import { linesOfSet, setNamed } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState, ScenarioDefinition } from '#model/economics/definition.ts';
import { inputValue } from '#model/economics/input-value.ts';
import type { SetName } from '#model/economics/words.ts';
import { sameDecimal } from '#numbers/decimal-text.ts';

export const scenarioOf = (definition: CaseDefinition, id: string): ScenarioDefinition | undefined =>
  definition.scenarios.find((scenario) => scenario.id === id);

/** The value of an input in a scenario; `undefined` where it follows a formula. */
export function scenarioValue(
  definition: CaseDefinition,
  scenario: ScenarioDefinition,
  id: string,
): string | undefined {
  return Object.hasOwn(scenario.values, id)
    ? scenario.values[id]
    : definition.inputs.find((input) => input.id === id)?.default;
}

/** The named set a scenario counts. */
export const scenarioSet = (scenario: ScenarioDefinition): SetName => scenario.count ?? 'serving';

/** Whether two boundaries count the same lines. */
export const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Lines for which the state has the second behavior, in the case's order. */
export const pickedLines = (definition: CaseDefinition, state: Pick<CaseState, 'behaviors'>): string[] =>
  definition.lines.filter(({ id, or }) => or !== undefined && state.behaviors[id] === or.behavior).map(({ id }) => id);

/** The name of a state's boundary: its scenario's set where that is what it counts, so that "the same set" stays the same when behaviors move. */
export function setOf(definition: CaseDefinition, state: CaseState): SetName | undefined {
  const scenario = scenarioOf(definition, state.scenario);
  if (scenario && sameLines(linesOfSet(definition, scenarioSet(scenario), state.behaviors), state.boundary))
    return scenarioSet(scenario);
  return setNamed(definition, state.boundary, state.behaviors);
}

/** Whether two states of a case are the same to a reader, however their numbers are spelled. */
export function sameState(definition: CaseDefinition, a: CaseState, b: CaseState): boolean {
  return (
    a === b ||
    (a.scenario === b.scenario &&
      a.policy === b.policy &&
      sameLines(a.boundary, b.boundary) &&
      sameLines(pickedLines(definition, a), pickedLines(definition, b)) &&
      definition.inputs.every(({ id }) => sameDecimal(inputValue(definition, a, id), inputValue(definition, b, id))))
  );
}
