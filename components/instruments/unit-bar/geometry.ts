/** Where each part of a unit bar lies: shares of price in, percentages of the picture's width out. */
import { percent } from '#components/drawing/percent.ts';
import { BEHAVIORS } from '#model/economics/words.ts';
import type { UnitBarRow, UnitBarSegment } from '#rows/bar-row.ts';

/** The picture's width in prices: the price mark stands at 100 / REACH percent, which `style.css` repeats for the words above it. */
export const REACH = 1.6;

/** Percentages of the picture's width. */
export interface Span {
  left: number;
  width: number;
}

export interface PlacedSegment {
  segment: UnitBarSegment;
  /** "A", "B", ...: ties the drawing to the list under it. The same whether or not the line is counted. */
  letter: string;
  /** What of it is visible: cut at the picture's edge. */
  span: Span;
  /** What of it lies before the price mark, where words can stand clear of the hatching. */
  inside: Span;
}

export interface PlacedUnitBar {
  segments: PlacedSegment[];
  /** The counted lines' sum, as a share of price. */
  cost: number;
  margin: Span;
  /** The overshoot past the price mark, cut at the picture's edge. */
  loss: Span;
  /** Whether the counted lines run past the picture's edge, so that the bar must show a break. */
  broken: boolean;
  /** The same of the ghosts' rail. */
  ghostsBroken: boolean;
}

/**
 * Counted lines stand end to end from the left. A ghost stands where it would if every line were counted, so that a line that is
 * put in slides up into the bar, and lines after it make room.
 */
export function placeUnitBar(row: UnitBarRow): PlacedUnitBar {
  let counted = 0;
  let all = 0;
  let ghostsBroken = false;
  const segments = inDrawnOrder(row.segments).map((segment, index): PlacedSegment => {
    const share = Number.isNaN(segment.share) ? 0 : Math.max(0, segment.share);
    const start = segment.included ? counted : all;
    if (segment.included) counted += share;
    all += share;
    if (!segment.included && start < REACH && all > REACH) ghostsBroken = true;
    return {
      segment,
      letter: letterOf(index),
      span: spanOf(start, Math.min(start + share, REACH)),
      inside: spanOf(start, Math.min(start + share, segment.included ? 1 : REACH)),
    };
  });
  return {
    segments,
    cost: counted,
    margin: spanOf(row.unpriced ? 1 : counted, 1),
    loss: spanOf(1, Math.min(counted, REACH)),
    broken: counted > REACH,
    ghostsBroken,
  };
}

/** Lines by behavior, in the order of `BEHAVIORS`; the sort is stable. */
export function inDrawnOrder(segments: readonly UnitBarSegment[]): UnitBarSegment[] {
  return segments.toSorted((a, b) => BEHAVIORS.indexOf(a.behavior) - BEHAVIORS.indexOf(b.behavior));
}

/** A share of price as a percentage of the picture's width. */
export function percentOf(share: number): number {
  return Math.min(Math.max(0, share / REACH), 1) * 100;
}

/** A span as attributes. */
export const spanMark = ({ left, width }: Span) => ({ x: percent(left), width: percent(width) });

function spanOf(start: number, end: number): Span {
  const left = percentOf(start);
  return { left, width: Math.max(0, percentOf(end) - left) };
}

/** Each line's letter in the bar, by its id: for a list that stands beside the bar. */
export function lineLetters(segments: readonly UnitBarSegment[]): Map<string, string> {
  return new Map(inDrawnOrder(segments).map(({ id }, index) => [id, letterOf(index)]));
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}
