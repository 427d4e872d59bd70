/** What a claim is worked out from, as an author writes it; every formula still text. */
interface TermSource {
  /** "<notebook>.<cell>", the cell qualified where its boundary matters: "ds.serving:margin". */
  cell: string;
  /** Inputs of that notebook put at other values: a formula over its inputs, "24" or "2 * batch". */
  set: Record<string, string>;
}

export interface ClaimSource {
  notebooks: Record<string, { case: string; scenario?: string | undefined }>;
  /** Named quantities that the tests speak of. */
  terms: Record<string, TermSource>;
  /** Comparisons between terms; the claim holds when all of them do. */
  test: string[];
  /** Inputs ("<notebook>.<input>") for which to say where the verdict changes. */
  flips: string[];
}
