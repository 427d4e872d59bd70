import type { Notebook } from '#notebook/notebook.ts';
import type { LaterParts } from './later-parts.ts';
import type { Parts } from './parts.ts';

/** Puts a menu behind the page's links to its own parts. With a key held, or where the menu does not come, they are plain links. */
export function bindLinkMenu(
  books: readonly Notebook[],
  { menu, ...parts }: Pick<Parts, 'claims'> & Pick<LaterParts, 'menu' | 'sheet'>,
): void {
  /** A link whose menu did not come. */
  let plain: HTMLAnchorElement | undefined;
  addEventListener('click', (event) => {
    const anchor =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a.link-to, :is(h2, h3) > a.here')
        : null;
    // A browser that knows no popovers has no menu.
    if (!('popover' in HTMLElement.prototype)) return;
    if (anchor === null || anchor === plain || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void menu.ask().then((part) => {
      if (part) return part.openLinkMenu(anchor, books, parts);
      return (plain = anchor).click();
    });
  });
}
