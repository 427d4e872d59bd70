/** Where a notebook starts in an older revision of its case. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { startIn } from '#state/start-in.ts';
import type { Start } from '#state/start.ts';

/** Where a notebook of an older revision starts: in the scenario that the page starts in, or the revision's first. @throws RangeError for a definition that cannot be worked out */
export function startInRevision(definition: CaseDefinition, scenario: string): Start {
  const start = startIn(definition, scenario);
  snapshotOf(definition, start.state).cell('margin');
  return start;
}
