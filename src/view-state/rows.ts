/**
 * What every chart takes: rows of plain floats, which only become pixels, and of finished text, which is only shown.
 * A chart rounds no figure and writes none; whoever makes the rows does both.
 */
import type { Behavior } from '#model/economics/words.ts';

/** One bar: where each dollar of price goes, for one unit sold. */
export interface UnitBarRow {
  /** Revenue per unit, as shown: "$1.38". */
  price: string;
  /** What is sold once more, as in "per million tokens". */
  unitName: string;
  /** Every cost line of the case, counted or not. Drawn in the order of `BEHAVIORS`; within one behavior, in the order given. */
  segments: UnitBarSegment[];
  /** What the counted lines leave of the price; negative when they take more than all of it. The bar works out its length. */
  margin: {
    /** Per unit, as shown: "$1.09", "-$0.39". */
    text: string;
    /** As a share of price, as shown: "78.8%". */
    ratioText: string;
  };
  /** How far the counted lines run, said in words where the bar is broken off: "runs to 9.3 times the price". */
  overrun?: string;
}

export interface UnitBarSegment {
  /** The cost line's id. */
  id: string;
  label: string;
  behavior: Behavior;
  /** Amount per unit as a fraction of price, 0 or more. Infinity where the price is zero. */
  share: number;
  /** Amount per unit, as shown: "$0.08". */
  text: string;
  /** Whether the line is inside the boundary. A line outside is drawn as a ghost. */
  included: boolean;
  /** Capacity that serves nobody: drawn paler than the capacity in use. */
  idle: boolean;
  /** Interest and the like: in no named set. */
  financing: boolean;
}

/** Places on a slider's own track, 0 (its low end) to 1, with the outcome there; null where the outcome has no value. */
export type SparklinePoint = readonly [position: number, value: number | null];

/** Margin against monthly volume, as it stands and with the build lines put in or out. */
export interface VolumeRows {
  curves: VolumeCurve[];
  /** Volumes (units a month) at which a curve turns from loss to gain, with the whole words written there: "breaks even at 1.2 million". */
  breakEvens: { curve: VolumeCurveId; volume: number; text: string }[];
  /** The volume in force (units a month), the whole words written there ("now 4.9 million a month"), and the margin there on each curve. */
  today: { volume: number; text: string; margins: { curve: VolumeCurveId; margin: number }[] };
  /** What the horizontal axis counts: "million tokens a month". */
  volumeLabel: string;
}

/** Without the build lines, and with them. */
export type VolumeCurveId = 'without' | 'with';

export interface VolumeCurve {
  id: VolumeCurveId;
  /** Written at the curve's right end, with `text`: "Without building". */
  label: string;
  /** The margin at the curve's right end, as shown: "81%"; empty to leave it out. */
  text: string;
  /**
   * Volume (units a month, above 0, rising) and margin (fraction of price; NaN where it has no value). The first and the last volume
   * of all curves are the axis: keep them while the reader's volume stays between, since a new axis means a new drawing.
   */
  points: VolumePoint[];
}

export type VolumePoint = readonly [volume: number, margin: number];

/** Cash from month to month, as it stands and with the build lines put in or out. */
export interface PathRows {
  months: number;
  curves: PathCurve[];
  /** The vertical axis's ends, as shown: "$730 million", "−$41.9 million"; zero is always between. */
  top: string;
  bottom: string;
}

export interface PathCurve {
  id: VolumeCurveId;
  label: string;
  /** Cash after the last month, as shown. */
  text: string;
  /** USD at the end of each month, from 0 before the first. */
  points: number[];
  /** The month at whose end what was spent is back. */
  turn?: number;
}

/** What went out and what came in, on one row's own scale. */
export interface BalanceRow {
  name: string;
  /** Amounts as shown. */
  out: string;
  in: string;
  rest: string;
  /** Shares of the longer of the two, 0 to 1. */
  outShare: number;
  inShare: number;
  loss: boolean;
}

/** What many draws of a margin come to, on a track from 0 to 1. */
export interface OutlookRow {
  /** Where nine draws in ten lie, and where half of them do. */
  wide: readonly [from: number, to: number];
  half: readonly [from: number, to: number];
  middle: number;
  /** The margin as the inputs stand. */
  point: number;
  /** Where the margin is zero, if that is on the track. */
  zero: number | undefined;
  /** The track's ends, as shown. */
  low: string;
  high: string;
}

/** How far a margin moves with one input, on the track of all of them. */
export interface SwingRow {
  label: string;
  /** The input's low and high, as shown: "$0.50 to $12". */
  range: string;
  /** The margin at each, as shown. */
  low: string;
  high: string;
  lowLoses: boolean;
  highLoses: boolean;
  /** From the margin as it stands to the margin at the low, and at the high; absent where one is not defined. */
  toLow?: readonly [from: number, to: number];
  toHigh?: readonly [from: number, to: number];
}

/** A difference taken apart: from one margin to another, step by step on one track from 0 to 1. */
export interface WaterfallRow {
  label: string;
  /** As shown, with its sign: "+$0.30". */
  text: string;
  kind: 'from' | 'to' | 'adds' | 'takes';
  /** From where the steps so far have come to, to where this one goes; the first and the last run from zero. */
  span: readonly [from: number, to: number];
}

export interface Waterfall {
  rows: WaterfallRow[];
  /** Where zero lies. */
  zero: number;
}

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
