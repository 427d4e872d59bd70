import type { CaseState } from '#model/economics/definition.ts';
import { setPolicy } from './actions.ts';

/** One difference between two states, as a chip names it. */
export interface ChangeKey {
  key: 'input' | 'count' | 'policy' | 'as' | 'scenario' | 'case';
  /** Id of the input, or of the line for `as`; otherwise the key again. */
  id: string;
}

/**
 * The state with one difference taken back to how it started; a scenario, or a case, is taken back whole, with all that follows from it.
 * @param start what differences are counted from  @param page where the page starts
 */
export function undoChange(page: CaseState, start: CaseState, state: CaseState, { key, id }: ChangeKey): CaseState {
  switch (key) {
    case 'input': {
      const { [id]: _, ...others } = state.inputs;
      const before = start.inputs[id];
      return { ...state, inputs: before === undefined ? others : { ...others, [id]: before } };
    }
    case 'count':
      return { ...state, boundary: start.boundary };
    case 'policy':
      return setPolicy(state, start.policy);
    case 'as': {
      const { [id]: _, ...others } = state.behaviors;
      const before = start.behaviors[id];
      return { ...state, behaviors: before === undefined ? others : { ...others, [id]: before } };
    }
    case 'scenario':
    case 'case':
      return page;
    default:
      return key satisfies never;
  }
}
