/** What a reader meets of an essay as words. */
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { childrenOf, type MdxNode } from './mdx-tree.ts';

/** What stands for a word that shows a number, or a sentence. */
export type Stand = Readonly<Record<'number' | 'sentence', string>>;

/** Parts of a line: what they hold goes on where the words before them ended. */
const WITHIN = new Set(['emphasis', 'strong', 'delete', 'linkReference']);

/** The text of one node, without what it holds; nothing for a node that shows nothing by itself. */
export function ownText(node: MdxNode, stand: Stand): string {
  if (node.kind === 'text' || node.kind === 'code') return node.value;
  const reads = node.kind === 'tag' ? MDX_WORDS[node.name]?.reads : undefined;
  return reads === undefined ? '' : stand[reads];
}

/** Whether a node's text begins and ends apart from the text beside it. */
export function standsApart(node: MdxNode): boolean {
  if (node.kind === 'tag') return MDX_WORDS[node.name]?.reads === undefined;
  return node.kind === 'group' ? !WITHIN.has(node.type) : node.kind === 'heading' || node.kind === 'paragraph';
}

/** Everything that a node shows as one text, with single spaces. */
export function textIn(node: MdxNode, stand: Stand): string {
  const joined = (one: MdxNode): string => {
    const text = ownText(one, stand) + childrenOf(one).map(joined).join('');
    return standsApart(one) ? ` ${text} ` : text;
  };
  return joined(node).replaceAll(/\s+/g, ' ').trim();
}
