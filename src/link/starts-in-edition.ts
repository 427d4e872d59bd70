import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOfKey } from '#state/edition.ts';
import { startIn } from '#state/start-in.ts';
import type { Start } from '#state/start.ts';
import type { Notice } from './notice.ts';
import type { OlderEdition, OpenedEdition } from './read-edition.ts';

/**
 * Where a page's notebooks start in an edition: those of them that start otherwise than they do now, and those that it does not hold any
 * more, by which its claim may have been decided.
 * @param served where each notebook of the page starts now, by id
 * @param fetched a case in a revision, with all its scenarios; `undefined` where it could not be loaded
 * @returns `undefined` where something could not be loaded
 */
export async function startsInEdition(
  older: OlderEdition,
  served: ReadonlyMap<string, Start>,
  fetched: (caseId: string, revision: number, notebook: string | undefined) => Promise<CaseDefinition | undefined>,
): Promise<OpenedEdition | undefined> {
  const starts: OpenedEdition['starts'] = new Map();
  const notices: Notice[] = [];
  for (const [id, key] of Object.entries(older.notebooks)) {
    const { caseId, revision, scenario } = startOfKey(key);
    const now = served.get(id);
    const isHere = now?.definition.id === caseId;
    if (isHere && now.definition.revision === revision && now.state.scenario === scenario) continue;
    const definition = await fetched(caseId, revision, isHere ? id : undefined);
    if (definition === undefined) return undefined;
    if (!isHere)
      notices.push({
        key: `${id}.from`,
        text: `When this link was made, the page also held “${id}”, which it does not show any more.`,
      });
    // Another case under the same name is another notebook.
    if (isHere || now === undefined) starts.set(id, startIn(definition, scenario));
  }
  return { older, starts, notices };
}
