/** What a slider's sparkline shows. Apart from `sweep.ts`, which brings the engine. */
/** Places on a slider's own track, 0 (its low end) to 1, with the outcome there; null where the outcome has no value. */
export type SparklinePoint = readonly [position: number, value: number | null];
export interface Sweep {
  /** Place on the track (0 to 1) and margin as a share of price there, cut to the range a sparkline shows. */
  points: (readonly [position: number, value: number | null])[];
  /** Places on the track (0 to 1) where the sign changes. */
  flips: number[];
  /** Where the slider stands, 0 to 1. */
  now: number;
  /** The flip in words. */
  sentence: string;
}

/** Margins, as shares of price, that a sparkline shows; what lies outside is cut. */
export const SWEEP_DOMAIN = [-1.25, 1] as const;
