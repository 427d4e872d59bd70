import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { bindAnnouncer } from './bind-announcer.ts';
import { bindHereLinks } from './bind-here-links.ts';

/** What only a page on which something was changed needs: a part of the script that comes with the first change. */
export function bindChanges(books: readonly Notebook[]): void {
  const page = thisPage();
  bindAnnouncer(books, page.said);
  bindHereLinks(document, () => page.address.peek()?.link() ?? '');
}
