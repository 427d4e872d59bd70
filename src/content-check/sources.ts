/** Source records: their shape, and which of them nothing names. */
import { slugId } from '#schema/ids.ts';
import { sourceRecord } from '#schema/source-record.ts';
import type { ContentFolder } from './folder.ts';
import { START } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { checkQuotes } from './straight-quotes.ts';
import { readYaml } from './yaml-file.ts';

/** @returns all records by id with what each states, whether or not they are right: what a wrong one is named by is not wrong as well */
export function checkSourceRecords(content: ContentFolder): { stated: Map<string, string>; problems: ContentProblem[] } {
  const stated = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const path of content.files('sources')) {
    const file = content.shown(`sources/${path}`);
    const id = /^([^/]+)\.yaml$/.exec(path)?.[1];
    const named = slugId.safeParse(id);
    if (id === undefined || !named.success) {
      problems.push({ file, ...START, message: 'a source is one file named for its id: name it content/sources/deepseek-day6.yaml, in lower-case letters and digits joined by -' });
      continue;
    }
    const text = content.text(`sources/${path}`);
    const { value, problems: wrong } = checkShape(sourceRecord, readYaml(text, file));
    stated.set(id, value?.stated ?? '');
    problems.push(...wrong, ...(value === undefined ? [] : checkQuotes(text, file)));
  }
  return { stated, problems };
}

/** Not wrong, and worth knowing: a record that no case or essay names. */
export function unusedSources(content: ContentFolder, ids: Iterable<string>, used: ReadonlySet<string>): ContentProblem[] {
  return [...ids]
    .filter((id) => !used.has(id))
    .map((id) => ({ file: content.shown(`sources/${id}.yaml`), ...START, message: `nothing names this source: write source: [${id}] where its figures are used` }));
}
