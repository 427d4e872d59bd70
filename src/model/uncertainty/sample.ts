/** A figure drawn many times over: each draw takes every input from its spread, independently of all that another unknown moves. */
import { randomFrom } from './random.ts';
import { valueAt, type Spread } from './spread.ts';

export const DRAWS = 100_000;

export interface Sample {
  /** The figure's values, rising. Draws in which it is not defined are left out. */
  values: Float64Array;
  /** How many draws were made. */
  draws: number;
}

/** @param figure the figure as a function of the inputs, in the order of `spreads`; NaN where it is not defined */
export function sample(
  figure: (inputs: ArrayLike<number>) => number,
  spreads: readonly Spread[],
  seed: number,
  draws = DRAWS,
): Sample {
  const next = randomFrom(seed);
  const inputs = new Float64Array(spreads.length);
  const unknowns = [...new Set(spreads.map(({ id, unknown }, place) => unknown ?? `${place} ${id}`))];
  const places = spreads.map(({ id, unknown }, place) => unknowns.indexOf(unknown ?? `${place} ${id}`));
  const shares = new Float64Array(unknowns.length);
  const values = new Float64Array(draws);
  let defined = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < shares.length; i += 1) shares[i] = next();
    for (let i = 0; i < spreads.length; i += 1) {
      const [one, share] = [spreads[i] as Spread, shares[places[i] as number] as number];
      inputs[i] = valueAt(one, one.falls ? 1 - share : share);
    }
    const value = figure(inputs);
    if (!Number.isNaN(value)) values[defined++] = value;
  }
  return { values: values.slice(0, defined).sort(), draws };
}

/** The value below which a share of the values lie, between neighbors by a straight line. NaN for no values. @param values rising */
export function quantile(values: ArrayLike<number>, share: number): number {
  const { length } = values;
  const place = (length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [values[below] as number, values[Math.min(below + 1, length - 1)] as number];
  return low + (high - low) * (place - below);
}

/** How many of the values are zero or more. @param values rising */
export function countOfGains(values: ArrayLike<number>): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) >= 0) to = middle;
    else from = middle + 1;
  }
  return values.length - from;
}
