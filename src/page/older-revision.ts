/** A notebook in an older revision than the page's: a lazy part, for who follows a link, or opens a file, that was made with one. */
import type { Notebook } from '#notebook/notebook.ts';
import { fetchRevision } from './fetch-revision.ts';
import { withinRevision } from '#wording/within-revision.ts';
import type { Start } from '#state/start.ts';
import { bindRevisionRows } from './bind-revision-rows.ts';
import type { RevisionRows } from './revision-rows.ts';
import { bindRevisionNotice } from './bind-revision-notice.ts';

/**
 * Where the notebook starts in that revision. From then on the page's rows and its notice follow the revision it stands in.
 * @param rows draws the page's rows; `undefined` where it has none
 * @returns `undefined` where the revision could not be loaded
 */
export async function olderStart(
  book: Notebook,
  revision: number,
  rows: RevisionRows | undefined,
): Promise<Start | undefined> {
  const start = await fetchRevision(book.served, revision);
  // The page gains rows of the other revision, which its own does not know when it comes back.
  if (start && book.allowGaps(withinRevision)) {
    bindRevisionRows(book, rows);
    bindRevisionNotice(book);
  }
  return start;
}
