/** A revision of a case, whole, that a side can stand in. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startInRevision } from '#link/revision-start.ts';
import { fetchCase } from '../fetch-case.ts';

/** @returns `undefined` where it did not come, or cannot be worked out */
export async function fetchSide(caseId: string, revision: number): Promise<CaseDefinition | undefined> {
  const definition = await fetchCase(caseId, revision);
  try {
    return definition && startInRevision(definition, '').definition;
  } catch {
    return undefined;
  }
}
