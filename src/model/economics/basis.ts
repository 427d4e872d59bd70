/** Under which boundary and policy a figure is asked for, and how that is written: "with-build[replacement]:margin_ratio". */
import { linesOfSet, withBuilding } from './boundary.ts';
import type { CaseDefinition, CaseState } from './definition.ts';
import { NAMED_SETS, POLICIES, type Policy, type SetName } from './words.ts';

export interface Basis {
  /** A named set, or the reader's own boundary without or with the build lines. */
  set?: SetName | 'without' | 'with';
  policy?: Policy;
}

const QUALIFIED = /^(?:([a-z-]+)(?:\[([a-z-]+)\])?:)?([a-z][a-z0-9_.]*)$/;

/** Splits "set[policy]:figure"; `undefined` when it is not of that form or names no set or policy. */
export function readQualified(cell: string): { under: Basis; figure: string } | undefined {
  const match = QUALIFIED.exec(cell);
  const [, set, policy, figure] = match ?? [];
  if (figure === undefined) return undefined;
  if (set !== undefined && !(set in NAMED_SETS) && set !== 'without' && set !== 'with') return undefined;
  if (policy !== undefined && !(POLICIES as readonly string[]).includes(policy)) return undefined;
  return { under: { ...(set && { set: set as SetName }), ...(policy && { policy: policy as Policy }) }, figure };
}

/** The reader's state with the boundary and policy of `under` in place of their own. */
export function stateOnBasis(definition: CaseDefinition, state: CaseState, { set, policy }: Basis): CaseState {
  const boundary =
    set === undefined
      ? state.boundary
      : set === 'with' || set === 'without'
        ? withBuilding(definition, state.boundary, set === 'with')
        : linesOfSet(definition, set, state.behaviors);
  return { ...state, boundary, ...(policy && { policy }) };
}
