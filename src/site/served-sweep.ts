/** The margin over an input's range as a page is served with it: worked out once for each start and input of a build. */
import type { InputDefinition } from '#model/economics/definition.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { sweepOf } from '#rows/sweep.ts';
import type { Sweep } from '#rows/sweep-shape.ts';

// Starts are kept for a whole build, so an evaluation stands for its start.
const sweeps = new WeakMap<Evaluation, Map<string, Sweep>>();

/** @param evaluation of a notebook's start */
export function servedSweep(evaluation: Evaluation, input: InputDefinition): Sweep {
  const known = sweeps.get(evaluation) ?? new Map<string, Sweep>();
  sweeps.set(evaluation, known);
  const sweep = known.get(input.id) ?? sweepOf(evaluation, input);
  known.set(input.id, sweep);
  return sweep;
}
