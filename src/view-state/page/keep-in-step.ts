import { effect } from '@preact/signals-core';
import { claimPart } from '#view-state/claim-part.ts';
import { lazyPart } from '#view-state/lazy-part.ts';
import type { Notebook } from '#view-state/notebook.ts';
import { bindProse } from './bind-prose.ts';
import { bindWorking } from './bind-working.ts';
import { followState } from './follow-state.ts';
import { offerDownloads } from './offer-downloads.ts';
import { shareAddress } from './share-address.ts';

const afterChange = lazyPart(() => import('./after-change.ts'));

/** Keeps a page's plain HTML, its announcer and its address in step with the notebooks. Before there is an engine nothing can have changed. */
export function keepInStep(books: readonly Notebook[], prefixed: boolean): void {
  for (const book of books) {
    bindProse(book);
    bindWorking(book);
  }
  if (document.querySelector('[data-claim]')) void claimPart.ask().then((part) => part?.bindClaims(books));
  let followed = false;
  effect(() => {
    if (followed || !books.some((book) => book.settled.value)) return;
    followed = true;
    void afterChange.ask().then((part) => part?.followChanges(books));
  });
  shareAddress(followState(books, prefixed));
  books.forEach(offerDownloads);
}
