/** Why the margins of two notebooks differ: worked out at build, and anew in the next frame after a change. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';

const part = lazyPart(() => import('./View.tsx'));

export interface DifferenceProps {
  notebooks: readonly [{ notebook: string; start: string }, { notebook: string; start: string }];
  names: readonly [string, string];
  caption: string;
  /** As worked out at build: shown until there is an engine. */
  children?: ComponentChildren;
}

export default function Difference({ notebooks: [first, second], names, caption, children }: DifferenceProps) {
  const one = useNotebook(first.notebook, first.start);
  const other = useNotebook(second.notebook, second.start);
  useSignals([part.loaded]);
  const [before, after] = [one.snapshot.evaluation, other.snapshot.evaluation];
  const working = before !== undefined && after !== undefined;
  useEffect(() => {
    if (working) void part.ask();
  }, [working]);
  const loaded = part.loaded.peek();
  return (
    <div class="difference">
      {loaded && before && after ? (
        <loaded.DifferenceView evaluations={[before, after]} names={names} caption={caption} />
      ) : (
        children
      )}
    </div>
  );
}
