/** Curves to try the volume chart on. */
import type { VolumeRows } from '#rows/volume-rows.ts';

export interface Business {
  /** Cost per unit as a fraction of price. */
  unit?: number;
  /** Cost of building a month, in prices. */
  build?: number;
  volume?: number;
  span?: readonly [low: number, high: number];
}

export function volumeRows({
  unit = 0.3,
  build = 2e6,
  volume = 5e6,
  span: [low, high] = [1e4, 1e8],
}: Business = {}): VolumeRows {
  const volumes = Array.from({ length: 25 }, (_, i) => low * (high / low) ** (i / 24));
  const margins = { without: () => 1 - unit, with: (q: number) => 1 - unit - build / q };
  const breakEven = build / (1 - unit);
  return {
    curves: (['without', 'with'] as const).map((id) => ({
      id,
      label: id === 'without' ? 'Without building' : 'With building',
      text: `${Math.round(margins[id](high) * 100)}%`,
      points: volumes.map((q) => [q, margins[id](q)]),
    })),
    breakEvens:
      breakEven > 0 ? [{ curve: 'with', volume: breakEven, text: `breaks even at ${Math.round(breakEven)}` }] : [],
    today: {
      volume,
      text: `now ${volume} a month`,
      margins: (['without', 'with'] as const).map((id) => ({ curve: id, margin: margins[id](volume) })),
    },
    volumeLabel: 'million tokens a month',
  };
}
