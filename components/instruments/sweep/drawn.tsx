import type { VNode } from 'preact';
import type { InputDefinition } from '#model/economics/definition.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { sweepOf } from '#rows/sweep.ts';
import { SweepView } from './View.tsx';

/**
 * What stands under a slider, worked out for an evaluation: a lazy part.
 * @returns it as it is with the slider's marker at a place, 0 to 1
 */
export function drawnSweep(evaluation: Evaluation, input: InputDefinition): (now: number) => VNode {
  const sweep = sweepOf(evaluation, input);
  return (now) => <SweepView sweep={{ ...sweep, now }} />;
}
