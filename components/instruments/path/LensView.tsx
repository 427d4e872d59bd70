import { Words } from '#components/controls/Words.tsx';
import { ChartTable } from '#components/figures/ChartTable.tsx';
import { pathView } from '#rows/path-rows.ts';
import type { LensViewProps } from '../lens-view.ts';
import { PathChart } from './Picture.tsx';

/** A path in a picture, a sentence a boundary, and a table. */
export default function PathView({ evaluation }: LensViewProps) {
  const { rows, sentences, table } = pathView(evaluation);
  return (
    <>
      {rows && (
        <PathChart
          rows={rows}
          label="Cash since the beginning, month by month. The sentences under it say when what was spent is back."
        />
      )}
      <div class="path-sentences">
        {sentences.map((sentence, place) => (
          <Words as="p" key={place}>
            {sentence}
          </Words>
        ))}
      </div>
      {table.rows.length > 0 && <ChartTable summary="The months as a table" {...table} />}
    </>
  );
}
