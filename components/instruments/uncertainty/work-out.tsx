import type { VNode } from 'preact';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { outlookQuestion, uncertaintyView } from '#rows/uncertainty-rows.ts';
import { askOutlook } from './draws.ts';
import { UncertaintyView } from './View.tsx';

/**
 * How sure a changed margin is: a lazy part. The draws themselves are made on another thread; where that fails, the view does without, and
 * says so.
 * @param seed where the draws start
 */
export async function workOut(evaluation: Evaluation, seed: number): Promise<{ view: VNode; failed: boolean }> {
  const question = outlookQuestion(evaluation, seed);
  const outlook = question && (await askOutlook(question).catch(() => undefined));
  return {
    view: <UncertaintyView view={uncertaintyView(evaluation, outlook)} />,
    failed: question !== undefined && outlook === undefined,
  };
}
