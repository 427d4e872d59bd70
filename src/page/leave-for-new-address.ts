import { movedLink } from '#link/moved-link.ts';

/**
 * Leaves a page that has moved for its new address, with the state and the part that the link carries, however it was bent on the way here:
 * the page there reads it, and no link of it repeats what it does not know.
 */
export function leaveForNewAddress(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  const { search, hash } = window.location;
  if (link) window.location.replace(movedLink(link.pathname + link.search, search) + hash);
}
