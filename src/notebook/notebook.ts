/** What a reader has chosen in one case, as signals. Widgets, prose and charts read the same ones, so they cannot disagree. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { CaseState } from '#model/economics/definition.ts';
import { engine } from './engine.ts';
import type { ServedSnapshot, Snapshot } from '#wording/snapshot.ts';
import { startAt, type Start, type StartKey } from '#state/start.ts';

export interface Notebook {
  /** Unique on a page; the case id unless the page holds two states of one case. */
  id: string;
  /** What the page's HTML shows, and what reset goes back to. */
  served: Start;
  /** What the state is a state of: as served, or the revision that a link was made with. Reading it in an effect follows it. */
  readonly start: Start;
  state: ReadonlySignal<CaseState>;
  snapshot: ReadonlySignal<Snapshot>;
  /** Counts completed changes: a release of a slider, a press, a typed number. */
  settled: ReadonlySignal<number>;
  /** Whether a drag is under way. */
  dragging: ReadonlySignal<boolean>;
  /** The act that undo would take back, and the one that redo would do again; `undefined` for none. Acts are numbered over the page. */
  undoable: ReadonlySignal<number | undefined>;
  redoable: ReadonlySignal<number | undefined>;
  /** Moves the notebook, to another revision where `start` is one's. A run of `drag` changes is one step of undo, completed by `settle` or by a `done` change. */
  change(next: CaseState, how?: 'drag' | 'done', start?: Start): void;
  settle(): void;
  /** Puts back what a drag began with, for one that turned out to be none. */
  cancel(): void;
  undo(): void;
  redo(): void;
  /** Puts a state read from a link in place, without a step of undo. */
  open(state: CaseState, start?: Start): void;
}

/** Figures as served, before there is an engine. */
export function servedSnapshot(served: ServedSnapshot): Snapshot {
  const missing = (id: string): never => {
    throw new RangeError(`${id} is not among the served figures`);
  };
  return { cell: (id) => served[id] ?? missing(id), sentence: missing };
}

const notebooks = new Map<string, Notebook>();
const inBrowser = typeof window !== 'undefined';

/** The notebook of a page by its id. On the server nothing is kept between renders, so each call makes its own. */
export function notebook(id: string, start: StartKey): Notebook {
  const known = notebooks.get(id);
  if (known) return known;
  const made = makeNotebook(id, startAt(start));
  if (inBrowser) notebooks.set(id, made);
  return made;
}

const UNDO_DEPTH = 200;

/** Where a notebook stands. */
interface Standing {
  start: Start;
  state: CaseState;
}

/** Where to go back or forward to, and the act that left it. */
type Step = Standing & { act: number };

let acts = 0;
let joined = false;

/** What is done to several notebooks at once is one step of undo. */
export function asOneAct(act: () => void): void {
  acts += 1;
  joined = true;
  try {
    batch(act);
  } finally {
    joined = false;
  }
}

/** Undoes the page's latest act in every notebook it touched. */
export function undoLatest(books: readonly Notebook[]): void {
  const latest = Math.max(...books.map((book) => book.undoable.peek() ?? 0));
  batch(() => books.filter((book) => book.undoable.peek() === latest).forEach((book) => book.undo()));
}

/** Does the act that was undone last again, in every notebook it touched. */
export function redoLatest(books: readonly Notebook[]): void {
  const next = Math.min(...books.map((book) => book.redoable.peek() ?? Infinity));
  batch(() => books.filter((book) => book.redoable.peek() === next).forEach((book) => book.redo()));
}

export function makeNotebook(id: string, served: Start): Notebook {
  const here = signal<Standing>({ start: served, state: served.state });
  const state = computed(() => here.value.state);
  const settled = signal(0);
  const past = signal<Step[]>([]);
  const future = signal<Step[]>([]);
  /** Where a drag began; `undefined` when none is under way. */
  const before = signal<Standing | undefined>(undefined);
  const first = servedSnapshot(served.served);

  const snapshot = computed<Snapshot>(() => {
    const { start, state: now } = here.value;
    const live = engine.value?.snapshotOf(start.definition, now);
    return (live && start.within?.(live)) ?? live ?? first;
  });

  const settle = () => {
    const began = before.value;
    if (began === undefined) return;
    batch(() => {
      if (began.state !== state.value) {
        if (!joined) acts += 1;
        past.value = [...past.value, { ...began, act: acts }].slice(-UNDO_DEPTH);
        future.value = [];
        settled.value += 1;
      }
      before.value = undefined;
    });
  };
  const travel = (from: typeof past, to: typeof past) => {
    settle();
    const target = from.value.at(-1);
    if (target === undefined) return;
    batch(() => {
      from.value = from.value.slice(0, -1);
      to.value = [...to.value, { ...here.value, act: target.act }];
      here.value = target;
      settled.value += 1;
    });
  };

  return {
    id,
    served,
    get start() {
      return here.value.start;
    },
    state,
    snapshot,
    settled,
    dragging: computed(() => before.value !== undefined),
    undoable: computed(() => past.value.at(-1)?.act),
    redoable: computed(() => future.value.at(-1)?.act),
    change(next, how = 'done', start = here.value.start) {
      batch(() => {
        before.value ??= here.value;
        here.value = { start, state: next };
        if (how === 'done') settle();
      });
    },
    settle,
    cancel() {
      batch(() => {
        here.value = before.value ?? here.value;
        before.value = undefined;
      });
    },
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    open(next, start = here.value.start) {
      batch(() => {
        before.value = undefined;
        here.value = { start, state: next };
      });
    },
  };
}
