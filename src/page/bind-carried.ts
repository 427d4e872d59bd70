/** Links to pages that show a case of this one take the reader's numbers along, and say so. */
import { effect } from '@preact/signals-core';
import { carriedQuery, heldByCasePage, readHolds } from '#link/carried.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { REACHING } from './reaching.ts';

const SAYS = 'Opens with your numbers';

/** Call once the engine is there, and something is changed. */
export function bindCarried(books: readonly Notebook[]): void {
  // An index of pages would show a reader's numbers as the site's.
  document.head.append(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }));
  const queryOf = (anchor: HTMLAnchorElement): string => {
    // A link of one side of a comparison is of that side, also where both are of one case.
    const side = anchor.closest<HTMLElement>('[data-side]')?.dataset['side'];
    return carriedQuery(
      anchor.dataset['holds'] === undefined ? heldByCasePage(anchor.pathname) : readHolds(anchor.dataset['holds']),
      books
        .filter(({ id }) => side === undefined || id === side)
        .map(({ id, served, start, state }) => ({
          id,
          definition: start.definition,
          start: served.state,
          state: state.peek(),
        })),
    );
  };
  let anchors: HTMLAnchorElement[] = [];
  // One with a state of its own, which its words speak of, keeps that.
  const find = () =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/cases/"], a[data-holds]')].filter(
      (anchor) => anchors.includes(anchor) || (anchor.search === '' && anchor.dataset['export'] === undefined),
    );
  const write = (anchor: HTMLAnchorElement) => {
    const query = queryOf(anchor);
    // Written as it stands, and not by `search`, which would make a whole address of it.
    anchor.setAttribute('href', `${anchor.pathname}${query === '' ? '' : `?${query}`}${anchor.hash}`);
    anchor.toggleAttribute('data-carries', query !== '');
    if (query !== '') anchor.title = SAYS;
    else if (anchor.title === SAYS) anchor.removeAttribute('title');
  };
  effect(() => {
    for (const book of books) void [book.settled.value, book.moving.value || book.state.value];
    // What a page draws anew has links of its own.
    void thisPage().rebuilt.value;
    if (books.some((book) => book.moving.peek())) return;
    anchors = find();
    anchors.forEach(write);
  });
  // A change that is still under way is taken along as well.
  const fill = ({ target }: Event) => {
    const anchor = (target as Partial<Element>).closest?.('a');
    if (anchor && anchors.includes(anchor)) write(anchor);
  };
  for (const kind of REACHING) addEventListener(kind, fill, true);
}
