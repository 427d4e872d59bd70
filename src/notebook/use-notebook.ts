import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useReducer, useState, type MutableRef } from 'preact/hooks';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { engine, type Engine } from './engine.ts';
import { inView, watchView } from './in-view.ts';
import { servedSnapshot, type Notebook } from './notebook.ts';
import { thisPage } from './page.ts';
import type { Snapshot } from '#wording/snapshot.ts';
import type { StartKey } from '#state/start.ts';

export interface LiveNotebook {
  book: Notebook;
  definition: CaseDefinition;
  state: CaseState;
  snapshot: Snapshot;
  /** Whether the island shows the present state, and not what was served. */
  live: boolean;
  /** There once the island is live and the engine has been loaded. */
  engine: Engine | undefined;
}

/** Draws the island anew whenever one of the signals changes, and once when it goes live. */
export function useSignals(signals: readonly ReadonlySignal<unknown>[]): void {
  useParts(() => signals.map((one) => one.value));
}

/**
 * Draws the island anew whenever one of the parts changes.
 * @param parts reads signals, and is asked again when one of them changes; `undefined` while the island is to stand still
 */
function useParts(parts: () => readonly unknown[] | undefined): void {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    let last: readonly unknown[] | undefined;
    return effect(() => {
      const now = parts();
      if (now === undefined) return;
      if (last?.length === now.length && last.every((part, place) => part === now[place])) return;
      last = now;
      drawAnew(undefined);
    });
  }, []);
}

/** What an island that shows figures follows. Out of view it waits until the hand rests. */
const ALL = ({ state, snapshot, settled, moving }: Notebook, element: Element | null | undefined) =>
  moving.value && element && !inView(element)
    ? undefined
    : [moving.value, engine.value, state.value, snapshot.value, settled.value];

/**
 * The one way an island reads a notebook. Its first render shows the served values, as its HTML does; it goes live in a layout
 * effect, so that an island that hydrates late still changes text and attributes alike.
 * @param partsOf what of the notebook the island shows, where that is not all of it: it is drawn anew when one of them changes
 * @param start what it was served in; empty for what no server has rendered, whose first render shows the present state
 * @param awake the same, of what may be asked for before there is a notebook
 * @param root its outermost element, so that it stands still for a drag while it is out of view
 */
export function useNotebook(
  id: string,
  start: StartKey,
  {
    partsOf,
    root,
    awake = false,
  }: { partsOf?: (book: Notebook) => readonly unknown[]; root?: MutableRef<Element | null>; awake?: boolean } = {},
): LiveNotebook {
  const page = thisPage();
  const book = page.notebook(id, start);
  const [live, setLive] = useState(awake || start === '');
  useParts(() => (partsOf ? [engine.value, ...partsOf(book)] : ALL(book, root?.current)));
  useLayoutEffect(() => {
    setLive(true);
    return root?.current ? watchView(root.current) : undefined;
  }, []);
  const { definition, state, served } = book.served;
  return live
    ? {
        live,
        book,
        definition: book.start.definition,
        state: book.state.value,
        snapshot: book.snapshot.value,
        engine: engine.value,
      }
    : { live, book, definition, state, snapshot: servedSnapshot(served), engine: undefined };
}
