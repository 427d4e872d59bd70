/** A start from zero: the scenario of a case in which a reader enters a business of their own. */
import type { CaseDefinition, CaseState, ScenarioDefinition } from './definition.ts';

/** The case's start from zero, where it has one. */
export const ownStart = ({ scenarios }: Pick<CaseDefinition, 'scenarios'>): ScenarioDefinition | undefined =>
  scenarios.find(({ asks }) => asks !== undefined);

/** Whether a state started from zero, so that every number in it is the reader's own. */
export const isOwn = (
  definition: Pick<CaseDefinition, 'scenarios'>,
  { scenario }: Pick<CaseState, 'scenario'>,
): boolean => ownStart(definition)?.id === scenario;

/** The scenarios that report or suppose something of the world: all but the start from zero. */
export const reportedScenarios = ({ scenarios }: Pick<CaseDefinition, 'scenarios'>): ScenarioDefinition[] =>
  scenarios.filter(({ asks }) => asks === undefined);
