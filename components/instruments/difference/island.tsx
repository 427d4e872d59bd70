/** Why the margins of two notebooks differ: worked out at build, and anew in the next frame after a change. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';

const part = lazyPart(() => import('./View.tsx'));

export interface DifferenceProps {
  notebooks: readonly [{ notebook: string; start: string }, { notebook: string; start: string }];
  names: readonly [string, string];
  /** As worked out at build: shown until there is an engine. */
  children?: ComponentChildren;
}

export default function Difference({ notebooks: [first, second], names, children }: DifferenceProps) {
  const root = useRef<HTMLDivElement>(null);
  const one = useNotebook(first.notebook, first.start, { root });
  const other = useNotebook(second.notebook, second.start, { root });
  /** What was worked out at build is right until something is changed. */
  const drawn = useRef(false);
  useSignals([part.loaded]);
  const [before, after] = [one.snapshot.evaluation, other.snapshot.evaluation];
  const loaded = part.loaded.peek();
  const changed = drawn.current || [one, other].some(({ book, state }) => state !== book.served.state);
  useLayoutEffect(() => {
    drawn.current ||= changed;
    if (changed) void part.ask();
  }, [changed]);
  return (
    <div class="difference" ref={root} data-stale={(changed && !loaded) || undefined}>
      {loaded && before && after && changed ? (
        <loaded.DifferenceView evaluations={[before, after]} names={names} />
      ) : (
        children
      )}
    </div>
  );
}
