/** What of a page repeats its link: the line that is printed, the link home from a frame, and the links to a comparison. */
import { REACHING } from './reaching.ts';

export interface StateLinks {
  printed: Pick<Element, 'textContent'> | null;
  home: StateAnchor | null;
  compare: readonly (StateAnchor & { dataset: { compare?: string } })[];
}

interface StateAnchor {
  /** With its "?", or empty. */
  search: string;
  addEventListener: (kind: (typeof REACHING)[number], run: () => void) => void;
}

export const stateLinksOf = (page: Document): StateLinks => ({
  printed: page.querySelector('[data-print-link]'),
  home: page.querySelector<HTMLAnchorElement>('a[data-home-link]'),
  compare: [...page.querySelectorAll<HTMLAnchorElement>('a[data-compare]')],
});

/** @param link the whole link to the page as it now is */
export function fillStateLinks({ printed, home, compare }: StateLinks, link: string): void {
  const { search } = new URL(link);
  if (printed) printed.textContent = link;
  if (home) home.search = search;
  // The state as it is, as the first of the two that are compared; as published a page has no query, and the link its own.
  const asA = search.slice(1).replace(/[^&]+/g, 'a.$&');
  for (const anchor of compare) {
    const own = anchor.dataset.compare ?? '';
    const query = asA === '' ? own : [own.split('&')[0], asA].filter(Boolean).join('&');
    anchor.search = query && `?${query}`;
  }
}

/**
 * Fills the links when somebody reaches for one, so that a change which the address has yet to follow is in it. Not at each change:
 * a drag would write the whole page's state out for every frame.
 * @param onPrint called with what is to be run before the page is printed
 */
export function fillWhenUsed(links: StateLinks, link: () => string, onPrint: (run: () => void) => void): void {
  const fill = () => fillStateLinks(links, link());
  for (const kind of REACHING) {
    for (const anchor of [links.home, ...links.compare]) anchor?.addEventListener(kind, fill);
  }
  if (links.printed) onPrint(fill);
}
