/** What `npm run sources` was asked for. */
import { parseArgs } from 'node:util';
import { suggest } from '../suggest.ts';

export interface Asked {
  /** Sources in the order asked for; none for all of them. */
  ids: string[];
  /** Days after which a source is counted as not looked at for long. */
  older: number;
  /** Whether figures are compared with the lists they are in. */
  compare: boolean;
  /** Files to read in the place of a source's lists, in the order of its lists. */
  files: ReadonlyMap<string, readonly string[]>;
}

const OLDER = '90';

/**
 * @param words after the command
 * @param known ids of all sources
 * @returns what is wrong with them where they cannot be followed, with what to write
 */
export function readCommandLine(words: string[], known: ReadonlySet<string>): Asked | { refused: string } {
  const read = parsed(words);
  if ('refused' in read) return read;
  const { values, positionals: ids } = read;
  if (!/^\d+$/.test(values.older)) return { refused: `--older ${values.older} is no number of days: write --older 90` };
  const files = new Map<string, string[]>();
  for (const written of values.file) {
    const [, id, path] = /^([^=]+)=(.+)$/.exec(written) ?? [];
    if (id === undefined || path === undefined)
      return { refused: `--file ${written} names no file: write --file <id>=<path>` };
    files.set(id, [...(files.get(id) ?? []), path]);
  }
  const unknown = [...ids, ...files.keys()].find((id) => !known.has(id));
  if (unknown !== undefined)
    return { refused: `no source is called ${unknown} (content/sources/${unknown}.yaml): ${suggest(unknown, known)}` };
  return { ids, older: Number(values.older), compare: values.compare || files.size > 0, files };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        older: { type: 'string', default: OLDER },
        compare: { type: 'boolean', default: false },
        file: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      refused: `${error.message.split('\n')[0]}. Write npm run sources -- [<id> ...] [--older <days>] [--compare] [--file <id>=<path>]`,
    };
  }
}
