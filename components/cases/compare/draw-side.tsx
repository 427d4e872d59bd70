/** Draws a side of a comparison in the browser: a lazy part. Each place is drawn whole, so that nothing of what was served is left in it. */
import { render, type ComponentChild } from 'preact';
import type { SideDrawing } from '#page/sides/side-drawing.ts';
import { SideControls } from './SideControls.tsx';
import { SidePicture } from './SidePicture.tsx';
import { SideRest } from './SideRest.tsx';

function draw(part: ComponentChild, into: Element | null): void {
  if (into === null) return;
  // Islands that were served go on following the notebook until they are told.
  for (const island of into.querySelectorAll('astro-island')) island.dispatchEvent(new CustomEvent('astro:unmount'));
  render(null, into);
  into.replaceChildren();
  render(part, into);
}

const placeOf = (side: string, what: string) => document.querySelector(`${what}[data-side="${side}"]`);

export const { drawSide, drawRest }: SideDrawing = {
  drawSide(side) {
    draw(<SidePicture side={side} />, placeOf(side, '.compare-side'));
    draw(<SideControls side={side} />, placeOf(side, '.compare-moves'));
  },
  drawRest(side) {
    const into = document.querySelector(`[data-side-rest="${side}"]`);
    if (into?.querySelector('.side-numbers')) draw(<SideRest side={side} />, into);
  },
};
