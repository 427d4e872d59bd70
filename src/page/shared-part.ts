/** What a link of the page stands for, as it is now. */
import type { Notebook } from '#notebook/notebook.ts';
import { claimInForce, thisPage } from '#notebook/page.ts';
import type { ClaimLine } from './bind-claims.ts';
import { standingLink } from './address-bar.ts';
import type { Shared } from '#export/shared.ts';
import { stateLines } from '#export/state-lines.ts';

/** Where no notebook is named, a part is about those whose figures it shows; more than this would be no few lines. */
const MAX_NOTEBOOKS = 2;

/** The link to a part of the page with the state as it is now, also in the middle of a drag. */
export function linkTo(anchor: HTMLAnchorElement): string {
  const link = new URL(thisPage().address.peek()?.link() ?? standingLink());
  // A claim's own page is its address.
  link.hash = anchor.dataset['forClaim'] === undefined ? anchor.hash : '';
  return link.href;
}

/** The notebooks a part shows something of. */
export function booksOf(anchor: HTMLAnchorElement, books: readonly Notebook[]): Notebook[] {
  const { notebook } = anchor.dataset;
  if (notebook !== undefined) return books.filter(({ id }) => id === notebook);
  const part = anchor.closest('tr, li, figure, section, .instrument, article') ?? document.body;
  const shown = books.filter(({ id }) => part.querySelector(`[data-cell^="${id}."]`) !== null);
  return (shown.length > 0 ? shown : books.slice(0, 1)).slice(0, MAX_NOTEBOOKS);
}

/** A part, what it says by itself (its claim as it stands, its figure), and the notebooks whose states it shows. */
export function namedPart(anchor: HTMLAnchorElement, books: readonly Notebook[], claimLine?: ClaimLine) {
  const named = booksOf(anchor, books);
  return {
    title: anchor.dataset['linkTo'] || titleOf(anchor),
    // Worked out anew, and not read off the page, so that it is right in the middle of a drag.
    lines: [...claimLines(anchor.dataset['forClaim'], books, claimLine), ...figureLines(anchor, named)],
    books: named,
    link: linkTo(anchor),
  };
}

/** @param books the notebooks of the page; none before there is an engine, or on a page without */
export function sharedPart(anchor: HTMLAnchorElement, books: readonly Notebook[], claimLine?: ClaimLine): Shared {
  const { books: named, lines, ...part } = namedPart(anchor, books, claimLine);
  return {
    ...part,
    isClaim: anchor.dataset['forClaim'] !== undefined,
    lines: [
      ...lines,
      ...named.flatMap((book) => {
        const { result, changed } = stateLines(book.start, book.state.peek(), book.snapshot.peek());
        return changed === undefined ? [result] : [result, changed];
      }),
    ],
  };
}

/** A claim as it stands; a heading or the name of a figure after what the page is called. */
function titleOf(anchor: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLElement>('h1')?.innerText.trim() ?? '';
  const words = wordsOf(anchor);
  return anchor.closest('.claim, h1') || page === '' ? words : `${page.replace(/[.?!]$/, '')}: ${words}`;
}

/** What the link stands in: a claim, a heading, the name of a figure. */
const wordsOf = (anchor: HTMLAnchorElement): string =>
  (anchor.parentElement?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();

/** A claim that a figure decides says what it comes to. */
function claimLines(id: string | undefined, books: readonly Notebook[], claimLine: ClaimLine | undefined): string[] {
  const live = id === undefined ? undefined : claimInForce(id);
  if (!live || !claimLine || live.claim.tests.length === 0 || books.length === 0) return [];
  return [claimLine(live, books)];
}

/** A row of a table of figures says its own. */
function figureLines(anchor: HTMLAnchorElement, named: readonly Notebook[]): string[] {
  const cell = anchor.closest('tr')?.querySelector<HTMLElement>('[data-cell]');
  const [notebook, id] = [named[0], cell?.dataset['cell']?.split('.').slice(1).join('.')];
  if (!cell || !notebook || id === undefined) return [];
  const { text, remark } = notebook.snapshot.peek().cell(id);
  const unit = cell.parentElement?.querySelector('.unit')?.textContent?.trim() ?? '';
  return [`${wordsOf(anchor)}: ${text}${unit === '' ? '' : ` ${unit}`}.${remark === undefined ? '' : ` ${remark}`}`];
}
