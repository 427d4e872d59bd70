/** A cell and what it is called in a picture. */
export interface LabelledCell {
  /** With its notebook, where one is named: "ds.training". */
  cell: string;
  words: string;
}

/**
 * Reads what an author writes of several cells: "ds.training = the published runs; out.training = an estimate for the fleet".
 * What has no words is called by none.
 */
export const labelledCells = (text: string): LabelledCell[] =>
  text
    .split(';')
    .map((one) => one.split('='))
    .map(([cell = '', ...words]) => ({ cell: cell.trim(), words: words.join('=').trim() }))
    .filter(({ cell }) => cell !== '');
