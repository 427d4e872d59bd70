/** How sure a margin is: worked out at build, and anew when the browser has time after a change. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isOwn } from '#model/economics/own-start.ts';
import { askForEngine } from '#notebook/engine.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { FIRST_SEED } from '#link/seed.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import { Words } from '#components/controls/Words.tsx';
import type { Snapshot } from '#wording/snapshot.ts';

const part = lazyPart(() => import('./work-out.tsx'));

export interface UncertaintyProps {
  notebook: string;
  start: string;
  /** As worked out at build: shown until there is an engine and something to say anew. */
  children?: ComponentChildren;
}

/** Draws take too long to follow a hand: they wait for it to rest. */
const partsOf = ({ moving, snapshot }: Notebook) => [moving.value || snapshot.value];

export default function Uncertainty({ notebook, start, children }: UncertaintyProps) {
  const { live, engine, definition, snapshot, state, book } = useNotebook(notebook, start, { partsOf });
  const { seed } = thisPage();
  useSignals([seed]);
  const from = live ? seed.value : FIRST_SEED;
  const [drawn, setDrawn] = useState<{ view: VNode; failed: boolean; snapshot: Snapshot; seed: number }>();
  const asPublished = from === FIRST_SEED && state === book.served.state && drawn === undefined;
  const isDrawn = asPublished || (drawn?.snapshot === snapshot && drawn.seed === from);
  useEffect(() => {
    if (isDrawn || !live || book.moving.peek()) return undefined;
    if (!engine) return void askForEngine();
    let stale = false;
    const work = async () => {
      const [loaded, { evaluation }] = [await part.ask(), snapshot];
      const worked = stale || !evaluation ? undefined : await loaded?.workOut(evaluation, from);
      if (worked && !stale) setDrawn({ ...worked, snapshot, seed: from });
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
    <div class={`uncertainty-view${live && !isDrawn ? ' uncertainty-waiting' : ''}`}>
      {drawn?.view ?? children}
      {!isOwn(definition, state) && (
        <p class="uncertainty-draw">
          <button type="button" class="copy-link" onClick={again} disabled={!live || drawn?.failed}>
            Draw again
          </button>
          <Words>
            {drawn?.failed
              ? 'The draws could not be made here: your browser did not run them. What stands above needs none.'
              : `Seed ${from}. The link carries it, so that everybody who opens it sees the same draws.`}
          </Words>
        </p>
      )}
    </div>
  );
}
