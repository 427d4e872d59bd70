import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { engine, type Engine } from './engine.ts';
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
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(
    () =>
      effect(() => {
        for (const one of signals) void one.value;
        drawAnew(undefined);
      }),
    [],
  );
}

/**
 * The one way an island reads a notebook. Its first render shows the served values, as its HTML does; it goes live in a layout
 * effect, so that an island that hydrates late still changes text and attributes alike.
 */
export function useNotebook(id: string, start: StartKey): LiveNotebook {
  const page = thisPage();
  const book = page.notebook(id, start);
  const [live, setLive] = useState(false);
  useSignals([book.state, book.snapshot, book.settled, book.dragging, engine]);
  useLayoutEffect(() => setLive(true), []);
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
