import { linesOfSet, setNamed } from '#model/economics/boundary.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Behavior } from '#model/economics/words.ts';

/** A line's second behavior picked, or its own again. A named boundary stays that boundary. */
export function setBehavior(
  definition: CaseDefinition,
  state: CaseState,
  line: string,
  behavior: Behavior | undefined,
): CaseState {
  const set = setNamed(definition, state.boundary, state.behaviors);
  const behaviors = { ...state.behaviors };
  if (behavior === undefined) delete behaviors[line];
  else behaviors[line] = behavior;
  return { ...state, behaviors, boundary: set === undefined ? state.boundary : linesOfSet(definition, set, behaviors) };
}
