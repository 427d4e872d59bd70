/** Where a notebook starts in an older revision of its case. */
import type { Start } from '#state/start.ts';
import { startInRevision } from '#link/revision-start.ts';
import { fetchCase } from './fetch-case.ts';

/** @returns `undefined` where it did not come, or cannot be worked out */
export async function fetchRevision(
  { definition: { id }, state }: Start,
  revision: number,
): Promise<Start | undefined> {
  const definition = await fetchCase(id, revision);
  try {
    return definition && startInRevision(definition, state.scenario);
  } catch {
    return undefined;
  }
}
