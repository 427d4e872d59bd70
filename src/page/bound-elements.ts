/** Elements of a page that show something of a notebook: plain ones, and those of islands, awake or not. */
import { signal } from '@preact/signals-core';

/** Counts how often a page's own elements were changed: whoever holds bound ones looks for them anew. */
export const rebuilt = signal(0);

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

const NEAR_PX = 120;

/** Those that are on screen, or nearly; not what a closed fold holds, or what the browser passes over until it is scrolled to. */
export const onScreen = (all: readonly Bound[]): Bound[] =>
  all.filter(({ element }) => {
    if (!element.checkVisibility?.({ contentVisibilityAuto: true })) return false;
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > -NEAR_PX && top < innerHeight + NEAR_PX;
  });

/** Rows and islands that showed another revision, and are drawn anew after this, still ask for what the one in force lacks. */
export function whereKnown(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

export const write = (element: HTMLElement, text: string) => {
  if (element.textContent !== text) element.textContent = text;
};
