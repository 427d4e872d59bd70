import type { MutableRef } from 'preact/hooks';
import type { StartKey } from '#state/start.ts';
import { useNotebook } from './use-notebook.ts';

/**
 * Follows several notebooks of a page. The list never changes between renders, so that the hooks are called in the same order.
 * @param starts what each starts from, by its id, in the order wanted
 */
export const useNotebooks = (starts: Record<string, StartKey>, root: MutableRef<HTMLElement | null>) =>
  Object.entries(starts).map(([id, start]) => useNotebook(id, start, { root }));
