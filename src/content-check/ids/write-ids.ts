/** Ids for the paragraphs and headings of an essay, written into its prose so that they stay when the words around them change. */
import { createHash } from 'node:crypto';
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { textIn } from '../mdx/mdx-text.ts';
import { childrenOf, tagsIn, type HeadingNode, type MdxNode, type ParagraphNode } from '../mdx/mdx-tree.ts';
import { readMdx } from '../mdx/read-mdx.ts';

type Addressable = HeadingNode | ParagraphNode;

/** Elements whose paragraphs are the essay's own. What others hold belongs to them: a note, a claim, a cell of a table. */
const HOLDERS = new Set(['Sides', 'Side']);

/** Every id that an essay's prose gives out, in its order. @throws MdxError for a text that is not MDX */
export const idsIn = (text: string): string[] => anchorsIn(readMdx(text));

/** Every id that the words of an essay give to their places, in its order. */
export const anchorsIn = (root: MdxNode): string[] =>
  tagsIn(root).flatMap(({ name, attributes }) =>
    attributes
      .filter((attribute) => MDX_WORDS[name]?.attributes[attribute.name]?.kind === 'anchor')
      .flatMap(({ text }) => text ?? []),
  );

/**
 * The text with an id at the end of every paragraph and heading that had none. What is there is left as it is.
 * @throws MdxError for a text that is not MDX
 */
export function withIds(text: string): string {
  const root = readMdx(text);
  const taken = new Set(anchorsIn(root));
  let written = '';
  let from = 0;
  for (const node of addressable(root)) {
    written += `${text.slice(from, node.end)} <Anchor id="${newId(node, text, taken)}" />`;
    from = node.end;
  }
  return written + text.slice(from);
}

/** Paragraphs and headings that can have an id and have none. */
function addressable(node: MdxNode): Addressable[] {
  return childrenOf(node).flatMap((child) => {
    if (child.kind === 'tag') return HOLDERS.has(child.name) ? addressable(child) : [];
    const wanted = child.kind === 'paragraph' || (child.kind === 'heading' && [2, 3].includes(child.depth));
    return wanted && !endsWithId(child) && !opensInBold(child) && isSaid(child) ? [child] : [];
  });
}

/** Ids that something here once had may stand behind its own. */
const endsWithId = ({ children }: Addressable): boolean => {
  const last = children.findLast((one) =>
    one.kind === 'tag' ? one.name !== 'FormerAnchor' : one.kind !== 'text' || one.value.trim() !== '',
  );
  return last?.kind === 'tag' && last.name === 'Anchor';
};

/** A paragraph that opens in bold or italics is read as an item of a list, and items have no id. */
const opensInBold = ({ kind, children: [first] }: Addressable): boolean =>
  kind === 'paragraph' && first?.kind === 'group' && (first.type === 'strong' || first.type === 'emphasis');

/** Whether there is something to read, and not notes alone. */
const isSaid = (node: Addressable): boolean => textIn(node, { number: '1', sentence: 'It is.' }) !== '';

function newId(node: Addressable, text: string, taken: Set<string>): string {
  const base =
    node.kind === 'heading'
      ? slug(textIn(node, { number: '', sentence: '' }))
      : `p-${createHash('sha256').update(text.slice(node.offset, node.end)).digest('hex').slice(0, 5)}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'part';
