import type { VNode } from 'preact';
import type { InputDefinition } from '#model/economics/definition.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Steps } from '#model/formula/steps.ts';
import { sweepSteps } from '#rows/sweep.ts';
import { SweepView } from './View.tsx';

/**
 * What stands under a slider, worked out for an evaluation: a lazy part.
 * @returns it as it is with the slider's marker at a place, 0 to 1
 */
export function* drawnSweep(evaluation: Evaluation, input: InputDefinition): Steps<(now: number) => VNode> {
  const sweep = yield* sweepSteps(evaluation, input);
  return (now) => <SweepView sweep={{ ...sweep, now }} />;
}
