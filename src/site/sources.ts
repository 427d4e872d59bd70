/** Sources, and what leans on each. */
import { getCollection, getEntry } from 'astro:content';
import { sourceUses, type SourceUse } from '#src/content-check/source-uses.ts';
import type { SourceRecord } from '#schema/source-record.ts';
import { allArguments } from './arguments.ts';
import { casesInOrder } from './cases.ts';
import { essays } from './essays.ts';
import { onceFor } from './once-for.ts';

export { USE_KINDS, type SourceUse, type UseKind } from '#src/content-check/source-uses.ts';

export type Source = SourceRecord & { id: string };

export const sources = onceFor(
  ['sources'],
  async (): Promise<Map<string, Source>> =>
    new Map((await getCollection('sources')).map((entry) => [entry.id, { id: entry.id, ...entry.data }])),
);

export async function sourceNamed(id: string): Promise<Source> {
  const found = (await sources()).get(id);
  if (found === undefined) throw new Error(`no source is called ${id}`);
  return found;
}

/** What leans on each source, by its id. */
export async function usesOfSources(): Promise<Map<string, SourceUse[]>> {
  const [inOrder, written, claims, printed] = await Promise.all([
    casesInOrder(),
    essays(),
    allArguments(),
    getEntry('reproductions', 'reproductions'),
  ]);
  return sourceUses({
    cases: inOrder,
    essays: written.map(({ id, data, body = '' }) => ({ id, title: data.title, body })),
    arguments: claims,
    reproductions: printed?.data ?? {},
  });
}
