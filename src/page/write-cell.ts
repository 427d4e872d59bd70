import { cellTitle, type CellView } from '#wording/cell-view.ts';
import { set, write } from './write.ts';

/** Writes a live figure into its element. */
export function writeCell(element: HTMLElement, view: CellView): void {
  write(element, view.text);
  set(element, 'data-value', view.value);
  set(element, 'value', view.value);
  set(element, 'data-tone', view.tone);
  set(element, 'title', cellTitle(view));
}
