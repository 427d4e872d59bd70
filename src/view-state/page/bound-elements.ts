/** Plain elements of a page that show something of a notebook. */
export interface Bound {
  element: HTMLElement;
  /** Without its notebook. */
  id: string;
}

/** `data-x="<notebook>.<id>"` of every element that is not inside an island. */
export function boundTo(notebook: string, attribute: string): Bound[] {
  const prefix = `${notebook}.`;
  return [...document.querySelectorAll<HTMLElement>(`[data-${attribute}^="${prefix}"]`)]
    .filter((element) => element.closest('astro-island') === null)
    .map((element) => ({ element, id: (element.dataset[attribute] ?? '').slice(prefix.length) }));
}

export const write = (element: HTMLElement, text: string) => {
  if (element.textContent !== text) element.textContent = text;
};
