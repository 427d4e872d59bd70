/** What an essay's components name: cells, inputs, sentences, sources, terms, notebooks. */
import type { Essay } from '#schema/essay.ts';
import { NUMBER_STYLES } from '#schema/number-styles.ts';
import { wrongCell } from './cell-reference.ts';
import type { CheckedCase } from './cases.ts';
import type { Existing } from './essays.ts';
import { tagsIn } from './mdx-tags.ts';
import type { Tag } from './mdx-tags.ts';
import type { ContentProblem, Place } from './problem.ts';
import { suggest } from './suggest.ts';

/** The attribute that a component cannot do without, with an example of it. */
const NEEDED: Record<string, [attribute: string, example: string]> = {
  N: ['cell', 'margin_ratio'],
  Adjust: ['input', 'fee'],
  Control: ['input', 'fee'],
  Says: ['sentence', 'next-subscriber'],
  Source: ['id', 'helios-q2-2018'],
  Term: ['id', 'contribution'],
  Usage: ['notebooks', 'moviepass gym'],
};

type Say = (offset: number, message: string) => void;

/** An essay while it is checked: what its names are looked up in, and what they have named so far. */
interface Page {
  head: Essay;
  existing: Existing;
  notebooksUsed: Set<string>;
  sourcesUsed: Set<string>;
}

/**
 * @param body the file with its head blanked out
 * @param sourcesUsed gains the sources that are named
 */
export function checkComponents(
  body: string,
  file: string,
  head: Essay,
  existing: Existing,
  sourcesUsed: Set<string>,
): { problems: ContentProblem[]; notebooksUsed: Set<string> } {
  const problems: ContentProblem[] = [];
  const say: Say = (offset, message) => problems.push({ file, ...placeAt(body, offset), message });
  // The first notebook is the page's own, whatever the prose says.
  const page: Page = { head, existing, notebooksUsed: new Set(Object.keys(head.notebooks).slice(0, 1)), sourcesUsed };
  const tags = tagsIn(body);
  checkBalance(tags, say);
  for (const tag of tags) if (tag.kind !== 'closing') checkTag(tag, page, say);
  return { problems, notebooksUsed: page.notebooksUsed };
}

function checkTag(tag: Tag, page: Page, say: Say): void {
  const needed = NEEDED[tag.name];
  if (needed !== undefined && !tag.attributes.has(needed[0]))
    say(tag.offset, `<${tag.name}> names nothing: write <${tag.name} ${needed[0]}="${needed[1]}" />`);
  for (const [name, { text, offset }] of tag.attributes) {
    const wrong = wrongAttribute(tag, name, page);
    if (wrong === undefined) continue;
    say(
      offset,
      text === undefined ? `${name} is not text, so that it cannot be checked: write ${name}="..." in quotes` : wrong,
    );
  }
}

/** What is wrong with what an attribute names; nothing for attributes that name nothing. */
function wrongAttribute(tag: Tag, attribute: string, page: Page): string | undefined {
  const text = tag.attributes.get(attribute)?.text ?? '';
  switch (attribute) {
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
      return wrongName(attribute, text, tag.attributes.get('notebook')?.text, page);
    case 'source':
      return wrongSource(text, page);
    case 'id':
      return tag.name === 'Source' ? wrongSource(text, page) : tag.name === 'Term' ? wrongTerm(text, page) : undefined;
    case 'style':
      return tag.name !== 'N' || (NUMBER_STYLES as readonly string[]).includes(text)
        ? undefined
        : `no number style is called ${text}: ${suggest(text, NUMBER_STYLES)}`;
    default:
      return undefined;
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

/** A name is looked up in the notebook before its first dot, else in the one named beside it, else in the essay's first. */
function wrongName(
  attribute: 'cell' | 'input' | 'sentence',
  written: string,
  beside: string | undefined,
  page: Page,
): string | undefined {
  const notebooks = Object.keys(page.head.notebooks);
  const prefix = /^([a-z0-9-]+)\./.exec(written)?.[1];
  if (prefix !== undefined && prefix !== 'line' && !notebooks.includes(prefix))
    return `no notebook of this essay is called ${prefix}: ${suggest(prefix, notebooks)}`;
  const inPrefix = prefix !== undefined && prefix !== 'line';
  const notebook = page.head.notebooks[(inPrefix ? prefix : beside) ?? notebooks[0] ?? ''];
  if (inPrefix) page.notebooksUsed.add(prefix);
  // A case that is not there, or is wrong itself, has been reported already.
  const one = page.existing.cases.byId.get(notebook?.case ?? '')?.at(-1);
  return one && wrongInCase(attribute, inPrefix ? written.slice(prefix.length + 1) : written, one);
}

function wrongInCase(attribute: 'cell' | 'input' | 'sentence', name: string, one: CheckedCase): string | undefined {
  if (attribute === 'cell') return wrongCell(name, one);
  const known = (attribute === 'input' ? one.definition.inputs : one.definition.sentences).map(({ id }) => id);
  return known.includes(name) ? undefined : `case ${one.id} has no ${attribute} ${name}: ${suggest(name, known)}`;
}

/** An element that is opened is closed again, in order. */
function checkBalance(tags: readonly Tag[], say: Say): void {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'opening') open.push(tag);
    if (tag.kind !== 'closing') continue;
    const last = open.pop();
    if (last?.name === tag.name) continue;
    return say(
      tag.offset,
      last === undefined
        ? `</${tag.name}> closes nothing: leave it out`
        : `</${tag.name}> stands where </${last.name}> is wanted`,
    );
  }
  for (const tag of open) say(tag.offset, `<${tag.name}> is never closed: write <${tag.name} ... />`);
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
