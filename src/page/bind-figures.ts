/**
 * Keeps every figure, sentence and choice of a page in step with a notebook, wherever it stands: in plain HTML, in an island that is awake
 * and in one that is not. While a hand moves it writes what is on screen; the rest, when the hand rests.
 */
import { computed, effect, signal } from '@preact/signals-core';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Snapshot } from '#wording/snapshot.ts';
import { boundTo, onScreen, rebuilt, whereKnown, write, type Bound } from './bound-elements.ts';
import { writeControl } from './write-control.ts';
import { writeCell } from './write-cell.ts';

type Write = (bound: Bound, snapshot: Snapshot, state: CaseState, definition: CaseDefinition) => void;

/** What each attribute of the page's contract shows. */
const WRITERS: Record<string, Write> = {
  cell: ({ element, id }, snapshot) => writeCell(element, snapshot.cell(id, element.dataset['style'])),
  remark: ({ element, id }, snapshot) => write(element, snapshot.cell(id).remark ?? ''),
  sentence: ({ element, id }, snapshot) => write(element, snapshot.sentence(id)),
  counted: ({ element, id }, _, { boundary }) => write(element, boundary.includes(id) ? 'counted' : 'left out'),
  input: ({ element, id }, snapshot, state, definition) => {
    if (element.closest(ASLEEP))
      writeControl({ element: element as HTMLInputElement, id, snapshot, state, definition });
  },
};

/** An island that is awake looks after its own controls: a reader may be typing in one. */
const ASLEEP = 'astro-island[ssr]';

interface Task extends Bound {
  write: Write;
}

/** Call once the engine is there. */
export function bindFigures(book: Notebook): () => void {
  const look = signal(0);
  const all = () =>
    Object.entries(WRITERS).flatMap(([attribute, how]): Task[] =>
      boundTo(book.id, attribute).map((bound) => ({ ...bound, write: how })),
    );
  const near = computed(() => (void look.value, onScreen(all()) as Task[]));
  const scrolled = () => {
    if (book.moving.peek()) look.value += 1;
  };
  addEventListener('scroll', scrolled, { passive: true, capture: true });
  /** Whether the page has shown more than one. */
  let revisions = false;
  const stop = effect(() => {
    const moving = book.moving.value;
    // Looked for anew whenever a hand begins to move: islands have drawn, and the page was scrolled.
    if (!moving) look.value = look.peek() + 1;
    const { value: snapshot } = book.snapshot;
    const state = book.state.value;
    const { start } = book;
    const { definition } = start;
    revisions ||= start !== book.served;
    void rebuilt.value;
    for (const task of moving ? near.value : all()) {
      const writeTask = () => task.write(task, snapshot, state, definition);
      if (revisions) whereKnown(writeTask);
      else writeTask();
    }
  });
  return () => {
    stop();
    removeEventListener('scroll', scrolled, { capture: true });
  };
}
