import { WaterfallTable } from './WaterfallTable.tsx';
import type { WaterfallView } from '#rows/waterfall-rows.ts';

/** Why two margins differ, in a sentence and step by step. */
export function DifferenceView({ view, caption }: { view: WaterfallView; caption: string }) {
  return (
    <>
      <p class="difference-sentence">{view.sentence}</p>
      {view.waterfall && <WaterfallTable caption={caption} waterfall={view.waterfall} />}
      {view.same && <p class="section-note">{view.same}</p>}
    </>
  );
}
