/** A link read by the revisions of the cases that it was made with. */
import { scenarioOf } from '#state/scenario-state.ts';
import type { Start } from '#state/start.ts';
import { ownersOf } from './key-owner.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { linkPairs, type LinkPair } from './mangling.ts';
import type { Notice } from './notice.ts';
import { readOwned, type ReadQuery } from './read-query.ts';
import { revisionsIn } from './revisions-in.ts';

export interface ReadWithRevisions extends ReadQuery {
  /** Where each notebook starts, by id; as served, unless the link sends it to an older revision. */
  starts: Map<string, Start>;
}

/**
 * @param served where each notebook of the page starts, by id
 * @param prefixed as for `readQuery`
 * @param fetched where a notebook starts in an older revision; without one, where the page has it start, in its case whole: a page holds
 *   of its cases the scenarios that it starts from
 * @returns `undefined` where something could not be loaded
 */
export const readWithRevisions = (
  query: string,
  served: ReadonlyMap<string, Start>,
  prefixed: boolean,
  fetched: (notebook: string, revision?: number) => Promise<Start | undefined>,
): Promise<ReadWithRevisions | undefined> => readPairs(linkPairs(query), served, prefixed, fetched);

/** The same of a query that has been taken apart. */
export async function readPairs(
  pairs: readonly LinkPair[],
  served: ReadonlyMap<string, Start>,
  prefixed: boolean,
  fetched: (notebook: string, revision?: number) => Promise<Start | undefined>,
): Promise<ReadWithRevisions | undefined> {
  const starts = new Map(served);
  const missing: Notice[] = [];
  let notebooks = linked(starts);
  let owned = ownersOf(pairs, notebooks);
  for (const { id, definition } of notebooks)
    for (const { key, value } of owned.pairs.get(id) ?? [])
      if (key === 'from' && !scenarioOf(definition, value) && !(await fetched(id))) return undefined;
  for (const { notebook, revision } of revisionsIn(owned, notebooks)) {
    // A page holds its case's newest revision, and they count from 1 without a gap.
    if (revision > (served.get(notebook)?.definition.revision ?? 0)) {
      missing.push({
        key: `${notebook}.rev`,
        text: `This link was made with revision ${revision} of the case, which is not here; it is read with the present one.`,
      });
      continue;
    }
    const start = await fetched(notebook, revision);
    if (start === undefined) return undefined;
    starts.set(notebook, start);
  }
  if ([...starts].some(([id, start]) => start !== served.get(id))) {
    notebooks = linked(starts);
    owned = ownersOf(pairs, notebooks);
  }
  const { notices, ...read } = readOwned(owned, notebooks, prefixed);
  return { ...read, starts, notices: [...missing, ...notices] };
}

const linked = (starts: ReadonlyMap<string, Start>): LinkedNotebook[] =>
  [...starts].map(([id, { definition, state }]) => ({ id, definition, start: state }));
