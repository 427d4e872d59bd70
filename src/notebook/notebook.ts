/** What a reader has chosen in one case, as signals. Widgets, prose and charts read the same ones, so they cannot disagree. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { CaseState } from '#model/economics/definition.ts';
import type { Start } from '#state/start.ts';
import type { LiveSnapshot, ServedSnapshot, Snapshot } from '#wording/snapshot.ts';
import { engine } from './engine.ts';
import type { PageHistory, Standing, Undoable } from './history.ts';

/** Says of what the page asks for and a revision does not have that it does not have it. */
type WithinRevision = (revision: number) => (snapshot: LiveSnapshot) => LiveSnapshot;

export interface Notebook extends Undoable {
  /** Unique on a page; the case id unless the page holds two states of one case. */
  id: string;
  /** What the page's HTML shows, and what reset goes back to. */
  served: Start;
  /** What the state is a state of: as served, or the revision that a link was made with. Reading it in an effect follows it. */
  readonly start: Start;
  state: ReadonlySignal<CaseState>;
  snapshot: ReadonlySignal<Snapshot>;
  /** The same from floats, whether or not a hand moves; `undefined` before there is an engine. */
  quick: ReadonlySignal<LiveSnapshot | undefined>;
  /** Counts completed changes: a release of a slider, a press, a typed number. */
  settled: ReadonlySignal<number>;
  /** Whether a hand moves it right now: a drag, until it ends or the hand keeps still. Figures then come from floats, and only what is in view follows. */
  moving: ReadonlySignal<boolean>;
  /** Moves the notebook, to another revision where `start` is one's. A run of `drag` changes is one step of undo, completed by `settle` or by a `done` change. */
  change(next: CaseState, how?: 'drag' | 'done', start?: Start): void;
  /** Puts back what a drag began with, for one that turned out to be none. */
  cancel(): void;
  /** Puts a state read from a link in place, without a step of undo. */
  open(state: CaseState, start?: Start): void;
  /** From now on the notebook may stand in a revision that lacks what the page asks for. @returns whether that is new */
  allowGaps(within: WithinRevision): boolean;
}

/** A hand that has kept still for so long rests. */
const MIN_STILL_MS = 250;

/** Figures as served, before there is an engine. */
export function servedSnapshot(served: ServedSnapshot): Snapshot {
  const missing = (id: string): never => {
    throw new RangeError(`${id} is not among the served figures`);
  };
  return { cell: (id) => served[id] ?? missing(id), sentence: missing };
}

/** What was served need not be worked out again for a page on which nothing was moved. */
const withServed = (live: LiveSnapshot, served: ServedSnapshot): LiveSnapshot => ({
  ...live,
  cell: (id, style) => (style === undefined ? served[id] : undefined) ?? live.cell(id, style),
});

/** @param undoHistory the page's, which notes each completed change */
export function makeNotebook(id: string, served: Start, undoHistory: PageHistory): Notebook {
  const unmoved: Standing = { start: served, state: served.state };
  const here = signal(unmoved);
  let moved = false;
  const state = computed(() => here.value.state);
  const settled = signal(0);
  const within = signal<WithinRevision | undefined>(undefined);
  /** Where a drag began; `undefined` when none is under way. */
  const before = signal<Standing | undefined>(undefined);
  const first = servedSnapshot(served.served);
  const moving = signal(false);
  let stillness: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(stillness);
    moving.value = false;
  };

  const liveSnapshot = (hurried: boolean): LiveSnapshot | undefined => {
    const { start, state: now } = here.value;
    const live = engine.value?.snapshotOf(start.definition, now, hurried);
    moved ||= here.value !== unmoved;
    if (live && !moved) return withServed(live, served.served);
    return (live && within.value?.(start.definition.revision)(live)) ?? live;
  };
  const quick = computed(() => liveSnapshot(true));
  const snapshot = computed<Snapshot>(() => (moving.value ? quick.value : liveSnapshot(false)) ?? first);

  const notebook: Notebook = {
    id,
    served,
    get start() {
      return here.value.start;
    },
    state,
    snapshot,
    quick,
    settled,
    moving,
    change(next, how = 'done', start = here.value.start) {
      batch(() => {
        before.value ??= here.value;
        here.value = { start, state: next };
        if (how === 'done') return notebook.settle();
        clearTimeout(stillness);
        stillness = setTimeout(rest, MIN_STILL_MS);
        moving.value = true;
      });
    },
    settle() {
      const began = before.value;
      if (began === undefined) return;
      batch(() => {
        rest();
        if (began.state !== state.value) {
          undoHistory.record(notebook, began);
          settled.value += 1;
        }
        before.value = undefined;
      });
    },
    cancel() {
      batch(() => {
        rest();
        here.value = before.value ?? here.value;
        before.value = undefined;
      });
    },
    standing: () => here.peek(),
    restore(standing) {
      batch(() => {
        rest();
        here.value = standing;
        settled.value += 1;
      });
    },
    open(next, start = here.value.start) {
      batch(() => {
        rest();
        before.value = undefined;
        here.value = { start, state: next };
      });
    },
    allowGaps(how) {
      const isNew = within.peek() === undefined;
      within.value = how;
      return isNew;
    },
  };
  return notebook;
}
