/** The two drawings of the volume chart, in CSS pixels: one for a wide column, one for a phone, where words must not shrink with the picture. */
import type { ScaleData } from './scales.ts';
import type { VolumeRows } from '#rows/volume-rows.ts';

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
  large: {
    width: 640,
    height: 380,
    marginTop: 50,
    marginRight: 142,
    marginBottom: 44,
    marginLeft: 52,
    fontSize: 13,
    curveLabelLetters: 17,
    breakEvenLetters: 32,
  },
  small: {
    width: 320,
    height: 320,
    marginTop: 50,
    marginRight: 68,
    marginBottom: 42,
    marginLeft: 50,
    fontSize: 12.5,
    curveLabelLetters: 8,
    breakEvenLetters: 15,
  },
} as const satisfies Record<string, VolumeFrame>;

export type VolumeFrameName = keyof typeof VOLUME_FRAMES;

/** The lowest bottom of a frame: where even the best of a curve lies under it, the frame stays as it is and the curve's name says how far. */
const LOWEST = -4;

/** Bottom and top of the frame, margins as fractions of price. None exceeds 1; the bottom is -1, or lower where every curve lies under that. Below it a curve is cut. */
function marginDomain({ curves }: VolumeRows): [number, number] {
  const bottom = Math.floor(
    Math.max(
      ...curves.flatMap(({ points }) => points.map(([, margin]) => margin).filter((margin) => !Number.isNaN(margin))),
    ),
  );
  return [bottom < -1 && bottom >= LOWEST ? bottom : -1, 1];
}

export interface VolumeScales {
  x: ScaleData;
  y: ScaleData;
}

/** The scales that rows ask for. The drawing library is told the same, and a test holds the two together. */
export function volumeScales(rows: VolumeRows, frame: VolumeFrame): VolumeScales {
  return {
    x: { type: 'log', domain: volumeDomain(rows), range: [frame.marginLeft, frame.width - frame.marginRight] },
    y: { type: 'linear', domain: marginDomain(rows), range: [frame.height - frame.marginBottom, frame.marginTop] },
  };
}

/** First and last volume of all curves; [Infinity, -Infinity] where there is no curve. */
export function volumeDomain(rows: VolumeRows): [number, number] {
  const volumes = rows.curves.flatMap(({ points }) => points.map(([volume]) => volume));
  return [Math.min(...volumes), Math.max(...volumes)];
}
