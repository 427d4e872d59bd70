/** Where the words beside each mark stand, on the side that the line leaves free. */
import { estimatedWidth } from '#components/drawing/word-wrap.ts';
import type { TurnPicture } from '#rows/turn-rows.ts';

type Picture = Pick<TurnPicture, 'marks' | 'turns' | 'falling' | 'zero'>;

/** The narrowest picture, in pixels: what is clear of the rest there is so on any. */
const NARROW = 280;
const SIZE = 12;
const AWAY = 8;
/** Words are less wide than they are estimated to be by at least so much. */
const SLACK = 8;
/** Two lines of words. */
const TALL = 28;
/** Said under where a line turns, at the foot of the picture. */
export const TURNED = 'nothing is left';

type Anchor = 'start' | 'end';
export const besideTurn = (x: number): Anchor => (x < 0.6 ? 'start' : 'end');

/**
 * Places for the words of marks, clear of one another and of those of turns.
 * @returns for each the side of its mark and the first of its two baselines, in pixels
 */
export function placeLabels(
  { marks, turns, falling, zero }: Picture,
  height: number,
): { anchor: Anchor; top: number }[] {
  const span = (x: number, words: string, anchor: Anchor): readonly [number, number] => {
    const [at, wide] = [x * NARROW, estimatedWidth(words, SIZE) + AWAY];
    return anchor === 'start' ? [at, at + wide] : [at - wide, at];
  };
  /** A dashed line goes from zero down to the foot at each turn. */
  const isStruck = ([from, to]: readonly [number, number]) =>
    turns.some((turn) => from + SLACK < turn.x * NARROW && turn.x * NARROW < to - SLACK);
  /** Beside a loss on the side of the hatching: in it where that is high enough, and else over zero. */
  const overLoss = (middle: number) => {
    const level = (1 - zero) * height;
    return middle - level < 24 ? level - TALL + AWAY : Math.max(middle - TALL + AWAY, level + SIZE + 2);
  };
  const taken = turns.map(({ x }) => [...span(x, TURNED, besideTurn(x)), height - TALL + AWAY] as const);
  return marks.map(({ x, y, gain, words }) => {
    const outside = span(x, words, 'end')[0] < 0 ? 'start' : span(x, words, 'start')[1] > NARROW ? 'end' : undefined;
    const free = gain === falling ? 'start' : 'end';
    const other = free === 'start' ? 'end' : 'start';
    const anchor =
      outside ?? (!gain && isStruck(span(x, words, free)) && !isStruck(span(x, words, other)) ? other : free);
    const [from, to] = span(x, words, anchor);
    const middle = (1 - y) * height;
    const side = gain ? middle - TALL + AWAY : anchor === free ? middle + 2 * AWAY : overLoss(middle);
    let top = Math.min(Math.max(side, SIZE + 2), height - TALL + AWAY);
    const step = top > height / 2 ? -TALL : TALL;
    const inWay = (at: number) => taken.find((one) => from < one[1] && one[0] < to && Math.abs(one[2] - at) < TALL);
    /** Over what is in the way of a gain, where there is room: under it is the zero line. */
    const over = (inWay(top)?.[2] ?? 0) - TALL;
    if (gain && over >= SIZE + 2 && !inWay(over)) top = over;
    while (inWay(top)) top += step;
    taken.push([from, to, top]);
    return { anchor, top: Number(top.toFixed(1)) };
  });
}
