/** Where a notebook starts in an older revision of its case. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import type { Start } from '#state/start.ts';

/** Whether it is what was asked for, of an arithmetic that this engine knows. */
export function isRevision(value: unknown, id: string, revision: number): value is CaseDefinition {
  const { semantics, ...one } = (value ?? {}) as Partial<CaseDefinition>;
  const lists = [one.inputs, one.constants, one.formulas, one.lines, one.scenarios, one.sentences];
  return one.id === id && one.revision === revision && semantics === 1 && lists.every(Array.isArray);
}

/** Where a notebook of an older revision starts: in the scenario that the page starts in, or the revision's first. @throws RangeError for a definition that cannot be worked out */
export function startInRevision(definition: CaseDefinition, scenario: string): Start {
  const state = startOf(definition, definition.scenarios.some(({ id }) => id === scenario) ? scenario : undefined);
  snapshotOf(definition, state).cell('margin');
  return { definition, state, served: {} };
}
