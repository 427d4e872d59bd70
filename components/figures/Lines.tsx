import type { ShownNotebook } from '#page/revision-rows.ts';
import { LineRows } from './LineRows.tsx';

/** The lines of a unit bar as a table: amount per unit, and whether it is counted. */
export function Lines({ notebook }: { notebook: ShownNotebook }) {
  return (
    <table class="lines">
      <caption>Where each dollar of price goes, per {notebook.start.definition.unit.name}</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Kind</th>
          <th scope="col">Now</th>
          <th scope="col" class="amount">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        <LineRows notebook={notebook} />
      </tbody>
    </table>
  );
}
