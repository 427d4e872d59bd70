import { BalanceTable } from './BalanceTable.tsx';
import type { VintagesView as View } from '#rows/vintages-rows.ts';

/** Each generation a small company, and the company they make, in sentences and two tables with bars. */
export function VintagesView({ view }: { view: View }) {
  return (
    <>
      <div class="path-sentences">
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {view.generations.length > 0 && (
        <div class="vintages-tables">
          <BalanceTable
            caption="Each model"
            columns={['Model', 'Spent on building', 'Left after serving', 'Kept']}
            rows={view.generations}
          />
          <BalanceTable
            caption="The lab in the same months"
            columns={['Months', 'Spent on building', 'Left after serving', 'Cash']}
            rows={view.periods}
          />
        </div>
      )}
    </>
  );
}
