/** Controls a reader touched before the page script was there. What was touched wins over what the link says. */
import type { CaseState } from '#model/economics/definition.ts';
import type { Policy, SetName } from '#model/economics/words.ts';
import { countBuilding, countLine, countSet, setInput, setPolicy } from '#state/actions.ts';
import type { Notebook } from './notebook.ts';
import { readInput } from '#numbers/read-input.ts';
import { valueAt } from '#numbers/slider.ts';

/** What a reader did to a control, as it stood when they did it: an island that wakes puts served values back. */
export interface Touched {
  type: string;
  value: string;
  checked: boolean;
  /** Other notebooks that the control moves, by id. */
  also: string;
}

type Touch = (state: CaseState) => CaseState;

/** What the touched controls of a notebook do to its state; `undefined` when none of them is its. */
export function touchesOf(
  book: Pick<Notebook, 'id' | 'start'>,
  touched: ReadonlyMap<string, Touched>,
): Touch | undefined {
  const own = [...touched].flatMap(([dataInput, control]) => {
    const [notebook = ''] = dataInput.split('.', 1);
    const its = notebook === book.id || control.also.split(' ').includes(book.id);
    const touch = its ? touchOf(book, dataInput.slice(notebook.length + 1), control) : undefined;
    return touch ? [touch] : [];
  });
  return own.length === 0 ? undefined : (state) => own.reduce((now, touch) => touch(now), state);
}

function touchOf(
  { start: { definition } }: Pick<Notebook, 'start'>,
  what: string,
  { type, value, checked }: Touched,
): Touch | undefined {
  if (what === 'build') return (state) => countBuilding(definition, state, checked);
  if (what === 'policy') return (state) => setPolicy(state, value as Policy);
  if (what === 'count') return (state) => countSet(definition, state, value as SetName);
  if (what.startsWith('line.')) return (state) => countLine(definition, state, what.slice('line.'.length), checked);
  const input = definition.inputs.find(({ id }) => id === what);
  if (input === undefined) return undefined;
  if (type === 'range') return (state) => setInput(state, what, valueAt(input, Number(value)));
  const read = readInput(value, input);
  return read.ok ? (state) => setInput(state, what, read.value) : undefined;
}
