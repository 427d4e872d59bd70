/** What many draws of one figure come to, in the few numbers that are shown. */
import { jointFigure } from '#model/economics/joint-figure.ts';
import type { Cell } from '#model/economics/cells.ts';
import { countOfGains, quantile, sample } from './sample.ts';
import type { Spread } from './spread.ts';

/** Plain data, so that it can be handed to another thread. */
export interface OutlookQuestion {
  cells: Cell[];
  figure: string;
  spreads: Spread[];
  seed: number;
  draws: number;
}

/** Shares of the draws between which a band is drawn. */
const BAND = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export interface Outlook {
  draws: number;
  /** Draws in which the figure is defined. */
  defined: number;
  /** Draws in which it is zero or more. */
  gains: number;
  /** The figure at each share of `BAND`. */
  band: number[];
}

export function outlookOf({ cells, figure, spreads, seed, draws }: OutlookQuestion): Outlook {
  const run = jointFigure(
    new Map(cells.map((cell) => [cell.id, cell])),
    figure,
    spreads.map(({ id }) => id),
  );
  const { values } = sample(run, spreads, seed, draws);
  return {
    draws,
    defined: values.length,
    gains: countOfGains(values),
    band: BAND.map((share) => quantile(values, share)),
  };
}
