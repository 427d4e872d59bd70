/** One input of a notebook: slider, number field and steppers, with the margin over its range and where that changes sign. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { RangeField } from '#components/controls/RangeField.tsx';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { inputValue } from '#model/economics/input-value.ts';
import { setInput } from '#state/actions.ts';
import { engine, enginePart } from '#notebook/engine.ts';
import { inOrder, lazyPart } from '#notebook/lazy-part.ts';
import type { ShownInput } from '#numbers/shown-input.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { LiveSweep } from './LiveSweep.tsx';
import type { ByHand, Draft, Hand } from './by-hand.tsx';

/** Asked for once a hand is in a number field or on a key. */
const byHand = lazyPart(() => import('./by-hand.tsx'));

export interface ControlProps {
  notebook: string;
  start: string;
  input: string;
  /** Tells two controls of one input on a page apart. */
  place?: string;
  /** The unit beside the field, in words. */
  unitWords: string;
  /** How the starting value is shown. The engine makes it anew. */
  served: ShownInput;
  /** Whether no margin is drawn over its range. */
  still?: boolean;
  /** The sweep as drawn at build: shown until there is an engine to draw it anew. */
  children?: ComponentChildren;
}

/**
 * A control shows its own input and nothing else. One that follows a formula is asked of the snapshot. While a hand moves it, the page
 * writes its value (`bindFigures`), and what is drawn anew is what comes and goes beside it.
 */
const ownParts = (id: string) => {
  let last: { value: string | undefined; parts: unknown[] } | undefined;
  return (book: Notebook): unknown[] => {
    const { definition } = book.start;
    const input = inputOf(definition, id);
    const text = inputValue(definition, book.state.value, id);
    const { evaluation, cell } = book.snapshot.value;
    // What an input follows is not among what a page is served.
    const value = text ?? (evaluation && input ? cell(id).value : undefined);
    if (!evaluation?.hurried || !input || value === undefined) {
      last = undefined;
      return [book.start, text, value];
    }
    if (last?.value === value) return last.parts;
    const live = engine.value;
    const isStarted = live?.sameDecimal(text, inputValue(definition, book.start.state, id));
    const parts = [book.start, isStarted, live?.shownIn(definition, book.state.value, input, value).outOfRange];
    last = { value, parts };
    return parts;
  };
};

const inputOf = ({ inputs }: CaseDefinition, id: string) => inputs.find((one) => one.id === id);

export default function Control({
  notebook,
  start,
  input: id,
  place,
  unitWords,
  served,
  still = false,
  children,
}: ControlProps) {
  const { book, definition, state, engine: live } = useNotebook(notebook, start, { partsOf: ownParts(id) });
  const own = inputOf(definition, id);
  // A link may stand in another revision, which lacks it.
  const input = own ?? inputOf(book.served.definition, id);
  if (input === undefined) throw new RangeError(`case ${definition.id} has no input ${id}`);
  // What a reader does waits for the part it takes, which their pointer has already asked for, and for what they did before.
  const [when] = useState(inOrder);

  const valueNow = () => inputValue(definition, book.state.peek(), id) ?? book.snapshot.peek().cell(id).value;
  const started = inputValue(definition, book.start.state, id);
  const value = inputValue(definition, state, id);
  const shown = live ? live.shownIn(definition, state, input, valueNow()) : served;

  const change = (text: string | undefined, how: 'drag' | 'done') =>
    book.change(setInput(book.state.peek(), id, text), how);
  const [draft, draw] = useState<Draft>();
  const [hand] = useState({} as Hand);
  const by = (act: (part: ByHand) => void) => {
    // The engine says what the figures use.
    when(enginePart, () => {});
    when(byHand, act);
  };
  Object.assign(hand, { book, input, started, shown, valueNow, change, draw });
  // In turn: a hand may let go before the parts that follow it are there.
  const [settle] = useState(() => () => when(enginePart, () => book.settle()));

  return (
    <RangeField
      dataInput={`${notebook}.${id}`}
      {...(place !== undefined && { place })}
      label={input.label}
      unitWords={unitWords}
      position={shown.position}
      valueText={shown.words}
      fieldText={draft?.text ?? (draft && shown.exact) ?? shown.field}
      changed={(live !== undefined && !live.sameDecimal(value, started)) || draft?.text !== undefined}
      outOfRange={shown.outOfRange}
      onSlide={(position) => when(enginePart, ({ valueAt }) => change(valueAt(input, position), 'drag'))}
      onSlideEnd={settle}
      onSlideCancel={() => when(enginePart, () => book.cancel())}
      onEnter={(field) => by(({ enter }) => enter(hand, field))}
      onType={(text) => {
        hand.typed = text;
        draw({ ...draft, text });
        by(({ type }) => type(hand));
      }}
      onPaste={(text) => (hand.pasted = text)}
      onCommit={() => by(({ commit }) => commit(hand))}
      onStep={(stops, held) => {
        by(({ step }) => step(hand, stops, held));
        if (!held) return;
        addEventListener('keyup', settle, { once: true });
        document.activeElement?.addEventListener('blur', settle, { once: true });
      }}
      onReset={() => by(({ reset }) => reset(hand))}
      problem={draft?.problem}
      ask={draft?.ask}
      {...(own === undefined && { disabled: true, remark: `Not part of revision ${definition.revision}.` })}
    >
      {!still && own && (
        <LiveSweep notebook={notebook} start={start} input={input}>
          {children}
        </LiveSweep>
      )}
    </RangeField>
  );
}
