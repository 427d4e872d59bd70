import { Words } from '#components/controls/Words.tsx';
import { OutlookBand } from './OutlookBand.tsx';
import { SwingTable } from './SwingTable.tsx';
import type { UncertaintyView as View } from '#rows/uncertainty-rows.ts';

/** How sure a margin is, in a picture, in words and input by input. */
export function UncertaintyView({ view }: { view: View }) {
  return (
    <>
      {view.outlook && (
        <OutlookBand
          row={view.outlook}
          label="Where the draws of the margin lie; the sentences under it give the figures."
        />
      )}
      <div class="uncertainty-words">
        {view.words.map((sentence, place) => (
          <Words as="p" key={place}>
            {sentence}
          </Words>
        ))}
      </div>
      {view.swings.length > 0 && (
        <SwingTable
          caption="One input at a time: the open bar goes to its low, the full bar to its high"
          rows={view.swings}
        />
      )}
      {view.note && (
        <Words as="p" class="section-note">
          {view.note}
        </Words>
      )}
    </>
  );
}
