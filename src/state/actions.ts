/** What a control does to a state. Each gives a new state and touches nothing else. */
import { linesOfSet, withBuilding, withLine } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Policy, SetName } from '#model/economics/words.ts';

/** @param value plain decimal text, or `undefined` to follow the default again */
export function setInput(state: CaseState, id: string, value: string | undefined): CaseState {
  const inputs = { ...state.inputs };
  if (value === undefined) delete inputs[id];
  else inputs[id] = value;
  return { ...state, inputs };
}

export const countBuilding = (definition: CaseDefinition, state: CaseState, counted: boolean): CaseState => ({
  ...state,
  boundary: withBuilding(definition, state.boundary, counted),
});

export const countLine = (definition: CaseDefinition, state: CaseState, line: string, counted: boolean): CaseState => ({
  ...state,
  boundary: withLine(definition, state.boundary, line, counted),
});

export const countSet = (definition: CaseDefinition, state: CaseState, set: SetName): CaseState => ({
  ...state,
  boundary: linesOfSet(definition, set, state.behaviors),
});

export function setPolicy(state: CaseState, policy: Policy | undefined): CaseState {
  const { policy: _, ...rest } = state;
  return policy === undefined ? rest : { ...rest, policy };
}
