/** What a claim holds, by which its widget is higher or lower. */
export interface ClaimSize {
  controls: number;
  /** What it compares; inputs it says the turn of; rows of its record; what would have to be true; readings. */
  terms: number;
  flips: number;
  figures: number;
  needed: number;
  readings: number;
}

/**
 * px, with room to spare in a frame 600 px wide. Each part is taken at what it needs where its words are long: what is too high leaves
 * white below, and what is too low cuts off. A test opens every widget at that width.
 */
export function claimHeight({ controls, terms, flips, figures, needed, readings }: ClaimSize): number {
  const decided = 210 + 120 * terms + 80 * flips + 75 * figures + 60 * needed + 100 * readings;
  return 800 + (controls > 0 ? 260 : 0) + decided;
}
