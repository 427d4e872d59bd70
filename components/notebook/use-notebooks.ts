import type { RefObject } from 'preact';
import { useNotebook } from '#notebook/use-notebook.ts';

/**
 * Follows every notebook of a page. The list never changes between renders, so that the hooks are called in the same order.
 * @param starts what each starts from, by its id, in the page's order
 */
export const useNotebooks = (starts: Record<string, string>, root: RefObject<HTMLElement>) =>
  Object.entries(starts).map(([id, start]) => useNotebook(id, start, { root }));
