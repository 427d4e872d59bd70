import type { Claim } from '#model/argument/claim.ts';
import { readTermCell } from '#model/argument/term-cell.ts';
import type { LiveClaim } from './claim-words.ts';

/** What a forecast asks for, as an argument's head writes it. */
interface WrittenNeed {
  /** "ds.serving:margin_ratio" */
  cell: string;
  reaches: string;
  /** "ds.gpu_hour" */
  by: string;
  means: string;
}

/** What of an argument a page works out anew. @throws Error for a cell that is none, which the content check refuses */
export function liveClaimOf(claim: Claim, needed: readonly WrittenNeed[]): LiveClaim {
  return {
    claim,
    needed: needed.map(({ cell, reaches, by, means }) => {
      const read = readTermCell(cell);
      const dot = by.indexOf('.');
      if (read === undefined) throw new Error(`"${cell}" is not a cell of a notebook`);
      return { notebook: by.slice(0, dot), input: by.slice(dot + 1), cell: { ...read, set: {} }, reaches, means };
    }),
  };
}
