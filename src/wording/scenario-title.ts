import type { CaseDefinition } from '#model/economics/definition.ts';

/** What a scenario is called; its id, where the case has no such. */
export const scenarioTitle = ({ scenarios }: CaseDefinition, id: string): string =>
  scenarios.find((one) => one.id === id)?.title ?? id;
