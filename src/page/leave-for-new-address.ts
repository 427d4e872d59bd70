import { movedLink } from '#link/moved-link.ts';
import { moveTo } from './address-bar.ts';

/** Leaves a page that has moved for its new address, with the state and the part that the link carries. */
export function leaveForNewAddress(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link) moveTo((search) => movedLink(link.pathname + link.search, search));
}
