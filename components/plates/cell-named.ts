import type { Evaluation } from '#model/economics/evaluation.ts';
import type { CellView } from '#wording/cell-view.ts';
import { inNotebook } from '#wording/in-notebook.ts';
import { cellIn } from '#wording/snapshot.ts';

export interface NamedCell {
  /** As the page's contract has it: "ds.with-build:margin_ratio". */
  id: string;
  evaluation: Evaluation;
  /** Without its notebook. */
  cell: string;
  view: CellView;
}

/**
 * A cell that a plate's attribute names: "ds.training", or "training" of its first notebook.
 * @throws RangeError for a name that is no cell
 */
export function cellNamed(books: Record<string, Evaluation>, named: string, style?: string): NamedCell {
  const { notebook = '', id: cell } = inNotebook(named, Object.keys(books));
  const evaluation = books[notebook];
  if (evaluation === undefined) throw new RangeError(`nothing is drawn of ${named}`);
  return { id: `${notebook}.${cell}`, evaluation, cell, view: cellIn(evaluation, cell, style) };
}
