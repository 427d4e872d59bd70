/** A guess at a figure, made with a slider before the answer is shown, and set beside it. The guess is the reader's own affair: no link has it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CellView } from '#wording/cell-view.ts';
import { percent } from '#components/drawing/percent.ts';
import { Cell } from '#components/figures/Cell.tsx';
import { useNotebook } from '#notebook/use-notebook.ts';
import { guessPlace, readStops } from './guess-place.ts';

export interface GuessProps {
  id: string;
  notebook: string;
  start: string;
  /** Without its notebook. */
  cell: string;
  numberStyle?: string;
  /** The figure as it was at build. */
  served: CellView;
  question: string;
  /** Where it can be guessed at, as `writeStops` writes it. */
  stops: string;
  /** The answer. */
  children?: ComponentChildren;
}

export default function Guess({
  id,
  notebook,
  start,
  cell,
  numberStyle,
  served,
  question,
  stops: written,
  children,
}: GuessProps) {
  const root = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLDetailsElement>(null);
  const { live, engine, snapshot } = useNotebook(notebook, start, { root });
  const [stops] = useState(() => readStops(written));
  const [place, setPlace] = useState(Math.floor(stops.length / 2));
  const [isSeen, setSeen] = useState(false);
  const view = engine ? snapshot.cell(cell, numberStyle) : served;
  const guess = stops[place] ?? { value: 0, text: '' };
  const at = view.value === '' ? undefined : guessPlace(stops, Number(view.value));
  return (
    <div class="guess" id={id} ref={root}>
      <p class="guess-question" id={`${id}-question`}>
        {question}
      </p>
      <fieldset class="guess-hand" disabled={!live}>
        <div class="range-field guess-track">
          <div class="range-field-slider">
            <input
              type="range"
              min="0"
              max={stops.length - 1}
              value={place}
              autocomplete="off"
              aria-labelledby={`${id}-question`}
              aria-valuetext={guess.text}
              onInput={(event) => setPlace(event.currentTarget.valueAsNumber)}
            />
          </div>
          {isSeen && at !== undefined && (
            <svg class="guess-answer-mark" width="100%" height="12" aria-hidden="true">
              <line x1={percent(at * 100)} x2={percent(at * 100)} y1="0" y2="12" />
            </svg>
          )}
        </div>
        <p class="guess-said">
          Your guess: <span class="guess-value">{guess.text}</span>
        </p>
        {!isSeen && (
          <button
            type="button"
            class="guess-see"
            onClick={() => {
              if (answer.current === null) return;
              answer.current.open = true;
              answer.current.querySelector('summary')?.focus();
            }}
          >
            See the answer
          </button>
        )}
      </fieldset>
      {/* A browser finds words in what is closed, and opens it: that shows the answer too. */}
      <details class="guess-answer" ref={answer} onToggle={({ currentTarget }) => setSeen(currentTarget.open)}>
        <summary>The answer</summary>
        {isSeen && (
          <p class="guess-beside">
            You said {guess.text}; the figure is{' '}
            <Cell id={`${notebook}.${cell}`} view={view} numberStyle={numberStyle} />.
          </p>
        )}
        {children}
      </details>
    </div>
  );
}
