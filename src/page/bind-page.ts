import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { bindFigures } from './bind-figures.ts';
import { bindWaking } from './bind-waking.ts';
import { runWaiting } from '#notebook/when-idle.ts';
import { bindAddress } from './bind-address.ts';
import type { Parts } from './parts.ts';

/** Keeps a page's plain HTML, its announcer and its address in step with the notebooks. Before there is an engine nothing can have changed. */
export function bindPage(books: readonly Notebook[], prefixed: boolean, parts: Parts): void {
  const page = thisPage();
  books.forEach(bindFigures);
  if (document.querySelector('[data-claim]')) void parts.claims.ask().then((part) => part?.bindClaims(books, parts));
  bindWaking(books);
  // What waits for an idle moment has none once a page is on its way to paper.
  addEventListener('beforeprint', runWaiting);
  page.address.value = bindAddress(page, books, prefixed, parts);
}
