/** Essays: their heads, and whether everything their components name exists. */
import { essay } from '#schema/essay.ts';
import type { Essay } from '#schema/essay.ts';
import { checkComponents } from './essay-components.ts';
import type { CheckedCases } from './cases.ts';
import type { ContentFolder } from './folder.ts';
import { readHead } from './head.ts';
import { MdxError } from './mdx/mdx-error.ts';
import type { MdxNode } from './mdx/mdx-tree.ts';
import { readMdx } from './mdx/read-mdx.ts';
import { namedFiles, type NamedFile } from './named-files.ts';
import { checkNotebooks } from './notebooks.ts';
import { START } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { suggest } from './suggest.ts';
import type { YamlFile } from './yaml-file.ts';

/** What an essay's names are looked up in. */
export interface Existing {
  cases: CheckedCases;
  sources: ReadonlyMap<string, string>;
  arguments: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** @param sourcesUsed gains the sources that essays name */
export function checkEssays(
  content: ContentFolder,
  existing: Existing,
  sourcesUsed: Set<string>,
): { ids: Set<string>; problems: ContentProblem[] } {
  const { named, problems } = namedFiles(
    content,
    'essays',
    'an essay is one file named for its address',
    'one-more-token.mdx',
  );
  for (const one of named) problems.push(...checkEssay(one, existing, sourcesUsed));
  return { ids: new Set(named.map(({ id }) => id)), problems };
}

function checkEssay({ file, text }: NamedFile, existing: Existing, sourcesUsed: Set<string>): ContentProblem[] {
  const headed = readHead(text, file);
  if (headed === undefined)
    return [
      {
        file,
        ...START,
        message: 'an essay begins with its head: write ---, then title:, summary:, date: and notebooks:, then ---',
      },
    ];
  const { yaml, body } = headed;
  const { value, problems } = checkShape(essay, yaml);
  const say = (path: readonly PropertyKey[], message: string) =>
    problems.push({ file, ...yaml.placeOf(path), message });
  if (value !== undefined) checkHead(value, existing, say);
  const read = readBody(body, file);
  if ('problem' in read) return [...problems, read.problem];
  if (value === undefined) return problems;
  const { problems: found, notebooksUsed } = checkComponents(read.root, body, file, value, existing, sourcesUsed);
  return [...problems, ...found, ...unusedNotebooks(value, notebooksUsed, yaml)];
}

function readBody(body: string, file: string): { root: MdxNode } | { problem: ContentProblem } {
  try {
    return { root: readMdx(body) };
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    return { problem: { file, ...error.place, message: error.message } };
  }
}

function checkHead(
  head: Essay,
  { cases, arguments: known }: Existing,
  say: (path: readonly PropertyKey[], message: string) => void,
): void {
  checkNotebooks(head.notebooks, cases, say);
  head.arguments.forEach((id, place) => {
    if (!known.has(id))
      say(['arguments', place], `no argument is called ${id} (content/arguments/${id}.md): ${suggest(id, known)}`);
  });
}

function unusedNotebooks(head: Essay, used: ReadonlySet<string>, yaml: YamlFile): ContentProblem[] {
  return Object.keys(head.notebooks)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: yaml.file,
      ...yaml.placeOfKey(['notebooks', id]),
      message: `nothing in the essay uses the notebook ${id}: use it, as in <N cell="${id}.margin" />, or leave it out`,
    }));
}
