/** Where a notebook starts in a revision of a case that the page does not hold. */
import type { Start } from '#state/start.ts';
import { startInRevision } from '#link/revision-start.ts';
import { fetchCase } from './fetch-case.ts';

/**
 * @param scenario the case's first, where it has no such
 * @returns `undefined` where it did not come, or cannot be worked out
 */
export async function fetchRevision(caseId: string, revision: number, scenario = ''): Promise<Start | undefined> {
  const definition = await fetchCase(caseId, revision);
  try {
    return definition && startInRevision(definition, scenario);
  } catch {
    return undefined;
  }
}
