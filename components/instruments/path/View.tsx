import { ChartTable } from '#components/figures/ChartTable.tsx';
import { PathChart } from './Picture.tsx';
import type { PathView as View } from '#rows/path-rows.ts';

/** A path in a picture, a sentence a boundary, and a table. */
export function PathView({ view }: { view: View }) {
  return (
    <>
      {view.rows && (
        <PathChart
          rows={view.rows}
          label="Cash since the beginning, month by month. The sentences under it say when what was spent is back."
        />
      )}
      <div class="path-sentences">
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {view.table.rows.length > 0 && <ChartTable summary="The months as a table" {...view.table} />}
    </>
  );
}
