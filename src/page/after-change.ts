import type { Notebook } from '#notebook/notebook.ts';
import { announceChanges } from './announcer.ts';
import { hearUndoKeys } from './undo-keys.ts';

/** What only a page on which something was changed needs: a part of the script that comes with the first change. */
export function followChanges(books: readonly Notebook[]): void {
  announceChanges(books);
  hearUndoKeys(books);
}
