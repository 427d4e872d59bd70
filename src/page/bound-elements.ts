/** Elements of a page that show something of a notebook: plain ones, and those of islands, awake or not. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { thisPage } from '#notebook/page.ts';

/** An island that is not awake yet. */
export const ASLEEP = 'astro-island[ssr]';

export interface Bound {
  element: HTMLElement;
  /** Without its notebook. */
  id: string;
}

/** `data-x="<notebook>.<id>"` of every element that is not hidden for good, as what another revision lacks is. */
export function boundTo(notebook: string, attribute: string): Bound[] {
  const prefix = `${notebook}.`;
  return [...document.querySelectorAll<HTMLElement>(`[data-${attribute}^="${prefix}"]`)]
    .filter((element) => element.closest('[hidden]:not([hidden=until-found])') === null)
    .map((element) => ({ element, id: (element.dataset[attribute] ?? '').slice(prefix.length) }));
}

/** What is as near to the screen as this may come on it while a drag lasts: sentences take more lines. */
const NEAR_PX = 120;

/** On screen, or nearly; not what a closed fold holds. */
function isOnScreen({ element }: Pick<Bound, 'element'>): boolean {
  if (element.checkVisibility?.() === false) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -NEAR_PX && top < innerHeight + NEAR_PX;
}

/**
 * What is to be written: all of it or, while a hand moves, what of it is on screen. That is looked for once a drag, and again when the page
 * is scrolled under it.
 * @returns to be asked within an effect, which then follows what the answer hangs on
 */
export function toWrite<Found extends Pick<Bound, 'element'>>(
  moving: ReadonlySignal<boolean>,
  find: () => Found[],
): () => Found[] {
  const scrolls = signal(0);
  let near: Found[] | undefined;
  const scrolled = () => {
    if (!moving.peek()) return;
    near = undefined;
    scrolls.value += 1;
  };
  addEventListener('scroll', scrolled, { passive: true, capture: true });
  return () => {
    void [thisPage().rebuilt.value, scrolls.value];
    if (moving.value) return (near ??= find().filter(isOnScreen));
    near = undefined;
    return find();
  };
}

/** Rows and islands that showed another revision, and are drawn anew after this, still ask for what the one in force lacks. */
export function whereKnown(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}
