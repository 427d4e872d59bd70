/** An older revision of a case, as the site serves it. */
import type { Start } from '#state/start.ts';
import { isRevision, startInRevision } from '#link/revision-start.ts';

const fetched = new Map<string, Promise<unknown>>();

/** @returns `undefined` where it did not come, or is not what it should be */
export async function fetchRevision(
  { definition: { id }, state }: Start,
  revision: number,
): Promise<Start | undefined> {
  const address = `/cases/${id}/${revision}.json`;
  const asked = fetched.get(address) ?? fetch(address).then((answer) => answer.json());
  fetched.set(address, asked);
  try {
    const definition = await asked;
    return isRevision(definition, id, revision) ? startInRevision(definition, state.scenario) : undefined;
  } catch {
    fetched.delete(address);
    return undefined;
  }
}
