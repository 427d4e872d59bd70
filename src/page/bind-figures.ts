/**
 * Keeps every figure, sentence and choice of a page in step with a notebook, wherever it stands: in plain HTML, in an island that is awake
 * and in one that is not. While a hand moves it writes what is on screen; the rest, when the hand rests.
 */
import { effect } from '@preact/signals-core';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { whenIdle } from '#notebook/when-idle.ts';
import type { CellView } from '#wording/cell-view.ts';
import { snapshotOf, type Snapshot } from '#wording/snapshot.ts';
import { ASLEEP, boundTo, toWrite, whereKnown, type Bound } from './bound-elements.ts';
import { write } from './write.ts';
import { writeControl } from './write-control.ts';
import { writeCell } from './write-cell.ts';

type Write = (task: Task, snapshot: Snapshot, state: CaseState, definition: CaseDefinition) => void;

/** What each attribute of the page's contract shows. */
const WRITERS: Record<string, Write> = {
  cell: (task, snapshot) => {
    const { element, id } = task;
    const view = snapshot.cell(id, element.dataset['style']);
    // While a hand moves, what stands still is not looked at.
    if (snapshot.evaluation?.hurried && view === task.view) return;
    task.view = view;
    writeCell(element, view);
  },
  remark: ({ element, id }, snapshot) => write(element, snapshot.cell(id).remark ?? ''),
  sentence: ({ element, id }, snapshot) => write(element, snapshot.sentence(id)),
  counted: ({ element, id }, _, { boundary }) => write(element, boundary.includes(id) ? 'counted' : 'left out'),
  input: ({ element, id }, snapshot, state, definition) => {
    const control = element as HTMLInputElement;
    if (control.closest(ASLEEP) || isMovedHere(control, snapshot))
      writeControl({ element: control, id, snapshot, state, definition });
  },
};

/**
 * An island that is awake looks after its own controls, since a reader may be typing in one. But it is not drawn anew for a value that a
 * hand moves.
 */
function isMovedHere(control: HTMLInputElement, { evaluation }: Snapshot): boolean {
  if (control.type === 'range') return true;
  return evaluation?.hurried === true && control.matches('.stepper-field:not(:focus, .wrong *)');
}

interface Task extends Bound {
  write: Write;
  /** How a figure was last written. */
  view?: CellView;
}

/** Call once the engine is there. */
export function bindFigures(book: Notebook): void {
  const tasks = toWrite(book.moving, () =>
    Object.entries(WRITERS).flatMap(([attribute, how]): Task[] =>
      boundTo(book.id, attribute).map((bound) => ({ ...bound, write: how })),
    ),
  );
  /** Whether the page has shown another state than the one it was served in: until then everything stands as it should. */
  let changed = false;
  /** Whether it has shown more than one revision. */
  let revisions = false;
  effect(() => {
    const { start } = book;
    const state = book.state.value;
    revisions ||= start !== book.served;
    changed ||= revisions || state !== book.served.state;
    if (!changed) return;
    const { value: snapshot } = book.snapshot;
    for (const task of tasks()) {
      const writeTask = () => task.write(task, snapshot, state, start.definition);
      if (revisions) whereKnown(writeTask);
      else writeTask();
    }
  });
  whenIdle(() => rehearse(book));
}

/** Works out once what a drag shows, so that its first frame does not pay for all that is compiled and looked up only once. */
function rehearse({ served: { definition, state, served } }: Notebook): void {
  const quick = snapshotOf(definition, state, true);
  for (const id in served) quick.cell(id);
}
