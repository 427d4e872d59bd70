/** Where everything in a volume chart lies. The build's drawing and the browser's moves both follow it, so they cannot disagree. */
import { cutCurve } from './cut-curve.ts';
import type { Side } from '#wording/side-words.ts';
import type { VolumePoint, VolumeRows } from '#rows/volume-rows.ts';
import type { VolumeFrame, VolumeScales } from './frame.ts';
import { volumeLabels, type LabelGroup } from './labels.ts';
import { withoutStraight } from '#components/drawing/without-straight.ts';

export interface VolumeLayout {
  /** In data terms, NaN between the parts of a curve that leaves the frame and comes back. */
  curves: Record<Side, VolumePoint[]>;
  /** Dots, in data terms: the margins at today's volume, and the break-evens. */
  today: Record<Side, VolumePoint[]>;
  breakEvens: VolumePoint[];
  todayVolumes: number[];
  labels: LabelGroup[];
}

export function layoutVolumeChart(rows: VolumeRows, frame: VolumeFrame, scales: VolumeScales): VolumeLayout {
  const curveOf = (id: Side) => rows.curves.find((curve) => curve.id === id);
  const [low, high] = scales.x.domain;
  const [bottom, top] = scales.y.domain;
  const isInside = (volume: number) => volume >= low && volume <= high;
  const breakEvens = rows.breakEvens.filter(({ volume }) => isInside(volume));
  return {
    curves: byCurve((id) => joined(cutCurve(curveOf(id)?.points ?? [], [bottom, top]).map(withoutTheUnseen))),
    today: byCurve((id) =>
      rows.today.margins
        .filter(({ curve, margin }) => curve === id && isInside(rows.today.volume) && margin >= bottom && margin <= top)
        .map(({ margin }) => [rows.today.volume, margin]),
    ),
    breakEvens: breakEvens.map(({ volume }) => [volume, 0]),
    todayVolumes: isInside(rows.today.volume) ? [rows.today.volume] : [],
    labels: volumeLabels({ ...rows, breakEvens }, frame, scales),
  };
}

function byCurve<T>(value: (id: Side) => T): Record<Side, T> {
  return { without: value('without'), with: value('with') };
}

function joined(parts: VolumePoint[][]): VolumePoint[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [[NaN, NaN] as const, ...part]));
}

/** A bend of a tenth of a percentage point is a tenth of a pixel here. */
const SEEN = 0.001;

/** The part of a curve without points that lie on the line between their neighbors, which is straight in the logarithm of volume. */
function withoutTheUnseen(part: VolumePoint[]): VolumePoint[] {
  const placed = part.map(([volume, margin]) => [Math.log(volume), margin] as const);
  const kept = new Set(withoutStraight(placed, SEEN));
  return part.filter((_, i) => kept.has(placed[i] as (typeof placed)[number]));
}
