/** The figures of a source record beside those that a list has now. */
import { decimal, type Decimal } from '#model/decimal.ts';
import type { ListedFigure, PriceList } from '#schema/price-list.ts';
import { figureInList } from './figure-in-list.ts';

/** One figure: as used, and as read now, in the record's own unit. */
export type Comparison = { figure: ListedFigure } & (
  | { kind: 'same' }
  | {
      kind: 'moved';
      read: Decimal;
      /** What is read less what is used, as a share of what is used; absent where that is 0. */
      by?: Decimal;
    }
  | {
      kind: 'missing';
      /** Where the way to it ends. */
      why: string;
    }
);

/** @param data the list, read */
export function compareList({ figures }: PriceList, data: unknown): Comparison[] {
  return figures.map((figure) => {
    const found = figureInList(data, figure.at);
    if ('missing' in found) return { figure, kind: 'missing', why: found.missing };
    const used = decimal(figure.stated);
    const read = found.value.times(figure.times ?? 1);
    if (read.eq(used)) return { figure, kind: 'same' };
    return { figure, kind: 'moved', read, ...(!used.isZero() && { by: read.minus(used).div(used) }) };
  });
}
