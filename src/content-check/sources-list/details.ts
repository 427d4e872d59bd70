/** One source in lines of text: its record, and each place that leans on it with its words and its page. */
import type { SourceUse } from '../source-uses.ts';
import type { CheckedSource } from '../sources.ts';
import { daysSince } from './days-since.ts';

/** @param today a date, "2026-11-28" */
export function details({ id, record }: CheckedSource, uses: readonly SourceUse[], today: string): string[] {
  const { title, publisher, date, url, stated, where, checked, verified, via, note, lists = [] } = record;
  const figures = lists.flatMap((list) => list.figures).length;
  return [
    `${id}: ${title}. ${publisher}, ${date}`,
    `  url       ${url}`,
    `  stated    ${stated}`,
    `  where     ${where}`,
    `  checked   ${checked}, ${daysSince(checked, today)} days ago; ${verified}`,
    ...(via === undefined ? [] : [`  via       ${via}`]),
    ...(note === undefined ? [] : [`  note      ${note}`]),
    ...lists.map((list) => `  list      ${list.url}`),
    ...(figures === 0 ? [] : [`            npm run sources -- --compare ${id} compares ${figures} figures`]),
    ...(uses.length === 0 ? ['  used nowhere'] : uses.map(useLine)),
  ];
}

function useLine({ kind, id, words, within, grade, href }: SourceUse): string {
  const about = [within, grade].filter((part) => part !== undefined).join(', ');
  return `  ${kind.padEnd(12)} ${id}: ${words}${about === '' ? '' : ` (${about})`}  ${href}`;
}
