/** A workbook as plain data: what is written into an .xlsx. */

/** How a cell looks: `input` is for a reader to change. */
export type CellStyle = 'plain' | 'percent' | 'input' | 'input-percent' | 'heading' | 'title';

export type SheetCell =
  | { kind: 'text'; text: string; style?: CellStyle }
  /** Plain decimal text. */
  | { kind: 'number'; number: string; style?: CellStyle }
  /** Without its "="; `result` is what it came to when the file was written, as plain decimal text or as words. */
  | { kind: 'formula'; formula: string; result?: { number: string } | { text: string }; style?: CellStyle };

export interface Sheet {
  name: string;
  /** Widths in characters, from the first column on. */
  widths: number[];
  /** `undefined` is an empty cell. */
  rows: (SheetCell | undefined)[][];
}

/** A cell that formulas call by a name. Places count from 0. */
export interface DefinedName {
  name: string;
  sheet: string;
  row: number;
  column: number;
}

export interface Workbook {
  title: string;
  sheets: Sheet[];
  names: DefinedName[];
}

/** "C7" for column 2 of row 6. Not beyond column 25. */
export const cellAddress = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
