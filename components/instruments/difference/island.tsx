/** Why the margins of two notebooks differ: worked out at build, and anew in the next frame after a change. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { lazyPart } from '#notebook/lazy-part.ts';
import type { LiveSnapshot } from '#wording/snapshot.ts';
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
  const working = one.engine !== undefined && other.engine !== undefined;
  useEffect(() => {
    if (working) void part.ask();
  }, [working]);
  const loaded = working ? part.loaded.peek() : undefined;
  const evaluationOf = ({ snapshot }: typeof one) => (snapshot as LiveSnapshot).evaluation;
  return (
    <div class="difference">
      {loaded ? (
        <loaded.DifferenceView evaluations={[evaluationOf(one), evaluationOf(other)]} names={names} caption={caption} />
      ) : (
        children
      )}
    </div>
  );
}
