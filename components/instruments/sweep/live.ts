/** What it takes to draw a slider's sparkline anew: a lazy part. */
export { sweepOf } from '#rows/sweep.ts';
export { SweepView } from './View.tsx';
