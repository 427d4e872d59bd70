import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { announceChanges } from './announcer.ts';
import { bindUndoKeys } from './undo-keys.ts';

/** What only a page on which something was changed needs: a part of the script that comes with the first change. */
export function followChanges(books: readonly Notebook[]): void {
  announceChanges(books);
  bindUndoKeys(thisPage().undoHistory);
}
