import { effect } from '@preact/signals-core';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { bindFigures } from './bind-figures.ts';
import { bindWaking } from './bind-waking.ts';
import { runWaiting, whenIdle } from '#notebook/when-idle.ts';
import { bindWorking } from './bind-working.ts';
import { bindAddress } from './bind-address.ts';
import type { Parts } from './parts.ts';
import { bindUndoKeys } from './bind-undo-keys.ts';

/** Keeps a page's plain HTML, its announcer and its address in step with the notebooks. Before there is an engine nothing can have changed. */
export function bindPage(books: readonly Notebook[], prefixed: boolean, parts: Parts): void {
  const page = thisPage();
  for (const book of books) {
    bindFigures(book);
    bindWorking(book, parts);
  }
  if (document.querySelector('[data-claim]')) void parts.claims.ask().then((part) => part?.bindClaims(books));
  bindWaking(books);
  bindUndoKeys(page.undoHistory);
  // What waits for an idle moment has none once a page is on its way to paper.
  addEventListener('beforeprint', runWaiting);
  let followed = false;
  // Nothing is taken along before something is changed.
  let carried = false;
  effect(() => {
    if (carried || books.every(({ state, served }) => state.value === served.state)) return;
    carried = true;
    whenIdle(() => void parts.carried.ask().then((part) => part?.bindCarried(books)));
  });
  effect(() => {
    if (followed || (page.said.value === '' && !books.some((book) => book.settled.value))) return;
    followed = true;
    void parts.changes.ask().then((part) => part?.bindChanges(books));
  });
  page.address.value = bindAddress(page, books, prefixed, parts);
  // What nobody can reach for before they see the page.
  const [first] = books;
  let reachable = false;
  effect(() => {
    if (page.opening.value || reachable || !first) return;
    reachable = true;
    if (document.querySelector('[data-export], [data-open]'))
      whenIdle(() => void parts.downloadLinks.ask().then((part) => part?.bindDownloads(first, parts)));
  });
}
