/** A state as the pairs of its link: what a downloaded file carries, and is read back from. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { pairsOf } from './write-query.ts';
import type { AboutCase } from '#export/about-case.ts';

/** Always names its scenario and revision, so that it means the same on every page of the case. */
export const statePairs = (definition: CaseDefinition, state: CaseState): Record<string, string> =>
  Object.fromEntries(pairsOf(definition, state));

/** The same as a query, without "?". */
export const stateQuery = (definition: CaseDefinition, state: CaseState): string =>
  pairsOf(definition, state)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');

/** The whole address of the state. */
export const stateLink = (definition: CaseDefinition, state: CaseState, about: AboutCase): string =>
  `${about.address}?${stateQuery(definition, state)}`;
