/** Every list that sources name, read and compared. */
import type { CheckedSource } from '../sources.ts';
import { compareList } from './compare-list.ts';
import { comparisonLines } from './comparison-lines.ts';
import { ListError, readList } from './read-list.ts';

/** What is printed, and how many lists were read and could not be. */
export interface Compared {
  lines: string[];
  read: number;
  unread: number;
}

/** @param files to read in the place of a source's lists, in their order; what has none is fetched */
export async function compareSources(
  sources: readonly CheckedSource[],
  files: ReadonlyMap<string, readonly string[]>,
): Promise<Compared> {
  const lines: string[] = [];
  const counts = { read: 0, unread: 0, same: 0, moved: 0, missing: 0 };
  const readOnce = onceEach(readList);
  for (const { id, record } of sources) {
    for (const [place, list] of (record.lists ?? []).entries()) {
      const from = files.get(id)?.[place] ?? list.url;
      lines.push(`${id}: as of ${record.date}, beside ${from}`);
      try {
        const comparisons = compareList(list, await readOnce(from));
        for (const comparison of comparisons) {
          counts[comparison.kind] += 1;
          lines.push(...comparisonLines(comparison));
        }
        counts.read += 1;
      } catch (error) {
        if (!(error instanceof ListError)) throw error;
        counts.unread += 1;
        lines.push(`  unread   ${error.message}`);
      }
    }
  }
  const { read, unread, same, moved, missing } = counts;
  const lists = `${read} list${read === 1 ? '' : 's'}`;
  const left = unread === 0 ? '' : `; ${unread} not read`;
  lines.push(`${same} same, ${moved} moved, ${missing} missing in ${lists}${left}`);
  return { lines, read, unread };
}

/** Two sources may name one list, which is read once. */
function onceEach(read: typeof readList): typeof readList {
  const made = new Map<string, Promise<unknown>>();
  return (from) => {
    const known = made.get(from) ?? read(from);
    made.set(from, known);
    return known;
  };
}
