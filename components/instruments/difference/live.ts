/** What it takes to take a difference apart while its numbers are moved: a lazy part. */
export { waterfallView } from '#rows/waterfall-rows.ts';
export { DifferenceView } from './View.tsx';
