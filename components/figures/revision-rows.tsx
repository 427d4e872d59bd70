/** Draws a page's rows in another revision than it was served in: a lazy part, for few links need it. */
import { render, type ComponentChild } from 'preact';
import type { RevisionRows } from '#page/revision-rows.ts';
import { FigureRows } from './FigureRows.tsx';
import { LineRows } from './LineRows.tsx';
import { WorkingSteps } from './WorkingSteps.tsx';

/** From the start each time: the page script has written into the rows that stand there, which Preact does not know of. */
function draw(rows: ComponentChild, into: Element): void {
  render(null, into);
  into.replaceChildren();
  render(rows, into);
}

export const { drawLines, drawFigures, drawWorking }: RevisionRows = {
  drawLines: (into, notebook) => draw(<LineRows notebook={notebook} />, into),
  drawFigures: (into, notebook, ids, meanings) =>
    draw(<FigureRows notebook={notebook} ids={ids} meanings={meanings} />, into),
  drawWorking: (into, notebook, controls) => draw(<WorkingSteps notebook={notebook} controls={controls} />, into),
};
