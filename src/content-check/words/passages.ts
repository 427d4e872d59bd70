/** The words of a content file that readers meet, a passage each, with the line it stands on. */
import { readHead } from '../head.ts';
import { ownText, standsApart } from '../mdx/mdx-text.ts';
import { childrenOf, type MdxNode } from '../mdx/mdx-tree.ts';
import { readMarkdown, readMdx } from '../mdx/read-mdx.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';

export interface Passage {
  line: number;
  text: string;
}

/** Keys of YAML whose values are sentences. */
const SPOKEN = new Set([
  'label',
  'title',
  'summary',
  'note',
  'assumption',
  'say',
  'why',
  'reason',
  'who',
  'decides',
  'because',
  'misuse',
  'claim',
  'description',
  'objection',
  'turns-on',
  'nothing-built',
  'what',
  'term',
  'means',
  'says',
  'reading',
]);

/**
 * @param text a whole file, as MDX, Markdown or YAML by its name
 * @throws MdxError for an essay that is not MDX (the content check says so first)
 */
export function passagesIn(text: string, path: string): Passage[] {
  if (path.endsWith('.yaml')) return yamlPassages(readYaml(text, path));
  const headed = readHead(text, path);
  const root = (path.endsWith('.mdx') ? readMdx : readMarkdown)(headed?.body ?? text);
  return [...(headed === undefined ? [] : yamlPassages(headed.yaml)), ...treePassages(root)];
}

const yamlPassages = ({ texts }: YamlFile): Passage[] =>
  texts.flatMap(({ key, line, value }) => {
    const said = SPOKEN.has(key) ? plain(withoutMarks(value)) : '';
    return said === '' ? [] : [{ line, text: said }];
  });

/** What stands for a word that shows a number or a sentence: a case says others, and as good as these. */
const STAND = { number: '10', sentence: 'This is so.' };

/** A passage for each paragraph and heading; what stands in neither, as in a table, is taken line by line. */
function treePassages(root: MdxNode): Passage[] {
  const found = new Map<string, Passage>();
  const add = (block: MdxNode | undefined, line: number, text: string) => {
    const key = block === undefined ? `line ${line}` : `at ${block.offset}`;
    const passage = found.get(key) ?? { line: block?.line ?? line, text: '' };
    found.set(key, { ...passage, text: passage.text + text });
  };
  const visit = (node: MdxNode, around: MdxNode | undefined): void => {
    const block = node.kind === 'paragraph' || node.kind === 'heading' ? node : around;
    const space = standsApart(node) ? ' ' : '';
    add(block, node.line, space + ownText(node, STAND));
    for (const child of childrenOf(node)) visit(child, block);
    add(block, node.line, space);
  };
  visit(root, undefined);
  return [...found.values()].map(({ line, text }) => ({ line, text: plain(text) })).filter(({ text }) => text !== '');
}

/** A text of YAML without its marks: a figure is a number, and a link its words. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll(/\{[^}]*\}/g, '10')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[[*_#]/g, '');

/** In one line, with straight quotes, as the tool knows them. */
const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:?!])/g, '$1')
    .trim();
