/** The two drawings of the volume chart, in CSS pixels: one for a wide column, one for a phone, where words must not shrink with the picture. */
import type { ScaleData } from './scales.ts';
import type { VolumeRows } from '#view-state/rows.ts';

export interface VolumeFrame {
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  fontSize: number;
  /** Letters a line, for words beside a curve's right end and at a break-even. */
  curveLabelLetters: number;
  breakEvenLetters: number;
}

export const VOLUME_FRAMES = {
  large: { width: 640, height: 380, marginTop: 50, marginRight: 142, marginBottom: 44, marginLeft: 52, fontSize: 13, curveLabelLetters: 17, breakEvenLetters: 32 },
  small: { width: 320, height: 320, marginTop: 50, marginRight: 68, marginBottom: 42, marginLeft: 48, fontSize: 12.5, curveLabelLetters: 8, breakEvenLetters: 15 },
} as const satisfies Record<string, VolumeFrame>;

export type VolumeFrameName = keyof typeof VOLUME_FRAMES;

/** Margin as a fraction of price, bottom and top of the frame. It never exceeds 1; below -1 a curve is cut. */
export const MARGIN_DOMAIN = [-1, 1] as const;

export interface VolumeScales {
  x: ScaleData;
  y: ScaleData;
}

/** The scales that rows ask for. The drawing library is told the same, and a test holds the two together. */
export function volumeScales(rows: VolumeRows, frame: VolumeFrame): VolumeScales {
  return {
    x: { type: 'log', domain: volumeDomain(rows), range: [frame.marginLeft, frame.width - frame.marginRight] },
    y: { type: 'linear', domain: MARGIN_DOMAIN, range: [frame.height - frame.marginBottom, frame.marginTop] },
  };
}

/** First and last volume of all curves; [Infinity, -Infinity] where there is no curve. */
export function volumeDomain(rows: VolumeRows): [number, number] {
  const volumes = rows.curves.flatMap(({ points }) => points.map(([volume]) => volume));
  return [Math.min(...volumes), Math.max(...volumes)];
}
