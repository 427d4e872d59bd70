/** What it takes to follow a path while its numbers are moved: a lazy part. */
export { pathView } from '#rows/path-rows.ts';
export { PathView } from './View.tsx';
