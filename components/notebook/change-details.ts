import { useLayoutEffect } from 'preact/hooks';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useSignals } from '#notebook/use-notebook.ts';

const part = lazyPart(() => import('./ChangeChips.tsx'));

/** What shows changes one by one; asked for once it is wanted. */
export function useChangeDetails(wanted: boolean) {
  useSignals([part.loaded]);
  useLayoutEffect(() => {
    if (wanted) void part.ask();
  }, [wanted]);
  return wanted ? part.loaded.value : undefined;
}
