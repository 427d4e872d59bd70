/** Ticks of a logarithmic axis of monthly volume. */

/** Powers of ten between the ends; with 2 and 5 times these where that leaves fewer than three. */
export function volumeTicks([low, high]: readonly [number, number]): number[] {
  const from = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - from + 1 }, (_, i) => Number(`1e${from + i}`));
  const isInside = (tick: number) => tick >= low && tick <= high;
  const whole = powers.filter(isInside);
  if (whole.length >= 3) return whole.filter((_, i) => i % Math.ceil(whole.length / 6) === 0);
  return powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(isInside);
}

const MAGNITUDES = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const;

/** "500", "10K", "2M", "1B". */
export function volumeTickText(tick: number): string {
  const [size, letter] = MAGNITUDES.find(([magnitude]) => tick >= magnitude) ?? [1, ''];
  return `${Number((tick / size).toPrecision(3))}${letter}`;
}
