import { cellTitle, type CellView } from '#wording/cell-view.ts';

/** Writes a live figure into its element, and touches nothing that is right. */
export function writeCell(element: HTMLElement, view: CellView): void {
  if (element.textContent !== view.text) element.textContent = view.text;
  set(element, 'data-value', view.value);
  set(element, 'value', view.value);
  set(element, 'data-tone', view.tone);
  set(element, 'title', cellTitle(view));
}

/** @param value `undefined` takes the attribute away */
export function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
