/** Keeps the address bar and the links to the page's state in step with the notebooks and the seed, and those with the browser's back and forward. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import type { Page } from '#notebook/page.ts';
import { ownPairs } from '#link/own-pairs.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { writeQuery } from '#link/write-query.ts';
import { createAddressBar, type AddressBar, type BrowserAddress } from './address-bar.ts';
import { giveUp } from './open-link.ts';
import type { Parts } from './parts.ts';
import { fillStateLinks, fillWhenUsed, stateLinksOf } from './state-links.ts';

/** @param dom and `browser`: the reader's, or a test's own */
export function bindAddress(
  page: Pick<Page, 'data' | 'seed' | 'older' | 'absent' | 'notices' | 'openingTurn' | 'address' | 'sides'>,
  books: readonly Notebook[],
  prefixed: boolean,
  parts: Pick<Parts, 'link' | 'revisions' | 'typed' | 'bent' | 'claims' | 'edition'>,
  dom: Document = document,
  browser: BrowserAddress = window,
): AddressBar & { pinned(): string } {
  const links = stateLinksOf(dom);
  const isPending = () => dom.documentElement.classList.contains('pending');
  /** @param whole whether every notebook is named, moved or not */
  const write = (whole = false) =>
    (page.sides?.loaded.peek()?.write ?? writeQuery)(
      [
        ...books.map(({ id, start, served, state }) => ({
          id,
          definition: start.definition,
          start: start.state,
          state: state.peek(),
          pinned: whole || start !== served,
        })),
        ...page.absent.peek(),
      ],
      {
        prefixed: prefixed || page.absent.peek().length > 0,
        seed: page.seed.peek(),
        edition: page.older.peek()?.number ?? page.data?.edition?.number,
        older: page.older.peek() !== undefined,
      },
    );
  const bar = createAddressBar({
    write: () => write(),
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
    void page.older.value;
    const untouched =
      first && drawsFrom === FIRST_SEED && books.every((book) => book.state.peek() === book.served.state);
    if (isPending() || untouched) return;
    first = false;
    bar.changed();
  });
  return { ...bar, pinned: () => write(true) };
}
