/** Essays: their heads, and whether everything their components name exists. */
import { essay } from '#schema/essay.ts';
import type { Essay } from '#schema/essay.ts';
import { wordsWithCells } from '#wording/words-with-cells.ts';
import { checkComponents, wrongInSummary } from './essay-components.ts';
import type { CheckedCases } from './cases.ts';
import type { ContentFolder } from './folder.ts';
import type { NamedNotebooks } from './releases/editions.ts';
import { readHead } from './head.ts';
import { essayParts } from './links/essay-parts.ts';
import { linksInTree, linksInYaml, type WrittenLink } from './links/written-link.ts';
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
  /** Ids of files in `content/decisions`. */
  decisions: readonly string[];
}

/** What is known of an essay once it is checked. */
interface CheckedEssay {
  problems: ContentProblem[];
  /** What of its page can be linked to; absent where it cannot be read. */
  parts?: ReadonlySet<string>;
  notebooks?: NamedNotebooks;
  links?: WrittenLink[];
}

/**
 * @param sourcesUsed gains the sources that essays name
 * @returns by essay, what of its page can be linked to, nothing where it cannot be read, and its notebooks
 */
export function checkEssays(
  content: ContentFolder,
  existing: Existing,
  sourcesUsed: Set<string>,
): {
  parts: Map<string, ReadonlySet<string> | undefined>;
  notebooks: Map<string, NamedNotebooks>;
  links: WrittenLink[];
  problems: ContentProblem[];
} {
  const { named, problems } = namedFiles(
    content,
    'essays',
    'an essay is one file named for its address',
    'one-more-token.mdx',
  );
  const parts = new Map<string, ReadonlySet<string> | undefined>();
  const notebooks = new Map<string, NamedNotebooks>();
  const links: WrittenLink[] = [];
  for (const one of named) {
    const checked = checkEssay(one, existing, sourcesUsed);
    problems.push(...checked.problems);
    links.push(...(checked.links ?? []));
    parts.set(one.id, checked.parts);
    if (checked.notebooks) notebooks.set(one.id, checked.notebooks);
  }
  return { parts, notebooks, links, problems };
}

function checkEssay({ id, file, text }: NamedFile, existing: Existing, sourcesUsed: Set<string>): CheckedEssay {
  const headed = readHead(text, file);
  if (headed === undefined)
    return {
      problems: [
        {
          file,
          ...START,
          message: 'an essay begins with its head: write ---, then title:, summary:, date: and notebooks:, then ---',
        },
      ],
    };
  const { yaml, body } = headed;
  const { value, problems } = checkShape(essay, yaml);
  const report = (path: readonly PropertyKey[], message: string) =>
    problems.push({ file, ...yaml.placeOf(path), message });
  if (value !== undefined) checkHead(value, existing, report);
  const read = readBody(body, file);
  if ('problem' in read) return { problems: [...problems, read.problem] };
  const page = `/essays/${id}/`;
  const links = [...linksInYaml(yaml, page), ...linksInTree(read.root, file, page)];
  if (value === undefined) return { problems, links };
  const { problems: found, notebooksUsed } = checkComponents(read.root, body, file, value, existing, sourcesUsed);
  const length = lengthOf(value.summary);
  if (length > LONGEST_SUMMARY)
    report(
      ['summary'],
      `the summary has about ${length} characters, and a card has room for ${LONGEST_SUMMARY}: say the finding alone`,
    );
  for (const wrong of wrongInSummary(value, existing, notebooksUsed)) report(['summary'], wrong);
  return {
    problems: [...problems, ...found, ...unusedNotebooks(value, notebooksUsed, yaml)],
    parts: essayParts(read.root, Object.keys(value.notebooks)[0] ?? '', existing.decisions),
    notebooks: value.notebooks,
    links,
  };
}

/** What a card has room for, beside its title and its bar. */
const LONGEST_SUMMARY = 210;

/** In characters as shown, a figure being about as long as 84.5%. */
const lengthOf = (summary: string): number =>
  wordsWithCells(summary).reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 5), 0);

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
  report: (path: readonly PropertyKey[], message: string) => void,
): void {
  checkNotebooks(head.notebooks, cases, report);
  head.arguments.forEach((id, place) => {
    if (!known.has(id))
      report(['arguments', place], `no argument is called ${id} (content/arguments/${id}.md): ${suggest(id, known)}`);
  });
}

function unusedNotebooks(head: Essay, used: ReadonlySet<string>, yaml: YamlFile): ContentProblem[] {
  return Object.keys(head.notebooks)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: yaml.file,
      ...yaml.placeOfKey(['notebooks', id]),
      message: `nothing in the essay uses the notebook ${id}: use it, as in <Figure cell="${id}.margin" />, or leave it out`,
    }));
}
