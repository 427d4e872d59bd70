/**
 * The links to a state as files, and the field that opens one. Comes with the engine: until something is changed the links lead to what
 * is on the page, and whoever goes to choose a file has asked for the engine by that.
 */
import type { Notebook } from '#notebook/notebook.ts';
import type { Parts } from './parts.ts';

/** @param book the one notebook of a case's page; other pages have no such links */
export function bindDownloads(book: Notebook, { downloads, revisions }: Pick<Parts, 'downloads' | 'revisions'>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-export]')) {
    link.onclick = () =>
      book.state.peek() === book.served.state ||
      (void downloads.ask().then((part) => part?.download(book, link)), false);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-open]')) {
    const open = () => void downloads.ask().then((part) => part?.openFile(book, field, revisions));
    field.onchange = open;
    // A file may have been chosen before the engine was there.
    if (field.value) open();
  }
}
