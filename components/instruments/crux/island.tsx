/** What divides the states of two notebooks: worked out at build, and anew when the browser has time after a change. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseState } from '#model/economics/definition.ts';
import { askForEngine } from '#notebook/engine.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { useNotebook, useSignals } from '#notebook/use-notebook.ts';
import { stepsWhenIdle } from '#notebook/when-idle.ts';

const part = lazyPart(() => import('./draw.tsx'));

export interface CruxProps {
  notebooks: readonly [{ notebook: string; start: string }, { notebook: string; start: string }];
  names: readonly [string, string];
  /** As worked out at build: shown until something is changed. */
  children?: ComponentChildren;
}

/** A thousand states take too long to follow a hand: they wait for it to rest. */
const partsOf = ({ moving, snapshot }: Notebook) => [moving.value || snapshot.value];

export default function Crux({ notebooks: [first, second], names, children }: CruxProps) {
  const sides = [
    useNotebook(first.notebook, first.start, { partsOf }),
    useNotebook(second.notebook, second.start, { partsOf }),
  ] as const;
  useSignals([part.loaded]);
  const loaded = part.loaded.peek();
  const [drawn, setDrawn] = useState<{ view: VNode; states: readonly CaseState[] }>();
  const [one, other] = sides.map(({ snapshot }) => snapshot.evaluation);
  /** Two businesses have no number in common that could divide them. */
  const isOneCase = sides[0].definition.id === sides[1].definition.id;
  const asServed = drawn === undefined && sides.every(({ book, state }) => state === book.served.state);
  const isDrawn = asServed || sides.every(({ state }, place) => drawn?.states[place] === state);
  const live = sides.every((side) => side.live);
  const moving = sides.some(({ book }) => book.moving.peek());
  useEffect(() => {
    if (isDrawn || !isOneCase || !live || moving) return undefined;
    if (!one || !other) return void askForEngine();
    if (!loaded) return void part.ask();
    return stepsWhenIdle(loaded.drawCrux(one, other, names), (view) =>
      setDrawn({ view, states: [one.state, other.state] }),
    );
  }, [live, moving, one, other, loaded, isDrawn, isOneCase]);
  if (!isOneCase) return null;
  return (
    <section class="compare-difference" aria-labelledby="crux-title">
      <h2 id="crux-title">What divides them</h2>
      <div class="crux" data-stale={!isDrawn || undefined}>
        {drawn?.view ?? children}
      </div>
    </section>
  );
}
