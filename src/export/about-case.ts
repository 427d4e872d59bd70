/** What a case file says beside its arithmetic, as a download carries it along: how each value is known, and by which source. */
import type { Grade } from '#model/economics/words.ts';

/** How a value is known. */
export interface Known {
  grade?: Grade;
  /** "2025-02-28", "2025-02" or "2025". */
  asOf?: string;
  /** Why this value, where no source states one. */
  assumption?: string;
  note?: string;
  /** Ids in `AboutCase.sources`. */
  sources?: string[];
}

export interface AboutCase {
  title: string;
  /** Address of the case's page, without a query. */
  address: string;
  /** By the id of an input or a constant. */
  known: Record<string, Known>;
  /** How the values that a scenario sets are known, by its id. */
  scenarios: Record<string, Known>;
  sources: Record<string, { title: string; publisher: string; date: string; url: string }>;
}
