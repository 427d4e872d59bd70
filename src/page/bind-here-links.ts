import { REACHING } from './reaching.ts';

/**
 * Gives links to a part of the page the state as it is when somebody reaches for one. By themselves they lead to the address, which may
 * be half a second behind, or refused by the browser.
 * @param link the whole link to the page as it now is
 */
export function bindHereLinks(page: Document, link: () => string): void {
  const fill = ({ target }: Event) => {
    const anchor = (target as Partial<Element>).closest?.('a.link-to, a.here');
    anchor?.setAttribute('href', `${link().split('#')[0]}#${anchor.getAttribute('href')?.split('#')[1]}`);
  };
  for (const kind of REACHING) page.addEventListener(kind, fill, true);
}
