/** What a link shows, worked out as the browser does: codec, revisions, model. */
import { exactText } from '#model/decimal.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import type { Figure } from '#model/economics/figure.ts';
import { readQualified } from '#model/economics/basis.ts';
import type { Start } from '#state/start.ts';
import { inMoreWords } from '#link/notice.ts';
import { sayMore as more } from '#link/say-more.ts';
import { movedLink } from '#link/moved-link.ts';
import { readSides } from '#link/read-sides.ts';
import { writeQuery } from '#link/write-query.ts';
import { writeSides } from '#link/write-sides.ts';
import { readWithRevisions, type ReadWithRevisions } from '#link/read-with-revisions.ts';
import { movedTo, olderRevision, olderStart, pageAt, type LinkedPage } from './pages.ts';

export interface Opened extends ReadWithRevisions {
  page: LinkedPage;
}

/** @param link from the site's root: "/cases/saas/?seats=5&from=…" */
export async function openLink(link: string): Promise<Opened> {
  const at = link.indexOf('?');
  const [path, query] = at === -1 ? [link, ''] : [link.slice(0, at), link.slice(at)];
  const moved = movedTo(path);
  if (moved !== undefined) return openLink(movedLink(moved, query));
  const page = pageAt(path);
  return { page, ...(await openOn(page, query)) };
}

export async function openOn({ notebooks, prefixed, sides }: LinkedPage, query: string): Promise<ReadWithRevisions> {
  const read = await (sides
    ? readSides(query, {
        served: notebooks,
        offered: sides,
        fetched: async (id, revision) => olderRevision(id, revision),
      })
    : readWithRevisions(query, notebooks, prefixed, async (id, revision) => {
        const start = notebooks.get(id);
        return start && (revision === undefined ? start : olderStart(start, revision));
      }));
  if (read === undefined) throw new Error('every revision is at hand here');
  return { ...read, notices: inMoreWords(read.notices, more) };
}

/** The query of a page's link, as the site writes it. */
export const writeOn = ({ prefixed, sides }: LinkedPage, made: Parameters<typeof writeSides>[0]): string =>
  sides ? writeSides(made, Object.keys(sides).length > 0) : writeQuery(made, prefixed);

/** A figure as a ledger holds it: its exact value, or which kind of answer it is. */
function figureText(figure: Figure): string {
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

/** Cells by their ids, "with-build:margin_ratio" among them. */
export function figuresOf(
  { definition }: Pick<Start, 'definition'>,
  state: CaseState,
  cells: readonly string[],
): Record<string, string> {
  const evaluation = evaluateCase(definition, state);
  return Object.fromEntries(
    cells.map((id) => {
      const cell = readQualified(id);
      if (cell === undefined) throw new RangeError(`"${id}" is not a cell`);
      return [id, figureText(evaluation.figure(cell.figure, cell.under))];
    }),
  );
}
