/** The volume chart, drawn with Plot: at build with a document of its own, in the browser only when an axis must change. */
import * as Plot from '@observablehq/plot';
import { plainSvg } from './plain-svg.ts';
import type { VolumePoint, VolumeRows } from '#rows/volume-rows.ts';
import { scaleData } from './scales.ts';
import { layoutVolumeChart } from './layout.ts';
import { VOLUME_FRAMES, volumeScales, type VolumeFrameName } from './frame.ts';
import { CURVE_IDS, type LabelGroup } from './labels.ts';
import { volumeTicks, volumeTickText } from './ticks.ts';

export interface VolumeChartOptions {
  frame: VolumeFrameName;
  /** One sentence that says what the chart shows: the image's name. */
  label: string;
}

/**
 * Same rows, same bytes. The scales stand in `data-scales`, as `VolumeScales`.
 * @throws RangeError when the curves do not span an axis: volumes above 0, and two of them at least.
 */
export function drawVolumeChart(
  rows: VolumeRows,
  document: Document,
  { frame: name, label }: VolumeChartOptions,
): SVGSVGElement {
  const frame = VOLUME_FRAMES[name];
  const scales = volumeScales(rows, frame);
  const [low, high] = scales.x.domain;
  const [bottom] = scales.y.domain;
  if (!(low > 0 && low < high)) throw new RangeError(`a volume axis must run from above 0 to more: [${low}, ${high}]`);
  const layout = layoutVolumeChart(rows, frame, scales);
  const xy = { x: ([volume]: VolumePoint) => volume, y: ([, margin]: VolumePoint) => margin };
  const figure = Plot.plot({
    document,
    className: 'volume-plot',
    width: frame.width,
    height: frame.height,
    marginTop: frame.marginTop,
    marginRight: frame.marginRight,
    marginBottom: frame.marginBottom,
    marginLeft: frame.marginLeft,
    x: { type: 'log', domain: scales.x.domain },
    y: { type: 'linear', domain: scales.y.domain },
    marks: [
      Plot.rect([0], { className: 'below-zero', x1: [low], x2: [high], y1: [bottom], y2: [0] }),
      Plot.gridY(
        marginTicks(bottom).filter((margin) => margin !== 0),
        { className: 'grid' },
      ),
      Plot.axisY(marginTicks(bottom), {
        className: 'axis',
        tickSize: 0,
        tickPadding: 6,
        label: null,
        tickFormat: (margin: number) => `${margin < 0 ? '−' : ''}${Math.abs(margin * 100)}%`,
      }),
      Plot.axisX(volumeTicks(scales.x.domain), {
        className: 'axis',
        tickSize: 5,
        label: null,
        tickFormat: volumeTickText,
      }),
      Plot.ruleY([0], { className: 'zero' }),
      kept(layout.todayVolumes, { className: 'today' }, Plot.ruleX),
      ...CURVE_IDS.map((id) => kept(layout.curves[id], { ...xy, className: `curve-${id}` }, Plot.line)),
      kept(layout.breakEvens, { ...xy, r: 4.5, className: 'break-even' }, Plot.dot),
      ...CURVE_IDS.map((id) => kept(layout.today[id], { ...xy, r: 4.5, className: `today-${id}` }, Plot.dot)),
      words({
        className: 'label-axis',
        anchor: 'start',
        labels: [{ x: 0, y: 12, text: 'Margin, share of price' }],
      }),
      words({
        className: 'label-axis',
        anchor: 'end',
        labels: [{ x: scales.x.range[1], y: frame.height - 8, text: `${rows.volumeLabel}, log scale` }],
      }),
      ...layout.labels.map(words),
    ],
  });
  const svg = plainSvg(figure as SVGSVGElement);
  svg.setAttribute('class', `volume-plot volume-plot-${name}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('data-frame', name);
  svg.setAttribute('data-scales', JSON.stringify({ x: scaleData(figure.scale('x')), y: scaleData(figure.scale('y')) }));
  return svg;
}

/** Every half of the price, or, in a deeper frame, every whole. */
function marginTicks(bottom: number): number[] {
  const step = bottom < -1 ? 1 : 0.5;
  return Array.from({ length: (1 - bottom) / step + 1 }, (_, place) => bottom + place * step);
}

/** Words at pixels, past the scales. */
function words({ className, anchor, labels }: LabelGroup): Plot.Markish {
  return kept(
    labels,
    {
      className,
      textAnchor: anchor,
      x: { value: labels.map(({ x }) => x), scale: null },
      y: { value: labels.map(({ y }) => y), scale: null },
      text: labels.map(({ text }) => text),
    },
    Plot.text,
  );
}

/** A mark, or the group it would have: Plot leaves a mark without data out, and what is not there now may be there at the next move. */
function kept<Datum, Options extends { className: string; textAnchor?: string }>(
  data: Datum[],
  options: Options,
  mark: (data: Datum[], options: Options) => Plot.Markish,
): Plot.Markish {
  if (data.length > 0) return mark(data, options);
  return (_index, _scales, _values, _dimensions, { document }) => {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('class', options.className);
    if (options.textAnchor !== undefined) group.setAttribute('text-anchor', options.textAnchor);
    return group;
  };
}
