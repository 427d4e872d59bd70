/** The site's first control: count the cost of building it, in one notebook or in all of a page. */
import { Switch } from '#components/controls/Switch.tsx';
import { countsBuilding } from '#model/economics/boundary.ts';
import { countBuilding } from '#state/actions.ts';
import { askForEngine } from '#notebook/engine.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { useNotebook } from '#notebook/use-notebook.ts';

export interface BuildSwitchProps {
  notebook: string;
  start: string;
  /** Notebooks that the same switch moves as well. */
  also?: { notebook: string; start: string }[];
}

/** Flips one notebook. A case that builds nothing has nothing to flip. */
function flip(book: Notebook, counted: boolean): void {
  const { definition } = book.start;
  const state = book.state.peek();
  if (countsBuilding(definition, state.boundary) !== undefined) book.change(countBuilding(definition, state, counted));
}

const partsOf = (book: Notebook) => [book.start, book.state.value.boundary];

export default function BuildSwitch({ notebook, start, also = [] }: BuildSwitchProps) {
  const first = useNotebook(notebook, start, { partsOf });
  // The list never changes between renders, so the hooks are called in the same order.
  const others = also.map((one) => useNotebook(one.notebook, one.start, { partsOf }));
  const all = [first, ...others];
  const counted = all
    .map(({ definition, state }) => countsBuilding(definition, state.boundary))
    .filter((one) => one !== undefined);
  return (
    <Switch
      dataInput={`${notebook}.build`}
      {...(also.length > 0 && { also: also.map((one) => one.notebook).join(' ') })}
      label="Count the cost of building it"
      checked={counted.length > 0 && counted.every(Boolean)}
      disabled={counted.length === 0}
      onChange={(next) => {
        void askForEngine();
        thisPage().undoHistory.asOneAct(() => all.forEach(({ book }) => flip(book, next)));
      }}
    />
  );
}
