import { parseHTML } from 'linkedom';
import { drawVolumeChart } from '#components/instruments/volume/chart.ts';
import type { VolumeFrameName } from '#components/instruments/volume/frame.ts';
import type { VolumeRows } from '#rows/volume-rows.ts';

/** A volume chart drawn as a build draws it, in a document of its own. */
export function draw(rows: VolumeRows, frame: VolumeFrameName = 'large'): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return drawVolumeChart(rows, document, { frame, label: 'Margin by monthly volume' });
}
