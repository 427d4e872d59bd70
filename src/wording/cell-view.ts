/** A cell as a page shows it. Plain data: it is served in the page and made anew in the browser. */
export interface CellView {
  /** Exact decimal; empty when the cell has no single value. */
  value: string;
  /** What a reader sees. */
  text: string;
  /** Whether a money figure or a ratio of money is a gain or a loss. */
  tone: 'gain' | 'loss' | 'none';
  /** Why there is no value, or what to mind about it. */
  remark?: string;
}

/** What a cell's own element says beyond its text: why it has no value. A remark on a value stands beside it instead. */
export const cellTitle = ({ value, remark }: CellView): string | undefined => (value === '' ? remark : undefined);
