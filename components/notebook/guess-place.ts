/** A place on a guess's slider. */
export interface GuessStop {
  value: number;
  /** As shown. */
  text: string;
}

/** Stops in one text, as they are sent with a page: "-2=−200%;-1.95=−195%". */
export const writeStops = (stops: readonly GuessStop[]): string =>
  stops.map(({ value, text }) => `${value}=${text}`).join(';');

export const readStops = (written: string): GuessStop[] =>
  written.split(';').map((stop) => {
    const [value = '', text = ''] = stop.split('=');
    return { value: Number(value), text };
  });

/** Where a value stands among the stops, 0 to 1; the ends for values outside. */
export function guessPlace(stops: readonly GuessStop[], value: number): number {
  const above = stops.findIndex((stop) => stop.value >= value);
  if (above < 0) return 1;
  const [before, after] = [stops[above - 1], stops[above]];
  if (before === undefined || after === undefined) return 0;
  return (above - 1 + (value - before.value) / (after.value - before.value)) / (stops.length - 1);
}
