/** A page and its notebooks in what the page does not hold, an older edition, an older revision or another scenario: a lazy part, for links and files that want it. */
import { startsInEdition } from '#link/starts-in-edition.ts';
import type { OpenedEdition } from '#link/read-edition.ts';
import { editionAddress, type EditionName, type ReleasedEdition } from '#state/edition.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { addScenarios, fetchCase } from './fetch-case.ts';
import { fetchRevision } from './fetch-revision.ts';
import { withinRevision } from '#wording/within-revision.ts';
import type { Start } from '#state/start.ts';
import { bindRevisionRows } from './bind-revision-rows.ts';
import type { RevisionRows } from './revision-rows.ts';
import { bindRevisionNotice } from './bind-revision-notice.ts';

/**
 * Where the notebook starts in that revision. From then on the page's rows and its notice follow the revision it stands in.
 * @param rows draws the page's rows; `undefined` where it has none
 * @param revision without one, the page's own, with all of its scenarios
 * @returns `undefined` where it could not be loaded
 */
export async function startIn(
  book: Notebook,
  revision: number | undefined,
  rows: RevisionRows | undefined,
): Promise<Start | undefined> {
  if (revision === undefined) return (await addScenarios(book.served.definition)) ? book.served : undefined;
  const start = await fetchRevision(book.served.definition.id, revision, book.served.state.scenario);
  // The page gains rows of the other revision, which its own does not know when it comes back.
  if (start && book.allowGaps(withinRevision)) {
    bindRevisionRows(book, rows);
    bindRevisionNotice(book);
  }
  return start;
}

/**
 * The page in an edition that was released before.
 * @param served where its notebooks start now
 * @param startOfBook where one of them starts in an older revision, or without one in its own, in its case whole
 * @returns `undefined` where something could not be loaded
 */
export async function openEdition(
  name: EditionName,
  served: ReadonlyMap<string, Start>,
  startOfBook: (notebook: string, revision?: number) => Promise<Start | undefined>,
): Promise<OpenedEdition | undefined> {
  try {
    const edition = (await (await fetch(editionAddress(name))).json()) as ReleasedEdition;
    return await startsInEdition({ ...edition, number: name.number }, served, async (caseId, revision, notebook) => {
      if (notebook === undefined) return fetchCase(caseId, revision);
      const isOwn = served.get(notebook)?.definition.revision === revision;
      return (await startOfBook(notebook, isOwn ? undefined : revision))?.definition;
    });
  } catch {
    return undefined;
  }
}
