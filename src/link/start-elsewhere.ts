/** Where a notebook starts in another case than the one it was served in. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startIn } from '#state/start-in.ts';
import type { Start } from '#state/start.ts';
import { scenarioTitle } from '#wording/scenario-title.ts';

/**
 * In another case its own scenario is where differences are counted from; in an older revision of the case that was served, as for a link
 * to any page, the scenario that the page starts in.
 * @param scenario the case's first, where it has no such
 */
export function startElsewhere(definition: CaseDefinition, scenario: string, served: Start): Start {
  const start = startIn(definition, scenario);
  if (definition.id === served.definition.id) return start;
  return {
    ...start,
    instead: {
      key: 'case',
      id: 'case',
      label: 'Case',
      before: served.definition.title,
      after: `${definition.title}: ${scenarioTitle(definition, start.state.scenario)}`,
    },
  };
}
