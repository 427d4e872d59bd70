import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import { scenarioOf } from './scenario-state.ts';
import type { Start } from './start.ts';

/** Where a notebook starts in what its page was not served with: in that scenario, or the case's first where it has no such. */
export const startIn = (definition: CaseDefinition, scenario: string): Start => ({
  definition,
  state: startOf(definition, scenarioOf(definition, scenario)?.id),
  served: {},
});
