/** Where a notebook starts in an older revision of its case. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import type { Start } from '#state/start.ts';

/** Where a notebook of an older revision starts: in the scenario that the page starts in, or the revision's first. @throws RangeError for a definition that cannot be worked out */
export function startInRevision(definition: CaseDefinition, scenario: string): Start {
  const state = startOf(definition, definition.scenarios.some(({ id }) => id === scenario) ? scenario : undefined);
  snapshotOf(definition, state).cell('margin');
  return { definition, state, served: {} };
}
