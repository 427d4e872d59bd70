/** What it takes to redraw a curve of a lens while its numbers are moved: a lazy part. */
export { marketPicture } from '#rows/market-rows.ts';
export { usagePicture } from '#rows/usage-rows.ts';
export { CurvePanel } from '#components/drawing/CurvePanel.tsx';
