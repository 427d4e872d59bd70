/** What divides two states of a case as lines of plain text, for a quotation. */
import type { CruxRows } from './crux-rows.ts';
import type { Names } from './crux-text.ts';

/** Rows that are quoted; of more only what they come to is left to the table. */
const QUOTED = 5;

/** The lead, the largest parts with what each side has, what they add up to, and what both conclude. */
export function cruxLines({ lead, words, rows, total, agreed }: CruxRows, [a, b]: Names): string[] {
  const parts = rows.slice(0, QUOTED).map(({ label, sides, change, share }) => {
    const values = sides ? ` (${a}: ${sides[0]}; ${b}: ${sides[1]})` : '';
    return `- ${label}${values}: ${change}${share === '' ? '' : `, ${share} of the gap`}`;
  });
  const more = rows.length - parts.length;
  return [
    lead,
    ...parts,
    ...(more > 0 ? [`- and ${more} more`] : []),
    ...(rows.length > 0 ? [`= ${total.label}: ${total.change}`] : []),
    ...words.slice(0, 1),
    ...agreed.slice(0, 1),
  ];
}
