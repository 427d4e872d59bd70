import type { Notebook } from './notebook.ts';

/** What a saved picture says and shows. */
export interface Pictured {
  title: string;
  /** What it says besides its figures: how a claim stands. */
  lines: readonly string[];
  /** The notebooks whose states it shows. */
  books: readonly Notebook[];
  link: string;
  /** Size in px of the chart it is of; without one it shows bars. */
  chart?: { width: number; height: number };
}
