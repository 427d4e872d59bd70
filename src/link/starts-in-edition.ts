import { startOf } from '#model/economics/start.ts';
import { startOfKey } from '#state/edition.ts';
import type { Start } from '#state/start.ts';
import type { Notice } from './notice.ts';
import type { OlderEdition, OpenedEdition } from './read-edition.ts';

/**
 * Where a page's notebooks start in an edition: those of them that start otherwise than they do now.
 * @param served where each notebook of the page starts now, by id
 * @param fetched where one starts in an older revision, or without one in its own, in its case whole; `undefined` where it could not be loaded
 * @returns `undefined` where something could not be loaded
 */
export async function startsInEdition(
  older: OlderEdition,
  served: ReadonlyMap<string, Start>,
  fetched: (notebook: string, revision?: number) => Promise<Start | undefined>,
): Promise<OpenedEdition | undefined> {
  const starts: OpenedEdition['starts'] = new Map();
  const notices: Notice[] = [];
  for (const [id, key] of Object.entries(older.notebooks)) {
    const { caseId, revision, scenario } = startOfKey(key);
    const now = served.get(id);
    if (now?.definition.id !== caseId) {
      notices.push({
        key: `${id}.from`,
        text: `When this link was made, the page also held “${id}”, which it does not hold any more.`,
      });
      continue;
    }
    const isOwn = now.definition.revision === revision;
    if (isOwn && now.state.scenario === scenario) continue;
    const start = await fetched(id, isOwn ? undefined : revision);
    if (start === undefined) return undefined;
    starts.set(id, { definition: start.definition, state: startOf(start.definition, scenario), served: {} });
  }
  return { older, starts, notices };
}
