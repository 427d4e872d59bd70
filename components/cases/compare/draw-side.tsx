/** Draws a side of a comparison in another case than it was served in: a lazy part, whole, so that nothing of the served one is left. */
import { render, type ComponentChild } from 'preact';
import type { SideDrawing } from '#page/sides/side-drawing.ts';
import { SideControls } from './SideControls.tsx';
import { SidePicture } from './SidePicture.tsx';

function draw(part: ComponentChild, into: Element | null): void {
  if (into === null) return;
  // Islands that were served go on following the notebook until they are told.
  for (const island of into.querySelectorAll('astro-island')) island.dispatchEvent(new CustomEvent('astro:unmount'));
  render(null, into);
  into.replaceChildren();
  render(part, into);
}

export const drawSide: SideDrawing['drawSide'] = (side) => {
  draw(<SidePicture side={side} />, document.querySelector(`[data-side-picture="${side}"]`));
  draw(<SideControls side={side} />, document.querySelector(`[data-side-controls="${side}"]`));
};
