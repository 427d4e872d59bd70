/** Keeps the address bar and the link on paper in step with the notebooks, and the notebooks with the browser's back and forward. */
import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { createAddressBar, type AddressBar } from './address-bar.ts';
import { seed } from '#notebook/seed.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { writeQuery } from '#link/write-query.ts';
import { giveUp } from './open-link.ts';
import type { Parts } from './parts.ts';

export function followState(books: readonly Notebook[], prefixed: boolean, parts: Parts): AddressBar {
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
        seed.peek(),
      ),
    // Back and forward within the page: what that entry of the history showed.
    onTravel: (query) =>
      void parts.link
        .ask()
        .then((reading) => (reading ? reading.readLink(books, prefixed, parts, query) : undefined))
        .then((put) => (put ? put() : giveUp())),
  });
  const compare = document.querySelector<HTMLAnchorElement>('a[data-compare]');
  const home = document.querySelector<HTMLAnchorElement>('a[data-home-link]');
  const printed = document.querySelector('[data-print-link]');
  let first = true;
  effect(() => {
    for (const book of books) void book.state.value;
    const untouched =
      first && seed.value === FIRST_SEED && books.every((book) => book.state.peek() === book.served.state);
    if (!document.documentElement.classList.contains('pending') && !untouched) {
      first = false;
      bar.changed();
    }
    if (printed) printed.textContent = bar.link();
    if (home) home.search = new URL(bar.link()).search;
    // The state as it is, as the first of the two that are compared.
    if (compare) compare.search = new URL(bar.link()).search.replace(/[^?&]+/g, 'a.$&');
  });
  return bar;
}
