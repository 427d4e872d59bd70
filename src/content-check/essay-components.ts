/** What an essay's components name: cells, inputs, sentences, sources, terms, notebooks. */
import type { Essay } from '#schema/essay.ts';
import { NUMBER_STYLES } from '#model/economics/words.ts';
import type { MdxWord } from '#schema/mdx-word.ts';
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { wordsWithCells } from '#wording/words-with-cells.ts';
import { wrongCell } from './cell-reference.ts';
import type { CheckedCase } from './cases.ts';
import type { Existing } from './essays.ts';
import { checkInstructions } from './essay-instructions.ts';
import { checkMarkup, namedIn } from './essay-markup.ts';
import { tagsIn, type MdxNode, type TagNode } from './mdx/mdx-tree.ts';
import type { ContentProblem, Place } from './problem.ts';
import { suggest } from './suggest.ts';

/** An essay while it is checked: what its names are looked up in, and what they have named so far. */
interface Page {
  head: Essay;
  existing: Existing;
  notebooksUsed: Set<string>;
  sourcesUsed: Set<string>;
}

/**
 * @param root the essay, read from `body`
 * @param body the file with its head blanked out
 * @param sourcesUsed gains the sources that are named
 */
export function checkComponents(
  root: MdxNode,
  body: string,
  file: string,
  head: Essay,
  existing: Existing,
  sourcesUsed: Set<string>,
): { problems: ContentProblem[]; notebooksUsed: Set<string> } {
  const problems: ContentProblem[] = [];
  const report = ({ line, column }: Place, message: string) => problems.push({ file, line, column, message });
  // The first notebook is the page's own, whatever the prose says.
  const page: Page = { head, existing, notebooksUsed: new Set(Object.keys(head.notebooks).slice(0, 1)), sourcesUsed };
  checkMarkup(root, body, report);
  checkInstructions(root, report);
  for (const tag of tagsIn(root)) {
    const word = MDX_WORDS[tag.name];
    if (word !== undefined) checkNames(tag, word, page, report);
  }
  return { problems, notebooksUsed: page.notebooksUsed };
}

function checkNames(tag: TagNode, word: MdxWord, page: Page, report: (place: Place, message: string) => void): void {
  const named = namedIn(tag);
  for (const { attribute, name, text } of named) {
    const wrong = wrongName(word, name, text, page);
    if (wrong !== undefined) report(attribute, wrong);
  }
  const shown = named.find(({ name }) => name.startsWith('notebook'));
  const notebooks = shown?.text.split(/\s+/) ?? Object.keys(page.head.notebooks).slice(0, 1);
  for (const notebook of 'notebook' in word.attributes || 'notebooks' in word.attributes ? notebooks : []) {
    const one = caseOf(notebook, page);
    const wrong = one && wrongCase(tag.name, word, one);
    if (wrong !== undefined) report(shown?.attribute ?? tag, wrong);
  }
}

/** What is wrong with the text of an attribute; nothing for attributes that name nothing. */
function wrongName(word: MdxWord, attribute: string, text: string, page: Page): string | undefined {
  const kind = word.attributes[attribute]?.kind ?? 'text';
  switch (kind) {
    case 'notebook':
      return wrongNotebook(text, page);
    case 'notebooks':
      return text
        .split(' ')
        .map((id) => wrongNotebook(id, page))
        .find((wrong) => wrong !== undefined);
    case 'cell':
    case 'input':
    case 'sentence':
      return wrongInNotebook(kind, text, page);
    case 'cells':
      return labelledCells(text)
        .map(({ cell }) => wrongInNotebook('cell', cell, page))
        .find((wrong) => wrong !== undefined);
    case 'source':
      return wrongSource(text, page);
    case 'term':
      return wrongTerm(text, page);
    case 'style':
      return wrongStyle(text);
    case 'anchor':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
        ? undefined
        : `"${text}" cannot be an id: write lower-case letters and digits joined by -, such as who-pays`;
    case 'text':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function wrongNotebook(id: string, { head, notebooksUsed }: Page): string | undefined {
  notebooksUsed.add(id);
  return Object.hasOwn(head.notebooks, id)
    ? undefined
    : `no notebook of this essay is called ${id}: ${suggest(id, Object.keys(head.notebooks))}`;
}

function wrongSource(id: string, { existing, sourcesUsed }: Page): string | undefined {
  sourcesUsed.add(id);
  return existing.sources.has(id)
    ? undefined
    : `no source is called ${id} (content/sources/${id}.yaml): ${suggest(id, existing.sources.keys())}`;
}

function wrongTerm(id: string, { existing: { terms } }: Page): string | undefined {
  return terms.has(id) ? undefined : `no term is called ${id} (content/terms/${id}.md): ${suggest(id, terms)}`;
}

/** Reports the cells of an essay's summary that its notebooks do not have, and notes the notebooks as used. */
export function wrongInSummary(head: Essay, existing: Existing, notebooksUsed: Set<string>): string[] {
  const page: Page = { head, existing, notebooksUsed, sourcesUsed: new Set() };
  return wordsWithCells(head.summary).flatMap((part) =>
    typeof part === 'string'
      ? []
      : [wrongInNotebook('cell', part.cell, page), part.style && wrongStyle(part.style)].flatMap(
          (wrong) => wrong || [],
        ),
  );
}

function wrongStyle(style: string): string | undefined {
  return (NUMBER_STYLES as readonly string[]).includes(style)
    ? undefined
    : `no number style is called ${style}: ${suggest(style, NUMBER_STYLES)}`;
}

/** A name is looked up in the notebook before its first dot, else in the essay's first. */
function wrongInNotebook(kind: 'cell' | 'input' | 'sentence', written: string, page: Page): string | undefined {
  const notebooks = Object.keys(page.head.notebooks);
  const prefix = /^([a-z0-9-]+)\./.exec(written)?.[1];
  if (prefix !== undefined && prefix !== 'line' && !notebooks.includes(prefix))
    return `no notebook of this essay is called ${prefix}: ${suggest(prefix, notebooks)}`;
  const inPrefix = prefix !== undefined && prefix !== 'line';
  if (inPrefix) page.notebooksUsed.add(prefix);
  const one = caseOf((inPrefix ? prefix : undefined) ?? notebooks[0] ?? '', page);
  return one && wrongInCase(kind, inPrefix ? written.slice(prefix.length + 1) : written, one);
}

/** A case that is not there, or is wrong itself, has been reported already. */
const caseOf = (notebook: string, { head, existing }: Page): CheckedCase | undefined =>
  existing.cases.byId.get(head.notebooks[notebook]?.case ?? '')?.at(-1);

function wrongInCase(kind: 'cell' | 'input' | 'sentence', name: string, one: CheckedCase): string | undefined {
  if (kind === 'cell') return wrongCell(name, one);
  const known = (kind === 'input' ? one.definition.inputs : one.definition.sentences).map(({ id }) => id);
  return known.includes(name) ? undefined : `case ${one.id} has no ${kind} ${name}: ${suggest(name, known)}`;
}

/** What a word shows of a case that the case has not. */
function wrongCase(name: string, { lens }: MdxWord, { id, definition }: CheckedCase): string | undefined {
  if (name === 'Switch' && definition.nothingBuilt !== undefined)
    return `case ${id} builds nothing, so that there is nothing to switch: leave <Switch> out, or write notebook="..." with a case that has a build line`;
  return lens === undefined || definition.lenses?.[lens] !== undefined
    ? undefined
    : `case ${id} declares no ${lens}:, which <${name}> draws: write ${lens}: in its file, or leave <${name}> out`;
}
