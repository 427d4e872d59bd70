import type { Notebook } from '#notebook/notebook.ts';
import type { LaterParts } from './later-parts.ts';
import type { Parts } from './parts.ts';

const CONTROL = 'button.share, a.link-to, a.here';

const controlAt = ({ target }: Event) => (target as Partial<Element>).closest?.<HTMLElement>(CONTROL);

/**
 * What hands the page on: a button opens the menu of its place, a "#" copies the link to its own. With a key held, or where what does it
 * does not come, a "#" is a plain link.
 */
export function bindShare(
  books: readonly Notebook[],
  { share, ...parts }: Pick<Parts, 'claims'> & Pick<LaterParts, 'share' | 'sheet'>,
): void {
  // A browser that knows no popovers has no box for either: its buttons stay out of sight.
  if (!('popover' in HTMLElement.prototype)) return;
  document.documentElement.classList.add('at-hand');
  // A browser lets a page copy right after a press and not for long, so what copies is fetched on the way to it.
  for (const kind of ['pointerover', 'focusin'])
    addEventListener(kind, (event) => {
      const control = controlAt(event);
      if (!control) return;
      void share.ask();
      if (control instanceof HTMLAnchorElement) control.title = 'Copy the link to this';
    });
  /** A link for which nothing came. */
  let plain: HTMLElement | undefined;
  addEventListener('click', (event) => {
    const control = controlAt(event);
    if (!control || control === plain || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const act = (part: Awaited<ReturnType<typeof share.ask>>) => {
      if (!part) return (plain = control).click();
      const openMenu = () => void part.openLinkMenu(control, books, parts);
      return control instanceof HTMLAnchorElement ? void part.copyLink(control, openMenu) : openMenu();
    };
    const there = share.loaded.peek();
    if (there) act(there);
    else void share.ask().then(act);
  });
}
