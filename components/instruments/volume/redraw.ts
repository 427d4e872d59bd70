/** Draws a volume chart anew in the browser, into the same node. Import it dynamically: it brings Plot (some 80 kB). */
import type { VolumeRows } from '#rows/volume-rows.ts';
import { drawVolumeChart } from './chart.ts';
import type { VolumeFrameName } from './frame.ts';

/** @param svg a drawing by `drawVolumeChart`; it keeps its place, its size and its name. */
export function redraw(svg: SVGSVGElement, rows: VolumeRows): void {
  const frame = svg.getAttribute('data-frame') as VolumeFrameName;
  const drawn = drawVolumeChart(rows, svg.ownerDocument, { frame, label: svg.getAttribute('aria-label') ?? '' });
  svg.setAttribute('data-scales', drawn.getAttribute('data-scales') ?? '');
  svg.replaceChildren(...drawn.childNodes);
}
