/** Words with figures in them, as an essay's summary has them, worked out. */
import type { CellView } from './cell-view.ts';
import { inNotebook } from './in-notebook.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsWithCells } from './words-with-cells.ts';

/** A figure of a summary. */
interface SummaryFigure {
  /** As the page's contract has it: "ds.margin_ratio". */
  id: string;
  style: string | undefined;
  view: CellView;
}

export type SummaryPart = string | SummaryFigure;

/**
 * A summary in its parts.
 * @param snapshots of the essay's notebooks, in their order: the first is meant where a cell names none
 * @throws RangeError for a cell that is not there
 */
export const summaryIn = (summary: string, snapshots: ReadonlyMap<string, Snapshot>): SummaryPart[] =>
  wordsWithCells(summary).map((part) => {
    if (typeof part === 'string') return part;
    const { notebook = '', id: cell } = inNotebook(part.cell, snapshots.keys());
    const snapshot = snapshots.get(notebook);
    if (snapshot === undefined) throw new RangeError(`there is no notebook for ${part.cell}`);
    return { id: `${notebook}.${cell}`, style: part.style, view: snapshot.cell(cell, part.style) };
  });

/** The same as text. */
export const summaryWords = (parts: readonly SummaryPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.view.text)).join('');
