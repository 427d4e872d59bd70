/** Moves the marks of a drawn volume chart to new rows, without the library that drew it: the same numbers in under a millisecond. */
import { set, write } from '#page/write.ts';
import { pixelText } from './pixel-text.ts';
import type { VolumePoint, VolumeRows } from '#rows/volume-rows.ts';
import { applyScale } from './scales.ts';
import { layoutVolumeChart } from './layout.ts';
import { VOLUME_FRAMES, volumeDomain, type VolumeFrameName, type VolumeScales } from './frame.ts';
import { CURVE_IDS } from './labels.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const DOT_RADIUS_PX = '4.5';

/** The scales a drawing was made with. @throws SyntaxError when the element is not such a drawing. */
export function readScales(svg: Element): VolumeScales {
  return JSON.parse(svg.getAttribute('data-scales') ?? '') as VolumeScales;
}

/** Whether rows, or today's volume, have left the drawing's axis, so that it must be drawn anew (`redraw.ts`) with rows on another. */
export function needsRedraw(rows: VolumeRows, scales: VolumeScales): boolean {
  const [low, high] = volumeDomain(rows);
  const [drawnLow, drawnHigh] = scales.x.domain;
  // Rows without a curve have no axis of their own: the marks go, the drawing stays.
  if (!(low < high)) return false;
  if (rows.today.volume < drawnLow || rows.today.volume > drawnHigh) return true;
  return !isClose(low, drawnLow) || !isClose(high, drawnHigh);
}

/**
 * @param svg a drawing by `drawVolumeChart`.
 * @param scales the drawing's own; see `readScales`.
 * @param rows on the drawing's axis; see `needsRedraw`.
 */
export function moveVolumeChart(svg: Element, scales: VolumeScales, rows: VolumeRows): void {
  const frame = VOLUME_FRAMES[svg.getAttribute('data-frame') as VolumeFrameName];
  const layout = layoutVolumeChart(rows, frame, scales);
  const pixel = ([volume, margin]: VolumePoint) =>
    [applyScale(scales.x, volume), applyScale(scales.y, margin)] as const;
  const dots = (points: VolumePoint[]) =>
    points.map((point) => {
      const [cx, cy] = pixel(point);
      return { cx: pixelText(cx), cy: pixelText(cy), r: DOT_RADIUS_PX };
    });

  for (const id of CURVE_IDS) {
    const d = pathOf(layout.curves[id].map(pixel));
    setMarks(svg, `curve-${id}`, 'path', d === '' ? [] : [{ d }]);
    setMarks(svg, `today-${id}`, 'circle', dots(layout.today[id]));
  }
  setMarks(svg, 'break-even', 'circle', dots(layout.breakEvens));
  const [bottom, top] = scales.y.range;
  setMarks(
    svg,
    'today',
    'line',
    layout.todayVolumes.map((volume) => {
      const x = pixelText(applyScale(scales.x, volume));
      return { x1: x, x2: x, y1: pixelText(top), y2: pixelText(bottom) };
    }),
  );
  for (const { className, anchor, labels } of layout.labels) {
    const group = svg.querySelector(`g.${className}`);
    if (group?.getAttribute('text-anchor') !== anchor) group?.setAttribute('text-anchor', anchor);
    setMarks(
      svg,
      className,
      'text',
      labels.map(({ x, y, text }) => ({ y: '0.32em', transform: `translate(${pixelText(x)},${pixelText(y)})`, text })),
    );
  }
}

/** Straight lines through pixels, lifted where a point has no place. */
function pathOf(pixels: (readonly [number, number])[]): string {
  let lifted = true;
  return pixels
    .map(([x, y]) => {
      if (Number.isNaN(x) || Number.isNaN(y)) {
        lifted = true;
        return '';
      }
      const command = lifted ? 'M' : 'L';
      lifted = false;
      return `${command}${pixelText(x)},${pixelText(y)}`;
    })
    .join('');
}

/** Gives the group as many marks as there are, with these attributes (and `text` as content); keeps the nodes it can. */
function setMarks(svg: Element, className: string, tag: string, marks: Record<string, string>[]): void {
  const group = svg.querySelector(`g.${className}`);
  if (group === null) return;
  for (const mark of [...group.children].slice(marks.length)) mark.remove();
  marks.forEach(({ text, ...attributes }, i) => {
    const mark = group.children[i] ?? group.appendChild(svg.ownerDocument.createElementNS(SVG_NAMESPACE, tag));
    for (const [name, value] of Object.entries(attributes)) set(mark, name, value);
    if (text !== undefined) write(mark, text);
  });
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
