/** A link read by the revisions of the cases, and by the edition of the page, that it was made with. */
import { scenarioOf } from '#state/scenario-state.ts';
import type { Start } from '#state/start.ts';
import { ownersOf } from './key-owner.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import type { LinkPair } from './link-pair.ts';
import type { Notice } from './notice.ts';
import { editionIn, type EditionSource, type OlderEdition } from './read-edition.ts';
import { readOwned, type ReadQuery } from './read-query.ts';
import { revisionsIn } from './revisions-in.ts';

export interface ReadWithRevisions extends ReadQuery {
  /** Where each notebook starts, by id; as served, unless the link sends it to an older revision. */
  starts: Map<string, Start>;
  /** The edition that the link sends the page to, where that is not its own. */
  older: OlderEdition | undefined;
}

/**
 * @param pairs the whole link
 * @param served where each notebook of the page starts, by id
 * @param prefixed as for `readQuery`
 * @param fetched where a notebook starts in an older revision; without one, where the page has it start, in its case whole: a page holds
 *   of its cases the scenarios that it starts from
 * @param editions those of the page; none for a page without
 * @returns `undefined` where something could not be loaded
 */
export async function readWithRevisions(
  pairs: readonly LinkPair[],
  served: ReadonlyMap<string, Start>,
  prefixed: boolean,
  fetched: (notebook: string, revision?: number) => Promise<Start | undefined>,
  editions?: EditionSource,
): Promise<ReadWithRevisions | undefined> {
  const starts = new Map(served);
  const missing: Notice[] = [];
  let notebooks = linked(starts);
  let owned = ownersOf(pairs, notebooks);
  const number = editionIn(owned.editions, editions, missing);
  const then = number === undefined ? undefined : await editions?.open(number);
  if (number !== undefined && then === undefined) return undefined;
  if (then) {
    for (const [id, start] of then.starts) starts.set(id, start);
    missing.push(...then.notices);
    notebooks = linked(starts);
    owned = ownersOf(pairs, notebooks);
  }
  for (const { id, definition } of notebooks) {
    const isElsewhere = owned.pairs.get(id)?.some(({ key, value }) => key === 'from' && !scenarioOf(definition, value));
    if (isElsewhere && !(await fetched(id))) return undefined;
  }
  for (const { notebook, revision } of revisionsIn(owned, notebooks)) {
    const own = served.get(notebook);
    // A page holds its case's newest revision, and they count from 1 without a gap.
    if (revision > (own?.definition.revision ?? 0)) {
      missing.push({
        key: `${notebook}.rev`,
        text: `This link was made with revision ${revision} of the case, which is not here; it is read with the present one.`,
      });
      continue;
    }
    const start = revision === own?.definition.revision ? own : await fetched(notebook, revision);
    if (start === undefined) return undefined;
    starts.set(notebook, start);
  }
  if ([...starts].some(([id, start]) => start !== served.get(id))) {
    notebooks = linked(starts);
    owned = ownersOf(pairs, notebooks);
  }
  const { notices, ...read } = readOwned(owned, notebooks, prefixed);
  return { ...read, starts, older: then?.older, notices: [...missing, ...notices] };
}

const linked = (starts: ReadonlyMap<string, Start>): LinkedNotebook[] =>
  [...starts].map(([id, { definition, state }]) => ({ id, definition, start: state }));
