/** The margin over an input's range, under its slider: in view it follows each change in its own frame. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CaseState, InputDefinition } from '#model/economics/definition.ts';
import { inputValue } from '#model/economics/input-value.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useDrawn } from '#notebook/use-drawn.ts';
import { useNotebook, type LiveNotebook } from '#notebook/use-notebook.ts';

/** Asked for by the first slider in view once something is changed. */
const liveSweep = lazyPart(() => import('#components/instruments/sweep/drawn.tsx'));

export interface LiveSweepProps {
  notebook: string;
  start: string;
  input: InputDefinition;
  /** The sweep as drawn at build: shown until there is something to draw anew. */
  children: ComponentChildren;
}

export function LiveSweep({ notebook, start, input, children }: LiveSweepProps) {
  const root = useRef<HTMLDivElement>(null);
  const live = useNotebook(notebook, start, { root });
  const { drawn, stale } = useDrawn([live], {
    part: liveSweep,
    draw: ({ drawnSweep }, evaluation) => drawnSweep(evaluation, input),
    root,
    alike: (one, other) => one === other || sameBut(one, other, input),
  });
  return (
    <div ref={root} data-stale={stale || undefined}>
      {drawn ? drawn(placeOf(live, input)) : children}
    </div>
  );
}

/** Where the slider stands, 0 to 1. */
function placeOf({ definition, state, snapshot, engine }: LiveNotebook, input: InputDefinition): number {
  const value = inputValue(definition, state, input.id) ?? snapshot.cell(input.id).value;
  return engine && value !== '' ? engine.positionOf(input, value) / engine.TRACK : 0;
}

/** An input's own value moves only the marker of its own curve. */
function sameBut(one: CaseState, other: CaseState, { id, follows }: InputDefinition): boolean {
  if (one.boundary !== other.boundary || one.policy !== other.policy || one.behaviors !== other.behaviors) return false;
  if (follows && (one.inputs[id] === undefined || other.inputs[id] === undefined)) return false;
  const names = new Set([...Object.keys(one.inputs), ...Object.keys(other.inputs)]);
  return [...names].every((name) => name === id || one.inputs[name] === other.inputs[name]);
}
