/** Source records: their shape, whether each names its document, and which of them nothing names. */
import { sourceRecord, type SourceRecord } from '#schema/source-record.ts';
import type { ContentFolder } from './folder.ts';
import { namedFiles } from './named-files.ts';
import { START } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { checkQuotes } from './straight-quotes.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A source record of the right shape. */
export interface CheckedSource {
  id: string;
  record: SourceRecord;
  yaml: YamlFile;
}

/**
 * @returns `stated`, all records by id with what each states, whether or not they are right: what a wrong one is named by is not wrong
 * as well; `checked`, those that have their shape
 */
export function checkSourceRecords(content: ContentFolder): {
  stated: Map<string, string>;
  checked: CheckedSource[];
  problems: ContentProblem[];
} {
  const stated = new Map<string, string>();
  const checked: CheckedSource[] = [];
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
    problems.push(...wrong);
    if (value === undefined) continue;
    problems.push(...checkQuotes(yaml), ...checkAddress(value, yaml));
    checked.push({ id, record: value, yaml });
  }
  return { stated, checked, problems };
}

/** A reader who follows a source lands on the document, and not at the door of the house that published it. */
function checkAddress({ url }: SourceRecord, yaml: YamlFile): ContentProblem[] {
  const { host, pathname, search, hash } = new URL(url);
  if (pathname !== '/' || search !== '' || hash !== '') return [];
  const message = `${url} is the whole site of ${host} and no document: write url: with the full address of the page or file that states the figures`;
  return [{ file: yaml.file, ...yaml.placeOf(['url']), message }];
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
