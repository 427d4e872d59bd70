/** What it takes to follow generations while their numbers are moved: a lazy part. */
export { vintagesView } from '#rows/vintages-rows.ts';
export { VintagesView } from './View.tsx';
