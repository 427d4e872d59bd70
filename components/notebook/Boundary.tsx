/** Which lines the margin counts: the named sets, and every line on its own. */
import { lineLetters } from '#components/instruments/unit-bar/geometry.ts';
import { Checklist } from '#components/controls/Checklist.tsx';
import { ChoiceBar } from '#components/controls/ChoiceBar.tsx';
import { behaviorOf, linesOfSet, setNamed } from '#model/economics/boundary.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import { SET_NAMES, type SetName } from '#model/economics/words.ts';
import { countLine, countSet } from '#state/actions.ts';
import { setBehavior } from '#state/set-behavior.ts';
import { barRow } from '#rows/bar-row.ts';
import { askForEngine } from '#notebook/engine.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { BEHAVIOR_WORDS, SET_WORDS } from '#wording/behavior-words.ts';
import { SET_MEANINGS } from '#wording/boundary-meanings.ts';
import { Cell } from '#components/figures/Cell.tsx';

/** Its amounts are figures of the page, which its script keeps in step. */
const chosenIn = ({ start, state: { value: state } }: Notebook) => [start, state.boundary, state.behaviors];

export default function Boundary({ notebook, start }: { notebook: string; start: string }) {
  const { book, definition, state, snapshot } = useNotebook(notebook, start, { partsOf: chosenIn });
  const set = setNamed(definition, state.boundary, state.behaviors);
  const change = (next: (now: typeof state) => typeof state) => {
    void askForEngine();
    book.change(next(book.state.peek()));
  };
  const letters = lineLetters(barRow(definition, state, snapshot).segments);
  const inBarOrder = definition.lines.toSorted((a, b) =>
    (letters.get(a.id) ?? '').localeCompare(letters.get(b.id) ?? ''),
  );
  return (
    <div class="boundary">
      <ChoiceBar
        dataInput={`${notebook}.count`}
        name={`${notebook}-count`}
        legend="Count"
        value={set ?? ''}
        options={SET_NAMES.map((name) => ({ value: name, label: SET_WORDS[name], meaning: meaningOf(name) }))}
        otherwise="Your own boundary"
        onChange={(name) => change((now) => countSet(definition, now, name as SetName))}
      />
      <Checklist
        legend="Every line on its own"
        lines={inBarOrder.map((line) => ({
          dataInput: `${notebook}.line.${line.id}`,
          label: line.label,
          letter: letters.get(line.id) ?? '',
          behavior: behaviorOf(line, state.behaviors),
          behaviorWords: BEHAVIOR_WORDS[behaviorOf(line, state.behaviors)],
          amount: <Cell id={`${notebook}.${lineCell(line.id)}`} view={snapshot.cell(lineCell(line.id))} />,
          checked: state.boundary.includes(line.id),
          onCheck: (counted) => change((now) => countLine(definition, now, line.id, counted)),
          ...(line.or && {
            second: {
              label: `Treat as ${BEHAVIOR_WORDS[line.or.behavior]}`,
              because: line.or.because,
              picked: state.behaviors[line.id] === line.or.behavior,
              onPick: (picked: boolean) =>
                change((now) => setBehavior(definition, now, line.id, picked ? line.or?.behavior : undefined)),
            },
          }),
        }))}
      />
    </div>
  );

  /** A set that counts the same lines as another here says so, rather than pretend to differ. */
  function meaningOf(name: SetName): string {
    const own = linesOfSet(definition, name, state.behaviors).join();
    const twin = SET_NAMES.find(
      (other) => other !== name && linesOfSet(definition, other, state.behaviors).join() === own,
    );
    return twin ? `${SET_MEANINGS[name]}; here the same lines as “${SET_WORDS[twin]}”` : SET_MEANINGS[name];
  }
}
