/**
 * A lens: a way of looking at a case that is not one figure. It takes its terms as formulas over the case's inputs, so that sliders,
 * links and undo work for them as for any other.
 */
export interface Lens {
  /** Where it stands among the lenses: on a page, in a compiled case, and for an input that several of them use. No two share a place. */
  place: number;
  /** What a case file writes for it, by name. */
  terms: Record<string, LensTerm>;
}

export interface LensTerm {
  /** What it is, for whoever writes a case file. */
  what: string;
  /** Unit expression; `{unit}` stands for the unit sold. */
  unit: string;
  /** Whether a case may leave it out. */
  optional?: true;
}
