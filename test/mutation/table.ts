/** What a mutation run came to, by folder, as a table for a terminal or a README. */
import { dirname } from 'node:path';

type Status =
  'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError' | 'Pending';

/** The part of Stryker's report that is counted. */
export interface MutationReport {
  files: Record<string, { mutants: { status: Status }[] }>;
}

const HEAD = ['folder', 'mutants', 'killed', 'timed out', 'survived', 'not reached', 'score'];

/** Mutants that a test noticed, of all that were tried, by folder and in all. What was ignored is not counted. */
export function tableOf({ files }: MutationReport): string {
  const folders = Map.groupBy(Object.entries(files), ([file]) => dirname(file));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const rows = [...folders]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([folder, of]) =>
      rowOf(
        folder,
        of.flatMap(([, { mutants }]) => mutants),
      ),
    );
  return [HEAD, HEAD.map(() => '---'), ...rows, rowOf('all', all)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function rowOf(name: string, mutants: { status: Status }[]): (string | number)[] {
  const count = (status: Status) => mutants.filter((one) => one.status === status).length;
  const counts = (['Killed', 'Timeout', 'Survived', 'NoCoverage'] as const).map(count);
  const [killed = 0, timedOut = 0] = counts;
  const tried = counts.reduce((sum, one) => sum + one, 0);
  const score = tried === 0 ? '' : `${((100 * (killed + timedOut)) / tried).toFixed(1)}%`;
  return [name, tried, ...counts, score];
}
