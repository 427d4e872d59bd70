/** How sure a margin is: worked out at build, and anew when the browser has time after a change. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askForEngine } from '#notebook/engine.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { seed } from '#notebook/seed.ts';
import type { LiveSnapshot } from '#wording/snapshot.ts';
import type { UncertaintyView } from '#rows/uncertainty-rows.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';
import { whenIdle } from '#notebook/when-idle.ts';

const part = lazyPart(() => import('./live.ts'));

export interface UncertaintyProps {
  notebook: string;
  start: string;
  /** As worked out at build: shown until there is an engine and something to say anew. */
  children?: ComponentChildren;
}

export default function Uncertainty({ notebook, start, children }: UncertaintyProps) {
  const { live, engine, snapshot, state, book } = useNotebook(notebook, start);
  useSignals([seed]);
  const from = live ? seed.value : FIRST_SEED;
  const [view, setView] = useState<UncertaintyView>();
  const asPublished = from === FIRST_SEED && state === book.served.state && view === undefined;
  useEffect(() => {
    if (asPublished || !live) return undefined;
    if (!engine) return void askForEngine();
    let stale = false;
    const work = async () => {
      const [loaded, { evaluation }] = [await part.ask(), snapshot as LiveSnapshot];
      const question = !stale && loaded?.outlookQuestion(evaluation, from);
      if (!loaded || question === false) return;
      const outlook = question && (await loaded.askOutlook(question).catch(() => undefined));
      if (!stale) setView(loaded.uncertaintyView(evaluation, outlook));
    };
    const cancel = whenIdle(() => void work());
    return () => {
      stale = true;
      cancel();
    };
  }, [live, engine, snapshot, from]);
  const again = () => {
    seed.value += 1;
    // The address bar comes with the engine.
    void askForEngine();
  };
  const loaded = part.loaded.peek();
  return (
    <div class={`uncertainty-view${live && !asPublished && view === undefined ? ' uncertainty-waiting' : ''}`}>
      {view && loaded ? <loaded.UncertaintyView view={view} /> : children}
      <p class="uncertainty-draw">
        <button type="button" class="copy-link" onClick={again} disabled={!live}>
          Draw again
        </button>
        <span>Seed {from}. The link carries it, so that everybody who opens it sees the same draws.</span>
      </p>
    </div>
  );
}
