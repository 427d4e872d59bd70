import type { ShownNotebook } from '#page/revision-rows.ts';
import { Lines } from './Lines.tsx';

/** The table of a unit bar's lines, under a bar that has a key: folded. */
export function LineTable({ notebook }: { notebook: ShownNotebook }) {
  return (
    <details class="data-table">
      <summary>The same as a table</summary>
      <Lines notebook={notebook} />
    </details>
  );
}
