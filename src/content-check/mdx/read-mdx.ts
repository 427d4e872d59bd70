/** The only reader of MDX and Markdown: the parser that draws the pages, and places for what it leaves without. Never in the browser. */
import { markdownToMdast, mdxToMdast, type MdastNode, type MdxJsxAttributeUnion } from 'satteri';
import { placeAt } from '../place-at.ts';
import { MdxError } from './mdx-error.ts';
import type { Attribute, MdxNode, Span } from './mdx-tree.ts';

/**
 * @param text an essay, with its head, without it, or with the head blanked out
 * @throws MdxError where it is not MDX, with the place and what to write
 */
export function readMdx(text: string): MdxNode {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text);
  } catch (error) {
    throw MdxError.of(error, text);
  }
  return nodeOf(tree, text);
}

/** Markdown without words of its own, as an argument is written in. Every text is Markdown. */
export const readMarkdown = (text: string): MdxNode => nodeOf(markdownToMdast(text), text);

function nodeOf(node: MdastNode, text: string): MdxNode {
  const span = spanOf(node);
  const children = 'children' in node ? node.children.map((child) => nodeOf(child as MdastNode, text)) : [];
  switch (node.type) {
    case 'text':
      return { kind: 'text', ...span, value: node.value };
    case 'break':
      return { kind: 'text', ...span, value: '\n' };
    case 'inlineCode':
    case 'code':
      return { kind: 'code', ...span, value: node.value };
    case 'heading':
      return { kind: 'heading', ...span, depth: node.depth, children };
    case 'paragraph':
      return { kind: 'paragraph', ...span, children };
    case 'link':
    case 'image':
    case 'definition':
      return { kind: 'link', ...span, address: node.url, children };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      return { kind: 'tag', ...span, name, attributes: attributesOf(name, node.attributes, span, text), children };
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { kind: 'braces', ...span, source: node.value };
    case 'mdxjsEsm':
      return { kind: 'script', ...span };
    default:
      return { kind: 'group', ...span, type: node.type, children };
  }
}

function spanOf({ position }: MdastNode): Span {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
  return { line, column, offset, end: position?.end.offset ?? offset };
}

/** The parser says what an element's attributes are, and not where: each is found behind the one before. */
function attributesOf(
  name: string,
  written: readonly MdxJsxAttributeUnion[],
  { offset }: Span,
  text: string,
): Attribute[] {
  let at = offset + 1 + name.length;
  return written.map((attribute) => {
    const named = attribute.type === 'mdxJsxAttribute';
    const start = text.indexOf(named ? attribute.name : '{', at);
    at = start + (named ? attribute.name.length : 0);
    const { value } = attribute;
    if (typeof value === 'string' && named) {
      const quote = text.slice(at).search(/["']/) + at;
      at = text.indexOf(text.charAt(quote), quote + 1) + 1;
    } else if (value) {
      const source = typeof value === 'string' ? value : value.value;
      at = text.indexOf(source, at) + source.length + 1;
    }
    return {
      name: named ? attribute.name : '',
      ...placeAt(text, start),
      ...(named && typeof value === 'string' && { text: value }),
    };
  });
}
