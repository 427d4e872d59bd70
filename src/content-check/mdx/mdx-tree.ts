/** An essay or a Markdown text as a tree, with the place of everything in it. */
import type { Place } from '../problem.ts';

/** Where a node stands: line and column of its start, and both ends in characters from the start of the text. */
export interface Span extends Place {
  offset: number;
  end: number;
}

interface TextNode extends Span {
  kind: 'text';
  value: string;
}

/** Code between backticks or fences. */
interface CodeNode extends Span {
  kind: 'code';
  value: string;
}

export interface HeadingNode extends Span {
  kind: 'heading';
  depth: number;
  children: readonly MdxNode[];
}

export interface ParagraphNode extends Span {
  kind: 'paragraph';
  children: readonly MdxNode[];
}

/** A link, an image, or the definition of a link that is written elsewhere. */
interface LinkNode extends Span {
  kind: 'link';
  address: string;
  children: readonly MdxNode[];
}

export interface Attribute extends Place {
  /** Empty for attributes that are spread, as in `{...these}`. */
  name: string;
  /** The text between the quotes; absent where the value is an expression in braces, or there is none. */
  text?: string;
}

/** An element: a word of `MDX_WORDS`, an element of HTML, or neither. */
export interface TagNode extends Span {
  kind: 'tag';
  /** Empty for a fragment, `<>`. */
  name: string;
  attributes: readonly Attribute[];
  children: readonly MdxNode[];
}

/** `{…}`; `source` is what stands between the braces. */
export interface BracesNode extends Span {
  kind: 'braces';
  source: string;
}

/** Lines that begin with `import` or `export`. */
interface ScriptNode extends Span {
  kind: 'script';
}

/** Everything else that holds something: the whole text, lists, emphasis, tables. `type` is mdast's name of it. */
interface GroupNode extends Span {
  kind: 'group';
  type: string;
  children: readonly MdxNode[];
}

export type MdxNode =
  TextNode | CodeNode | HeadingNode | ParagraphNode | LinkNode | TagNode | BracesNode | ScriptNode | GroupNode;

/** What a node holds; nothing for those that hold text alone. */
export const childrenOf = (node: MdxNode): readonly MdxNode[] => ('children' in node ? node.children : []);

/** The node and everything in it, in the order of the text. */
export function* nodesIn(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/** Elements whose name begins with a capital, in the order of the text. */
export const tagsIn = (node: MdxNode): TagNode[] =>
  [...nodesIn(node)].filter((one): one is TagNode => one.kind === 'tag' && /^[A-Z]/.test(one.name));

/** The text of an attribute, where it has one. */
export const attributeText = ({ attributes }: TagNode, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.text;

/** Whether braces hold nothing but comments, as in `{/* not yet *\/}`. */
export const isComment = ({ source }: BracesNode): boolean => /^\s*(?:\/\*[^]*?\*\/\s*)+$/.test(source);
