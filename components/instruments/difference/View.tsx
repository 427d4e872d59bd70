import { Words } from '#components/controls/Words.tsx';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { waterfallView } from '#rows/waterfall-rows.ts';
import { WaterfallTable } from './WaterfallTable.tsx';

export interface DifferenceViewProps {
  evaluations: readonly [one: Evaluation, other: Evaluation];
  names: readonly [string, string];
  caption: string;
}

/** Why two margins differ, in a sentence and step by step. */
export function DifferenceView({ evaluations: [one, other], names, caption }: DifferenceViewProps) {
  const { sentence, waterfall, same } = waterfallView(one, other, names);
  return (
    <>
      <Words as="p" class="difference-sentence">
        {sentence}
      </Words>
      {waterfall && <WaterfallTable caption={caption} waterfall={waterfall} />}
      {same && (
        <Words as="p" class="section-note">
          {same}
        </Words>
      )}
    </>
  );
}
