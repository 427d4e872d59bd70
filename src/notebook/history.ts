/** What undo takes back: one history for a page, over all its notebooks. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { CaseState } from '#model/economics/definition.ts';
import type { Start } from '#state/start.ts';

/** Where a notebook stands: in which revision, and in what state. */
export interface Standing {
  start: Start;
  state: CaseState;
}

/** What the history asks of a notebook. */
export interface Undoable {
  standing(): Standing;
  restore(standing: Standing): void;
  /** Completes a drag that is under way. */
  settle(): void;
}

export interface PageHistory {
  /** Whether there is an act to take back, and one to do again. */
  undoable: ReadonlySignal<boolean>;
  redoable: ReadonlySignal<boolean>;
  /** Notes a completed change. @param before where the notebook stood when it began */
  record(notebook: Undoable, before: Standing): void;
  /** What is done to several notebooks at once is one step of undo. */
  asOneAct(act: () => void): void;
  undo(): void;
  redo(): void;
}

/** An act: the notebooks it moved, each with where it stood on the other side of it. */
type Act = ReadonlyMap<Undoable, Standing>;

const UNDO_DEPTH = 200;

/** @param notebooks all of the page, at the time of asking */
export function makeHistory(notebooks: () => Iterable<Undoable>): PageHistory {
  const past = signal<readonly Act[]>([]);
  const future = signal<readonly Act[]>([]);
  let joined: Map<Undoable, Standing> | undefined;

  const add = (act: Act) => {
    past.value = [...past.value, act].slice(-UNDO_DEPTH);
    future.value = [];
  };
  const travel = (from: typeof past, to: typeof past) =>
    batch(() => {
      for (const notebook of notebooks()) notebook.settle();
      const act = from.value.at(-1);
      if (act === undefined) return;
      from.value = from.value.slice(0, -1);
      to.value = [...to.value, new Map([...act.keys()].map((notebook) => [notebook, notebook.standing()]))];
      for (const [notebook, standing] of act) notebook.restore(standing);
    });

  return {
    undoable: computed(() => past.value.length > 0),
    redoable: computed(() => future.value.length > 0),
    record(notebook, before) {
      if (joined === undefined) add(new Map([[notebook, before]]));
      else if (!joined.has(notebook)) joined.set(notebook, before);
    },
    asOneAct(act) {
      const moved = new Map<Undoable, Standing>();
      joined = moved;
      batch(() => {
        try {
          act();
        } finally {
          joined = undefined;
          if (moved.size > 0) add(moved);
        }
      });
    },
    undo: () => travel(past, future),
    redo: () => travel(future, past),
  };
}
