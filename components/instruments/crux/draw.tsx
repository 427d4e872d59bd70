import type { VNode } from 'preact';
import { cruxOf } from '#model/economics/crux.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Steps } from '#model/formula/steps.ts';
import { cruxRows } from '#rows/crux-rows.ts';
import { CruxView } from './CruxView.tsx';

/** What divides two states, found in steps and drawn: a lazy part, and what a build shows. */
export function* drawCrux(one: Evaluation, other: Evaluation, names: readonly [string, string]): Steps<VNode> {
  return <CruxView rows={cruxRows(yield* cruxOf(one, other), names)} names={names} />;
}
