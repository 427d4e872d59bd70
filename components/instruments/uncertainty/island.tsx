/** How sure a margin is: worked out at build, and anew when the browser has time after a change. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askForEngine } from '#notebook/engine.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { thisPage } from '#notebook/page.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';
import { whenIdle } from '#notebook/when-idle.ts';

const part = lazyPart(() => import('./work-out.tsx'));

export interface UncertaintyProps {
  notebook: string;
  start: string;
  /** As worked out at build: shown until there is an engine and something to say anew. */
  children?: ComponentChildren;
}

export default function Uncertainty({ notebook, start, children }: UncertaintyProps) {
  const { live, engine, snapshot, state, book } = useNotebook(notebook, start);
  const { seed } = thisPage();
  useSignals([seed]);
  const from = live ? seed.value : FIRST_SEED;
  const [view, setView] = useState<VNode>();
  const asPublished = from === FIRST_SEED && state === book.served.state && view === undefined;
  useEffect(() => {
    if (asPublished || !live) return undefined;
    if (!engine) return void askForEngine();
    let stale = false;
    const work = async () => {
      const [loaded, { evaluation }] = [await part.ask(), snapshot];
      const drawn = stale || !evaluation ? undefined : await loaded?.workOut(evaluation, from);
      if (drawn && !stale) setView(drawn);
    };
    const cancel = whenIdle(() => void work());
    return () => {
      stale = true;
      cancel();
    };
  }, [live, engine, snapshot, from]);
  const again = () => {
    seed.value += 1;
  };
  return (
    <div class={`uncertainty-view${live && !asPublished && view === undefined ? ' uncertainty-waiting' : ''}`}>
      {view ?? children}
      <p class="uncertainty-draw">
        <button type="button" class="copy-link" onClick={again} disabled={!live}>
          Draw again
        </button>
        <span>Seed {from}. The link carries it, so that everybody who opens it sees the same draws.</span>
      </p>
    </div>
  );
}
