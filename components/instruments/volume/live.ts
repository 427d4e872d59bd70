/** What it takes to move the marks of a volume chart: a lazy part. */
export { moveVolumeChart, needsRedraw, readScales } from './move-marks.ts';
export { volumeRows } from '#rows/volume-rows.ts';
