import { lazyPart } from '#view-state/lazy-part.ts';
import type { Notebook } from '#view-state/notebook.ts';

const { ask } = lazyPart(
  () => import('./link-menu.ts'),
  () => {},
);

/** Puts a menu behind the page's links to its own parts. With a key held, or where the menu does not come, they are plain links. */
export function hearLinks(books: readonly Notebook[]): void {
  /** A link whose menu did not come. */
  let plain: HTMLAnchorElement | undefined;
  addEventListener('click', (event) => {
    const anchor =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a.link-to, :is(h2, h3) > a.here')
        : null;
    if (anchor === null || anchor === plain || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void ask().then((part) => {
      if (part) return part.openLinkMenu(anchor, books);
      return (plain = anchor).click();
    });
  });
}
