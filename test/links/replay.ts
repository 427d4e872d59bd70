/** What a link shows, worked out as the browser does: codec, revisions, model. */
import { exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { readQualified } from '#model/economics/basis.ts';
import type { LiveClaim } from '#wording/claim-words.ts';
import { inMoreWords } from '#link/notice.ts';
import { sayMore as more } from '#link/say-more.ts';
import { linkPairs } from '#link/mangling.ts';
import { movedLink } from '#link/moved-link.ts';
import { readSides } from '#link/read-sides.ts';
import { writeQuery } from '#link/write-query.ts';
import { writeSides } from '#link/write-sides.ts';
import { readWithRevisions, type ReadWithRevisions } from '#link/read-with-revisions.ts';
import { startsInEdition } from '#link/starts-in-edition.ts';
import { movedTo, olderRevision, olderStart, pageAt, releasedEditions, revisionOf, type LinkedPage } from './pages.ts';

export interface Opened extends ReadWithRevisions {
  page: LinkedPage;
  /** The claim that the page decides. */
  claim: LiveClaim | undefined;
}

/** @param link from the site's root: "/cases/saas/?seats=5&from=…" */
export async function openLink(link: string): Promise<Opened> {
  const at = link.indexOf('?');
  const [path, query] = at === -1 ? [link, ''] : [link.slice(0, at), link.slice(at)];
  const moved = movedTo(path);
  if (moved !== undefined) return openLink(movedLink(moved, query));
  const page = pageAt(path);
  const opened = await openOn(page, query);
  return { page, claim: opened.older?.claim?.live ?? page.claim, ...opened };
}

export async function openOn(
  { notebooks, prefixed, sides, of = '', edition }: LinkedPage,
  query: string,
): Promise<ReadWithRevisions> {
  const fetched = async (id: string, revision?: number) => {
    const start = notebooks.get(id);
    return start && (revision === undefined ? start : olderStart(start, revision));
  };
  const open = async (number: number) => {
    const older = releasedEditions(of)[number - 1];
    return (
      older &&
      startsInEdition({ ...older, number }, notebooks, (caseId, revision) =>
        Promise.resolve(revisionOf(caseId, revision).definition),
      )
    );
  };
  const read = await (sides
    ? readSides(query, {
        served: notebooks,
        offered: sides,
        fetched: async (id, revision) => olderRevision(id, revision),
      })
    : readWithRevisions(
        linkPairs(query),
        notebooks,
        prefixed,
        fetched,
        edition === undefined ? undefined : { served: edition, open },
      ));
  if (read === undefined) throw new Error('every revision is at hand here');
  return { ...read, notices: inMoreWords(read.notices, more) };
}

/** The query of a page's link, as the site writes it. */
export const writeOn = ({ prefixed, edition, sides }: LinkedPage, made: Parameters<typeof writeSides>[0]): string =>
  sides ? writeSides(made, Object.keys(sides).length > 0) : writeQuery(made, { prefixed, edition });

/** A cell ("with-build:margin_ratio" among them) as a ledger holds it: its exact value, or which kind of answer it is. */
export function figureText(evaluation: Evaluation, id: string): string {
  const cell = readQualified(id);
  if (cell === undefined) throw new RangeError(`"${id}" is not a cell`);
  const figure = evaluation.figure(cell.figure, cell.under);
  switch (figure.kind) {
    case 'value':
      return exactText(figure.value);
    case 'several':
      return figure.values.map(exactText).join(' ');
    case 'never':
    case 'always':
    case 'not-defined':
    case 'not-asked':
      return figure.kind;
    default:
      return figure satisfies never;
  }
}
