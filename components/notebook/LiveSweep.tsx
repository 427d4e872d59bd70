/** The margin over an input's range, under its slider: in view it follows each change in its own frame. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CaseState, InputDefinition } from '#model/economics/definition.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { useDrawn } from '#notebook/use-drawn.ts';
import { useNotebook } from '#notebook/use-notebook.ts';

/** Asked for by the first slider in view once something is changed. */
const liveSweep = lazyPart(() => import('#components/instruments/sweep/drawn.tsx'));

export interface LiveSweepProps {
  notebook: string;
  start: string;
  input: InputDefinition;
  /** Where the slider stands, 0 to 1000. */
  position: number;
  /** The sweep as drawn at build: shown until there is something to draw anew. */
  children: ComponentChildren;
}

export function LiveSweep({ notebook, start, input, position, children }: LiveSweepProps) {
  const root = useRef<HTMLDivElement>(null);
  const { drawn, stale } = useDrawn(useNotebook(notebook, start, { root }), {
    part: liveSweep,
    draw: ({ drawnSweep }, evaluation) => drawnSweep(evaluation, input),
    root,
    alike: (one, other) => one === other || sameBut(one, other, input),
  });
  return (
    <div ref={root} data-stale={stale || undefined}>
      {drawn ? drawn(position / 1000) : children}
    </div>
  );
}

/** An input's own value moves only the marker of its own curve. */
function sameBut(one: CaseState, other: CaseState, { id, follows }: InputDefinition): boolean {
  if (one.boundary !== other.boundary || one.policy !== other.policy || one.behaviors !== other.behaviors) return false;
  if (follows && (one.inputs[id] === undefined || other.inputs[id] === undefined)) return false;
  const names = new Set([...Object.keys(one.inputs), ...Object.keys(other.inputs)]);
  return [...names].every((name) => name === id || one.inputs[name] === other.inputs[name]);
}
