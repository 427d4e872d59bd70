/** Keeps the address bar and the links to the page's state in step with the notebooks and the seed, and those with the browser's back and forward. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import type { Page } from '#notebook/page.ts';
import { ownPairs } from '#link/own-pairs.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { writeQuery } from '#link/write-query.ts';
import { createAddressBar, thisBrowser, type AddressBar } from './address-bar.ts';
import { giveUp } from './open-link.ts';
import type { Parts } from './parts.ts';
import { fillStateLinks, fillWhenUsed, stateLinksOf } from './state-links.ts';

/** @param dom and `browser`: the reader's, or a test's own */
export function bindAddress(
  page: Pick<Page, 'seed' | 'notices' | 'openingTurn' | 'address'>,
  books: readonly Notebook[],
  prefixed: boolean,
  parts: Pick<Parts, 'link' | 'revisions' | 'typed' | 'bent'>,
  dom: Document = document,
  browser = thisBrowser(),
): AddressBar {
  const links = stateLinksOf(dom);
  const isPending = () => dom.documentElement.classList.contains('pending');
  const bar = createAddressBar({
    write: () =>
      writeQuery(
        books.map(({ id, start, served, state }) => ({
          id,
          definition: start.definition,
          start: start.state,
          state: state.peek(),
          pinned: start !== served,
        })),
        prefixed,
        page.seed.peek(),
      ),
    unread: (query) => (isPending() ? (ownPairs(query, books, prefixed).length > 0 ? query : '') : undefined),
    onWrite: (link) => fillStateLinks(links, link),
    isMoving: () => books.some(({ moving }) => moving.peek()),
    // Back and forward within the page: what that entry of the history showed.
    onTravel: (query) =>
      void parts.link
        .ask()
        .then((reading) => (reading ? reading.readLink(page, books, prefixed, parts, query) : undefined))
        .then((put) => (put ? put() : giveUp())),
    browser,
  });
  fillStateLinks(links, bar.link());
  fillWhenUsed(links, bar.link, (run) => browser.addEventListener('beforeprint', run));
  let first = true;
  effect(() => {
    for (const { state, moving } of books) void [state.value, moving.value];
    const drawsFrom = page.seed.value;
    const untouched =
      first && drawsFrom === FIRST_SEED && books.every((book) => book.state.peek() === book.served.state);
    if (isPending() || untouched) return;
    first = false;
    bar.changed();
  });
  return bar;
}
