/** A state as the pairs of its link: what a downloaded file carries, and is read back from. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { pairsOf } from './write-query.ts';

/** Always names its scenario and revision, so that it means the same on every page of the case. */
export const statePairs = (definition: CaseDefinition, state: CaseState): Record<string, string> =>
  Object.fromEntries(pairsOf(definition, state));

/** The same as a query, without "?". */
export const stateQuery = (definition: CaseDefinition, state: CaseState): string =>
  pairsOf(definition, state)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');

/** The whole address of the state. @param address of the case's page, without a query */
export const stateLink = (definition: CaseDefinition, state: CaseState, address: string): string =>
  `${address}?${stateQuery(definition, state)}`;
