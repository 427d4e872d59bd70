import { lazyPart } from '#view-state/lazy-part.ts';
import type { Notebook } from '#view-state/notebook.ts';
import { goToPart } from '#view-state/url/history.ts';

const { ask } = lazyPart(() => import('./link-menu.ts'), () => {});

/** Puts a menu behind the page's links to its own parts. With a key held, or where the menu does not come, they are plain links. */
export function hearLinks(books: readonly Notebook[]): void {
  addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-link-to], :is(h2, h3) > a.here') : null;
    if (anchor === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void ask().then((part) => (part ? part.openLinkMenu(anchor, books) : goToPart(anchor.hash)));
  });
}
