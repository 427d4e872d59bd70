/** Essays: their heads, and whether everything their components name exists. */
import { essay } from '#schema/essay.ts';
import type { Essay } from '#schema/essay.ts';
import { slugId } from '#schema/ids.ts';
import { checkComponents } from './essay-components.ts';
import type { CheckedCases } from './cases.ts';
import type { ContentFolder } from './folder.ts';
import { START } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { suggest } from './suggest.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** What an essay's names are looked up in. */
export interface Existing {
  cases: CheckedCases;
  sources: ReadonlySet<string>;
  arguments: ReadonlySet<string>;
}

/** @param sourcesUsed gains the sources that essays name */
export function checkEssays(content: ContentFolder, existing: Existing, sourcesUsed: Set<string>): { count: number; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const paths = content.files('essays');
  for (const path of paths) {
    const file = content.shown(`essays/${path}`);
    const id = /^([^/]+)\.mdx$/.exec(path)?.[1];
    if (id === undefined || !slugId.safeParse(id).success) {
      problems.push({ file, ...START, message: 'an essay is one file named for its address: name it content/essays/one-more-token.mdx, in lower-case letters and digits joined by -' });
      continue;
    }
    problems.push(...checkEssay(content.text(`essays/${path}`), file, existing, sourcesUsed));
  }
  return { count: paths.length, problems };
}

function checkEssay(text: string, file: string, existing: Existing, sourcesUsed: Set<string>): ContentProblem[] {
  const head = HEAD.exec(text);
  if (head === null || head.index !== 0) return [{ file, ...START, message: 'an essay begins with its head: write ---, then title:, summary:, date: and notebooks:, then ---' }];
  // One blank line stands for the first ---, so that lines are counted as in the file.
  const yaml = readYaml(`\n${head[1] ?? ''}`, file);
  const { value, problems } = checkShape(essay, yaml);
  if (value === undefined) return problems;
  const say = (path: readonly PropertyKey[], message: string) => problems.push({ file, ...yaml.placeOf(path), message });
  checkHead(value, existing, say);
  const body = text.slice(0, head[0].length).replace(/[^\n]/g, ' ') + text.slice(head[0].length);
  const { problems: found, notebooksUsed } = checkComponents(body, file, value, existing, sourcesUsed);
  return [...problems, ...found, ...unusedNotebooks(value, notebooksUsed, yaml)];
}

function checkHead(head: Essay, { cases, arguments: known }: Existing, say: (path: readonly PropertyKey[], message: string) => void): void {
  for (const [id, notebook] of Object.entries(head.notebooks)) {
    const path = ['notebooks', id];
    if (!cases.named.has(notebook.case)) {
      say([...path, 'case'], `no case is called ${notebook.case} (content/cases/${notebook.case}/): ${suggest(notebook.case, cases.named)}`);
      continue;
    }
    const scenarios = Object.keys(cases.byId.get(notebook.case)?.at(-1)?.file.scenarios ?? {});
    if (notebook.scenario !== undefined && scenarios.length > 0 && !scenarios.includes(notebook.scenario)) {
      say([...path, 'scenario'], `case ${notebook.case} has no scenario ${notebook.scenario}: ${suggest(notebook.scenario, scenarios)}`);
    }
  }
  head.arguments.forEach((id, place) => {
    if (!known.has(id)) say(['arguments', place], `no argument is called ${id} (content/arguments/${id}.md): ${suggest(id, known)}`);
  });
}

function unusedNotebooks(head: Essay, used: ReadonlySet<string>, yaml: YamlFile): ContentProblem[] {
  return Object.keys(head.notebooks)
    .filter((id) => !used.has(id))
    .map((id) => ({ file: yaml.file, ...yaml.placeOfKey(['notebooks', id]), message: `nothing in the essay uses the notebook ${id}: use it, as in <N cell="${id}.margin" />, or leave it out` }));
}
