/** A place on a guess's slider. */
export interface GuessStop {
  value: number;
  /** As shown. */
  text: string;
}

/** Where a value stands among the stops, 0 to 1; the ends for values outside. */
export function guessPlace(stops: readonly GuessStop[], value: number): number {
  const above = stops.findIndex((stop) => stop.value >= value);
  if (above < 0) return 1;
  const [before, after] = [stops[above - 1], stops[above]];
  if (before === undefined || after === undefined) return 0;
  return (above - 1 + (value - before.value) / (after.value - before.value)) / (stops.length - 1);
}
