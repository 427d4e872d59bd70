/** Plain elements of a page that show something of a notebook. */
import { signal } from '@preact/signals-core';

/** Counts how often a page's own elements were changed: whoever holds bound ones looks for them anew. */
export const rebuilt = signal(0);

export interface Bound {
  element: HTMLElement;
  /** Without its notebook. */
  id: string;
}

/** `data-x="<notebook>.<id>"` of every element that is neither inside an island nor hidden. */
export function boundTo(notebook: string, attribute: string): Bound[] {
  const prefix = `${notebook}.`;
  return [...document.querySelectorAll<HTMLElement>(`[data-${attribute}^="${prefix}"]`)]
    .filter((element) => element.closest('astro-island, [hidden]') === null)
    .map((element) => ({ element, id: (element.dataset[attribute] ?? '').slice(prefix.length) }));
}

export const write = (element: HTMLElement, text: string) => {
  if (element.textContent !== text) element.textContent = text;
};
