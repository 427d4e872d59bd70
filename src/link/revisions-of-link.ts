/** Which revision each notebook of a page is in by a link: its own, or an older one that the link was made with. */
import type { Start } from '#state/start.ts';
import type { Notice } from './linked-notebook.ts';
import { readQuery } from './read-query.ts';

export interface LinkRevisions {
  /** Where each notebook starts, by id; those the link does not send elsewhere as served. */
  starts: Map<string, Start>;
  /** Revisions that are not there. */
  notices: Notice[];
}

/**
 * @param served where each notebook of the page starts, by id
 * @param older fetches where a notebook starts in an older revision
 * @returns `undefined` where one could not be loaded
 */
export async function revisionsOfLink(
  query: string,
  served: ReadonlyMap<string, Start>,
  prefixed: boolean,
  older: (notebook: string, revision: number) => Promise<Start | undefined>,
): Promise<LinkRevisions | undefined> {
  const starts = new Map(served);
  const notices: Notice[] = [];
  const { otherRevision } = readQuery(
    query,
    [...served].map(([id, { definition, state }]) => ({ id, definition, start: state })),
    prefixed,
  );
  for (const { notebook, revision } of otherRevision) {
    // A page holds its case's newest revision, and they count from 1 without a gap.
    if (revision > (served.get(notebook)?.definition.revision ?? 0)) {
      notices.push({
        key: `${notebook}.rev`,
        text: `This link was made with revision ${revision} of the case, which does not exist here; it is read with the present one.`,
      });
      continue;
    }
    const start = await older(notebook, revision);
    if (start === undefined) return undefined;
    starts.set(notebook, start);
  }
  return { starts, notices };
}
