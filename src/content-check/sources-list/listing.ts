/** All sources in lines of text, the one that nobody has looked at for longest first. */
import { USE_KINDS, type SourceUse } from '../source-uses.ts';
import type { CheckedSource } from '../sources.ts';
import { daysSince } from './days-since.ts';

/**
 * @param uses by source
 * @param older days after which a source is counted at the end
 * @param today a date, "2026-11-28"
 */
export function listing(
  sources: readonly CheckedSource[],
  uses: ReadonlyMap<string, readonly SourceUse[]>,
  older: number,
  today: string,
): string[] {
  const aged = sources
    .map((source) => ({ ...source, days: daysSince(source.record.checked, today) }))
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
  const old = aged.filter(({ days }) => days > older).length;
  return [
    ...aged.flatMap(({ id, record: { checked, verified }, days }) => [
      `${checked.padEnd(10)} ${String(days).padStart(5)} days  ${verified.padEnd(9)}  ${id}`,
      ...usesByKind(uses.get(id) ?? []).map((line) => `    ${line}`),
    ]),
    `${old} of ${sources.length} sources not looked at for more than ${older} days`,
  ];
}

/** "input saas/price, saas/seats": the ids of each kind of use in one line. */
function usesByKind(uses: readonly SourceUse[]): string[] {
  const lines = USE_KINDS.flatMap((kind) => {
    // A source may print one figure for several inputs.
    const ids = new Set(uses.filter((use) => use.kind === kind).map(({ id }) => id));
    return ids.size === 0 ? [] : [`${kind} ${[...ids].join(', ')}`];
  });
  return lines.length === 0 ? ['used nowhere'] : lines;
}
