import type { Evaluation } from '#model/economics/evaluation.ts';
import { write } from '#page/write.ts';
import { volumeTable } from '#rows/volume-table.ts';

/** Writes the curves of a changed evaluation into the table that was made of them at build. */
export function followTable(evaluation: Evaluation, table: HTMLTableElement): void {
  const [body] = table.tBodies;
  if (!body) return;
  const { rows } = volumeTable(evaluation);
  rows.forEach((texts, place) => {
    const row = body.rows[place];
    if (!row) return;
    [...row.cells].forEach((cell, column) => {
      write(cell, texts[column] ?? '');
    });
    row.hidden = false;
  });
  // There are as many rows or, where nothing is sold, none.
  for (const row of [...body.rows].slice(rows.length)) row.hidden = true;
}
