/** What divides two states of a case, in words and as rows for a table. */
import type { Crux } from '#model/economics/crux/result.ts';

/** One difference, or several together. */
export interface CruxRow {
  label: string;
  kind: 'choice' | 'input' | 'rest';
  /** What each side has, as shown; empty for several together. */
  one: string;
  other: string;
  /** What it adds on the way from one to the other: "+12.3 points". */
  change: string;
  /** The same as a share of the gap: "68%"; empty where there is no gap. */
  share: string;
  /** Its bar on a track from 0 to 1, from zero to its end. */
  span: readonly [from: number, to: number];
  /** Whether it leads from the one towards the other, or back. */
  tone: 'toward' | 'back' | 'none';
  /** What happens when this alone moves; empty for nothing worth saying. */
  alone: string;
}

export interface CruxRows {
  /** What divides the two, in a sentence or two to paste into a thread. */
  lead: string;
  /** What else is to be said, a paragraph each. */
  words: string[];
  /** The largest first; empty where nothing differs, or there is no margin. */
  rows: CruxRow[];
  /** The row under them, which they add up to. */
  total: { label: string; change: string; share: string } | undefined;
  /** Where zero lies on the track of the bars. */
  zero: number;
  /** What both agree on, a sentence each. */
  agreed: string[];
}

/** @param names what the two are called: "A", "B" */
export function cruxRows(_crux: Crux, _names: readonly [string, string]): CruxRows {
  return { lead: '', words: [], rows: [], total: undefined, zero: 0, agreed: [] };
}

/** The same as lines of plain text, for a quotation. */
export function cruxLines(_crux: Crux, _names: readonly [string, string]): string[] {
  return [];
}
