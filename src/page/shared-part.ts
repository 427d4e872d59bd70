/** What a place of the page says, as it is now. */
import type { Notebook } from '#notebook/notebook.ts';
import { claimInForce, thisPage } from '#notebook/page.ts';
import type { ClaimLine } from './bind-claims.ts';
import { standingLink } from './address-bar.ts';
import type { Shared } from '#export/shared.ts';
import { stateLines } from '#export/state-lines.ts';
import { pageTitle, type Place } from './place.ts';

/** Where no notebook is named, a place is about those whose figures it shows; more than this would be no few lines. */
const MAX_NOTEBOOKS = 2;

/** The link to a place with the state as it is now, also in the middle of a drag. */
export function linkTo({ id }: Pick<Place, 'id'>): string {
  const link = new URL(thisPage().address.peek()?.link() ?? standingLink());
  link.hash = id;
  return link.href;
}

/** The notebooks a place shows something of; of a page with many, rather those that were changed. */
export function booksOf({ names: { notebook, between }, within, kind }: Place, books: readonly Notebook[]): Notebook[] {
  if (notebook !== undefined) return books.filter(({ id }) => id === notebook);
  if (between !== undefined) return [...books];
  const shown = books.filter(({ id }) => within.querySelector(`[data-cell^="${id}."]`) !== null);
  if (kind === 'paragraph') return shown.slice(0, MAX_NOTEBOOKS);
  const changed = shown.filter(({ state, served }) => state.peek() !== served.state);
  // Of several states of one case the first; further ones would say much of it twice.
  const apart = shown.filter(
    ({ start }, at) => shown.findIndex((one) => one.start.definition.id === start.definition.id) === at,
  );
  const [found = []] = [changed, apart, books.slice(0, 1)].filter(({ length }) => length > 0);
  return found.slice(0, MAX_NOTEBOOKS);
}

/** What a place says by itself (its claim as it stands, its figure, its words), and the notebooks whose states it shows. */
export function namedPart(place: Place, books: readonly Notebook[], claimLine?: ClaimLine) {
  const named = booksOf(place, books);
  return {
    title: titleOf(place),
    // Figures are worked out anew, and not read off the page, so that they are right in the middle of a drag.
    lines: [
      ...claimLines(place, books, claimLine),
      ...figureLines(place, named),
      ...(place.kind === 'paragraph' ? [`“${place.words}”`] : []),
    ],
    books: named,
    link: linkTo(place),
  };
}

/** @param books the notebooks of the page; none before there is an engine, or on a page without */
export function sharedPart(place: Place, books: readonly Notebook[], claimLine?: ClaimLine): Shared {
  const { books: named, lines, ...part } = namedPart(place, books, claimLine);
  return {
    ...part,
    isClaim: place.kind === 'claim' || place.names.forClaim !== undefined,
    lines: [...lines, ...named.flatMap((book) => stateOf(place, part.title, book)), ...linesBetween(place)],
  };
}

/** The state of a notebook, as far as the place does not say it itself. */
function stateOf({ kind, names }: Place, title: string, { id, start, state, snapshot }: Notebook): string[] {
  const { scenario, margins, counted, changed = '' } = stateLines(start, state.peek(), snapshot.peek());
  const said =
    names.between !== undefined
      ? `${id.toUpperCase()}: ${start.definition.title}, ${scenario}. ${margins}`
      : kind === 'paragraph'
        ? ''
        : kind === 'row'
          ? `${scenario}, ${counted}.`
          : title.includes(scenario)
            ? margins
            : `${scenario}: ${lower(margins)}`;
  return [said, changed].filter((line) => line !== '');
}

const lower = (sentence: string): string => sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/** A claim as it stands; what else a page has, after what the page is called, which on an argument's is its claim. */
function titleOf({ kind, words }: Place): string {
  const page = pageTitle();
  if (kind === 'row' || kind === 'paragraph') return page;
  if (kind === 'page' || kind === 'claim' || page === '') return words;
  const name = page.replace(/[?!]$/, '');
  if (words.startsWith(name)) return words;
  return page.endsWith('.') ? `“${page}” ${words}` : `${name}: ${words}`;
}

/** A claim that a figure decides says what it comes to. */
function claimLines(
  { names: { forClaim } }: Place,
  books: readonly Notebook[],
  claimLine: ClaimLine | undefined,
): string[] {
  const live = forClaim === undefined ? undefined : claimInForce(forClaim);
  if (!live || !claimLine || live.claim.tests.length === 0 || books.length === 0) return [];
  return [claimLine(live, books)];
}

/** What lies between two states, as the page says it once it has worked that out. */
function linesBetween({ names: { between }, within }: Place): string[] {
  if (between === undefined) return [];
  const said = within.ownerDocument.querySelectorAll('.difference-sentence, .crux-lead');
  return [...said].filter((one) => one.closest('[data-stale]') === null).map((one) => one.textContent);
}

/** A row of a table of figures says its own. */
function figureLines({ kind, within, words }: Place, [notebook]: readonly Notebook[]): string[] {
  const cell = kind === 'row' ? within.querySelector<HTMLElement>('[data-cell]') : undefined;
  const id = cell?.dataset['cell']?.split('.').slice(1).join('.');
  if (!cell || !notebook || id === undefined) return [];
  const { text, remark } = notebook.snapshot.peek().cell(id);
  const unit = cell.parentElement?.querySelector('.unit')?.textContent?.trim() ?? '';
  return [`${words}: ${text}${unit === '' ? '' : ` ${unit}`}.${remark === undefined ? '' : ` ${remark}`}`];
}
