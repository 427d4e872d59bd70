/** A start from zero: the scenario of a case in which a reader enters a business of their own. */
import type { CaseDefinition, CaseState, ScenarioDefinition } from './definition.ts';

type Scenarios = Pick<CaseDefinition, 'scenarios'>;

/** The case's start from zero, where it has one. */
export const ownStart = ({ scenarios }: Scenarios): ScenarioDefinition | undefined => scenarios.find(({ own }) => own);

/** Whether a state started from zero, so that every number in it is the reader's own. */
export const isOwn = ({ scenarios }: Scenarios, { scenario }: Pick<CaseState, 'scenario'>): boolean =>
  scenarios.some(({ id, own }) => own && id === scenario);

/** The scenarios that report or suppose something of the world: all but the start from zero. */
export const reportedScenarios = ({ scenarios }: Scenarios): ScenarioDefinition[] =>
  scenarios.filter(({ own }) => !own);
