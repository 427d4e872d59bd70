export { followTable } from './follow-table.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { volumeRows } from '#rows/volume-rows.ts';
import { moveVolumeChart, needsRedraw, readScales } from './move-marks.ts';

/**
 * Moves drawings of margin against volume, made at build, to a changed evaluation: a lazy part. Plot is loaded for a drawing that needs
 * another axis, and only for that.
 * @param isLatest whether nothing was changed since; what was changed while Plot was loading wins over what it was asked to draw
 */
export function follow(evaluation: Evaluation, drawings: readonly SVGSVGElement[], isLatest: () => boolean): void {
  const [first] = drawings;
  const rows = first && volumeRows(evaluation, readScales(first).x.domain);
  if (!rows) return;
  for (const drawing of drawings) {
    const scales = readScales(drawing);
    if (!needsRedraw(rows, scales)) moveVolumeChart(drawing, scales, rows);
    else void import('./redraw.ts').then(({ redraw }) => isLatest() && redraw(drawing, rows));
  }
}
