/** Cents as squares: ten in a row, the first at the bottom left, each row above the one before. */
import { HUNDRED_TOP, type Cents } from '#rows/hundred-rows.ts';

export const WIDE = 10;
export const TALL = HUNDRED_TOP / WIDE;

const tidy = (value: number) => Number(value.toFixed(2));
const written = (points: number[][]) => points.map(([x = 0, row = 0]) => `${tidy(x)},${tidy(TALL - row)}`).join(' ');

/** Around cents side by side, in squares from the top left. */
export function outline({ from, to }: Pick<Cents, 'from' | 'to'>): string {
  const [first, last] = [Math.floor(from / WIDE), Math.floor(to / WIDE)];
  const [x, end] = [from - first * WIDE, to - last * WIDE];
  return written([
    [x, first],
    [WIDE, first],
    [WIDE, last],
    [end, last],
    [end, last + 1],
    [0, last + 1],
    [0, first + 1],
    [x, first + 1],
  ]);
}

/** The line between the cents before a place and those after it. */
export function stair(at: number): string {
  const row = Math.floor(at / WIDE);
  const x = at - row * WIDE;
  return written([
    [0, row + 1],
    [x, row + 1],
    [x, row],
    [WIDE, row],
  ]);
}

/** Where that line begins at the left, 0 to 1 from the top. */
export const heightOf = (at: number): number => 1 - (Math.floor(at / WIDE) + 1) / TALL;
