/** An upright ruler of amounts, each step ten times the last: bills that are marked on it, and the line up to which sales repay one. */
import { showQuantity } from '#numbers/number-style.ts';
import type { CellView } from '#wording/cell-view.ts';

/** From one label to the next, and from the ends to the nearest, as shares of the ruler's height. */
export const LABEL_GAP = 0.11;
export const LABEL_ROOM = 0.12;

/** An amount of money, and what it is called. */
export interface RulerAmount {
  words: string;
  view: CellView;
}

interface RulerMark {
  kind: 'bill' | 'line' | 'here';
  /** In dollars. */
  value: number;
  /** Its place on the scale: 0 at the foot, 1 at the top. What lies beyond stands at the end, and its words say so. */
  at: number;
  /** The middle of its label: as near to its place as the other labels leave room. */
  label: number;
  amount: string;
  words: string;
}

export interface RulerPicture {
  /** The scale's powers of ten, from the foot to the top, evenly apart. */
  decades: string[];
  /** From the foot to the top. */
  marks: RulerMark[];
  /** How much of the scale sales repay, 0 to 1; absent where that is not defined. */
  repaid?: number;
  /** All of it in one sentence, for those who do not see it. */
  sentence: string;
}

/**
 * @param bills amounts that stay where they are; the scale reaches from the power of ten below the least to a whole step above the largest
 * @param line the largest amount that sales repay; what is not above zero repays nothing
 * @param here the reader's own bill
 */
export function rulerPicture(bills: RulerAmount[], line: RulerAmount, here: RulerAmount): RulerPicture {
  const powers = bills.flatMap(({ view }) =>
    Number(view.value) > 0 ? Math.floor(Math.log10(Number(view.value))) : [],
  );
  const foot = powers.length > 0 ? Math.max(Math.min(...powers), 0) : 6;
  const steps = Math.max(...powers, foot) + 2 - foot;
  const marked = (kind: RulerMark['kind'], { words, view }: RulerAmount): RulerMark[] => {
    if (view.value === '') return [];
    const value = Number(view.value);
    const place = value > 0 ? (Math.log10(value) - foot) / steps : -1;
    const at = Math.min(Math.max(place, 0), 1);
    const label = kind === 'line' ? at + LABEL_GAP / 2 : at;
    const mark = { kind, value, at, label };
    if (kind === 'line' && value <= 0) return [{ ...mark, amount: 'nothing', words }];
    return [{ ...mark, amount: view.text, words: place === at ? words : `${words}, off scale` }];
  };
  const marks = [...marked('line', line), ...marked('here', here), ...bills.flatMap((bill) => marked('bill', bill))];
  marks.sort((one, other) => one.value - other.value || RANK[one.kind] - RANK[other.kind]);
  setApart(marks);
  const decades = Array.from({ length: steps + 1 }, (_, step) => showQuantity(`1${'0'.repeat(foot + step)}`, 'USD'));
  const repaid = marks.find(({ kind }) => kind === 'line')?.at;
  return {
    decades,
    marks,
    ...(repaid !== undefined && { repaid }),
    sentence: `On a scale from ${decades[0]} to ${decades.at(-1)}: ${marks.map(({ amount, words }) => `${amount}, ${words}`).join('; ')}.`,
  };
}

/** Of amounts that are equal, what is just repaid stands below the line. */
const RANK = { bill: 0, here: 1, line: 2 };

/** Moves labels apart, away from the line's, which stands on its line where it can; and keeps them all within the ruler. */
function setApart(marks: RulerMark[]): void {
  const line = Math.max(
    marks.findIndex(({ kind }) => kind === 'line'),
    0,
  );
  const labelOf = (place: number, none: number) => marks[place]?.label ?? none;
  const up = (from: number) => {
    for (let i = from; i < marks.length; i++)
      (marks[i] as RulerMark).label = Math.max(labelOf(i, 0), labelOf(i - 1, -1) + LABEL_GAP, LABEL_ROOM);
  };
  const down = (from: number) => {
    for (let i = from; i >= 0; i--)
      (marks[i] as RulerMark).label = Math.min(labelOf(i, 0), labelOf(i + 1, 2) - LABEL_GAP, 1 - LABEL_ROOM);
  };
  down(line - 1);
  up(line + 1);
  up(0);
  down(marks.length - 1);
}
