/** Source records: their shape, and which of them nothing names. */
import { sourceRecord } from '#schema/source-record.ts';
import type { ContentFolder } from './folder.ts';
import { namedFiles } from './named-files.ts';
import { START } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { checkQuotes } from './straight-quotes.ts';
import { readYaml } from './yaml-file.ts';

/** @returns all records by id with what each states, whether or not they are right: what a wrong one is named by is not wrong as well */
export function checkSourceRecords(content: ContentFolder): {
  stated: Map<string, string>;
  problems: ContentProblem[];
} {
  const stated = new Map<string, string>();
  const { named, problems } = namedFiles(
    content,
    'sources',
    'a source is one file named for its id',
    'deepseek-day6.yaml',
  );
  for (const { id, file, text } of named) {
    const yaml = readYaml(text, file);
    const { value, problems: wrong } = checkShape(sourceRecord, yaml);
    stated.set(id, value?.stated ?? '');
    problems.push(...wrong, ...(value === undefined ? [] : checkQuotes(yaml)));
  }
  return { stated, problems };
}

/** Not wrong, and worth knowing: a record that no case or essay names. */
export function unusedSources(
  content: ContentFolder,
  ids: Iterable<string>,
  used: ReadonlySet<string>,
): ContentProblem[] {
  return [...ids]
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: content.shown(`sources/${id}.yaml`),
      ...START,
      message: `nothing names this source: write source: [${id}] where its figures are used`,
    }));
}
