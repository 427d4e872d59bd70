/** What a "#" does, everywhere: copies the link of its place with the state as it stands, says so, and puts the place into the address bar. */
import { thisPage } from '#notebook/page.ts';
import { SHARE } from '#wording/share-words.ts';
import { handButton, handOver, openHandBox } from './hand-box.ts';
import { placeOf } from './place.ts';
import { linkTo } from './shared-part.ts';
import { showPlace } from './show-place.ts';

/** @param openMenu every other form in which the place can be taken along */
export async function copyLink(anchor: HTMLAnchorElement, openMenu: () => void): Promise<void> {
  const id = anchor.hash.slice(1);
  const { kind } = placeOf(anchor);
  const text = linkTo({ id });
  // The state first, as a write of its own, which the address bar keeps count of.
  thisPage().address.peek()?.flush();
  try {
    showPlace(id);
  } catch {
    // The address is late; the link that is copied is right all the same.
  }
  const box = openHandBox(anchor, anchor.getAttribute('aria-label') ?? '');
  const handed = handOver(text, `Link to this ${kind} copied`, box, false);
  box.root.append(handButton(`${SHARE}…`, openMenu));
  box.root.classList.add('link-copied');
  await handed;
  box.place();
  // Under a page that moves on it would stand beside something else.
  addEventListener('scroll', () => box.taken.hidden && box.root.remove(), { once: true, passive: true });
}
