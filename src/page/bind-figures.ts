/**
 * Keeps every figure, sentence and choice of a page in step with a notebook, wherever it stands: in plain HTML, in an island that is awake
 * and in one that is not. While a hand moves it writes what is on screen; the rest, when the hand rests.
 */
import { effect } from '@preact/signals-core';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Snapshot } from '#wording/snapshot.ts';
import { ASLEEP, boundTo, toWrite, whereKnown, type Bound } from './bound-elements.ts';
import { write } from './write.ts';
import { writeControl } from './write-control.ts';
import { writeCell } from './write-cell.ts';

type Write = (bound: Bound, snapshot: Snapshot, state: CaseState, definition: CaseDefinition) => void;

/** What each attribute of the page's contract shows. */
const WRITERS: Record<string, Write> = {
  cell: ({ element, id }, snapshot) => writeCell(element, snapshot.cell(id, element.dataset['style'])),
  remark: ({ element, id }, snapshot) => write(element, snapshot.cell(id).remark ?? ''),
  sentence: ({ element, id }, snapshot) => write(element, snapshot.sentence(id)),
  counted: ({ element, id }, _, { boundary }) => write(element, boundary.includes(id) ? 'counted' : 'left out'),
  // An island that is awake looks after its own controls: a reader may be typing in one.
  input: ({ element, id }, snapshot, state, definition) => {
    if (element.closest(ASLEEP))
      writeControl({ element: element as HTMLInputElement, id, snapshot, state, definition });
  },
};

interface Task extends Bound {
  write: Write;
}

/** Call once the engine is there. */
export function bindFigures(book: Notebook): void {
  const tasks = toWrite(book.moving, () =>
    Object.entries(WRITERS).flatMap(([attribute, how]): Task[] =>
      boundTo(book.id, attribute).map((bound) => ({ ...bound, write: how })),
    ),
  );
  /** Whether the page has shown more than one. */
  let revisions = false;
  effect(() => {
    const { start } = book;
    const { value: snapshot } = book.snapshot;
    const state = book.state.value;
    revisions ||= start !== book.served;
    for (const task of tasks()) {
      const writeTask = () => task.write(task, snapshot, state, start.definition);
      if (revisions) whereKnown(writeTask);
      else writeTask();
    }
  });
}
