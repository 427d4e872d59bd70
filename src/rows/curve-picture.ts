/** A curve on its own scales, as the lenses of a flat fee and of a market draw it. */
/** A curve with what it is held against. Places are 0 to 1, from the left and from the bottom. */
export interface CurvePicture {
  name: string;
  /** From 0 to 1 in the picture; a curve that leaves it at the top goes on, and is cut off there. */
  points: (readonly [x: number, y: number])[];
  /** Level lines, with their words: above the line, or below one that the curve hugs from above. */
  levels: { y: number; text: string; below?: true }[];
  /** Above this level lies a loss. */
  lossAbove?: number;
  /** Where the reader stands. */
  here?: readonly [x: number, y: number];
  left: string;
  right: string;
  sentence: string;
}
