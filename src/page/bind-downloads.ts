/**
 * The links to a state as files, and the field that opens one. Comes with the engine: until something is changed the links lead to the
 * files as served, and whoever goes to choose a file has asked for the engine by that. After that, whoever reaches for a link finds it
 * leading to a file of what is on the page, so that a click, a middle click, saving and dragging all give the same.
 */
import type { Notebook } from '#notebook/notebook.ts';
import type { LaterParts } from './later-parts.ts';
import type { Parts } from './parts.ts';
import { REACHING } from './reaching.ts';

/** @param book the one notebook of a case's page; other pages have no such links */
export function bindDownloads(
  book: Notebook,
  { downloads, revisions }: Pick<LaterParts, 'downloads'> & Pick<Parts, 'revisions'>,
): void {
  const reach = (event: Event) => {
    if (book.state.peek() === book.served.state) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-export]');
    // What a browser does with a link it does at once: what makes the file is fetched on the way to it.
    if (link && downloads.loaded.peek()?.fill(book, link)) return;
    // Better nothing yet than the file of another state.
    if (link && /click|context|drag/.test(event.type)) event.preventDefault();
    void downloads.ask().then((part) => part?.prepare(book, link, event));
  };
  for (const kind of ['pointerover', 'auxclick', ...REACHING])
    document.querySelector('.take-away')?.addEventListener(kind, reach, true);

  for (const field of document.querySelectorAll<HTMLInputElement>('[data-open]')) {
    const open = () => void downloads.ask().then((part) => part?.openFile(book, field, revisions));
    field.onchange = open;
    // A file may have been chosen before the engine was there.
    if (field.value) open();
  }
}
