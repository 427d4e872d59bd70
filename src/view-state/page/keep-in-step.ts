import type { Notebook } from '#view-state/notebook.ts';
import { announceChanges } from './announcer.ts';
import { bindClaims } from './bind-claims.ts';
import { bindProse } from './bind-prose.ts';
import { bindWorking } from './bind-working.ts';
import { followState } from './follow-state.ts';
import { offerDownloads } from './offer-downloads.ts';
import { hearUndoKeys } from './undo-keys.ts';
import { shareAddress } from './share-address.ts';

/** Keeps a page's plain HTML, its announcer and its address in step with the notebooks. Before there is an engine nothing can have changed. */
export function keepInStep(books: readonly Notebook[], prefixed: boolean): void {
  for (const book of books) {
    bindProse(book);
    bindWorking(book);
  }
  bindClaims(books);
  announceChanges(books);
  shareAddress(followState(books, prefixed));
  hearUndoKeys(books);
  books.forEach(offerDownloads);
}
