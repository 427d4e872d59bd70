/** A cell that stands in words: "{ds.margin_ratio|percent}". */
export interface CellInWords {
  /** With its notebook, where one is named. */
  cell: string;
  style?: string;
}

/** Reads words with cells in braces, in their order: what stands between is text. */
export const wordsWithCells = (words: string): (string | CellInWords)[] =>
  words
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith('{')) return part;
      const [cell = '', style] = part.slice(1, -1).split('|');
      return { cell: cell.trim(), ...(style !== undefined && { style: style.trim() }) };
    });
