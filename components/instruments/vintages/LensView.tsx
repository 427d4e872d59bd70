import { Words } from '#components/controls/Words.tsx';
import { vintagesView } from '#rows/vintages-rows.ts';
import type { LensViewProps } from '../lens-view.ts';
import { BalanceTable } from './BalanceTable.tsx';

/** Each generation a small company, and the company they make, in sentences and two tables with bars. */
export default function VintagesView({ evaluation }: LensViewProps) {
  const { sentences, generations, periods } = vintagesView(evaluation);
  return (
    <>
      <div class="path-sentences">
        {sentences.map((sentence, place) => (
          <Words as="p" key={place}>
            {sentence}
          </Words>
        ))}
      </div>
      {generations.length > 0 && (
        <div class="vintages-tables">
          <BalanceTable
            caption="Each model"
            columns={['Model', 'Spent on building', 'Left after serving', 'Kept']}
            rows={generations}
          />
          <BalanceTable
            caption="The lab in the same months"
            columns={['Months', 'Spent on building', 'Left after serving', 'Cash']}
            rows={periods}
          />
        </div>
      )}
    </>
  );
}
