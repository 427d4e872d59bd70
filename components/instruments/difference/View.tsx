import { Words } from '#components/controls/Words.tsx';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { waterfallView } from '#rows/waterfall-rows.ts';
import { WaterfallTable } from './WaterfallTable.tsx';

export interface DifferenceViewProps {
  evaluations: readonly [one: Evaluation, other: Evaluation];
  names: readonly [string, string];
}

/** Why two margins differ, in a sentence and step by step. */
export function DifferenceView({ evaluations: [one, other], names }: DifferenceViewProps) {
  const { sentence, waterfall, same } = waterfallView(one, other, names);
  // Of two businesses only shares can be set against each other.
  const measure =
    one.definition.id === other.definition.id
      ? `in dollars per ${one.definition.unit.name}`
      : 'in shares of price, by how costs behave';
  return (
    <>
      <Words as="p" class="difference-sentence">
        {sentence}
      </Words>
      {waterfall && <WaterfallTable caption={`From ${names.join(' to ')}, ${measure}`} waterfall={waterfall} />}
      {same && (
        <Words as="p" class="section-note">
          {same}
        </Words>
      )}
    </>
  );
}
