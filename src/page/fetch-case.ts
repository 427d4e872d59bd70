/** A revision of a case, whole, as the site serves it. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { isRevision } from '#link/is-revision.ts';

const fetched = new Map<string, Promise<unknown>>();

/** @returns `undefined` where it did not come, or is not what it should be */
export async function fetchCase(id: string, revision: number): Promise<CaseDefinition | undefined> {
  const address = `/cases/${id}/${revision}.json`;
  const asked = fetched.get(address) ?? fetch(address).then((answer) => answer.json());
  fetched.set(address, asked);
  try {
    const definition = await asked;
    return isRevision(definition, id, revision) ? definition : undefined;
  } catch {
    fetched.delete(address);
    return undefined;
  }
}

/**
 * A page holds of its cases the scenarios that it starts from. For a link, or a file, that starts from another this adds the rest.
 * @returns whether they are there
 */
export async function addScenarios(definition: CaseDefinition): Promise<boolean> {
  const whole = await fetchCase(definition.id, definition.revision);
  if (whole) definition.scenarios = whole.scenarios;
  return whole !== undefined;
}
