/**
 * An essay's paragraphs, gathered into runs: whatever is read without a break by a heading, a picture or a control. Notes in the margin
 * push one another down within their run and reach no further, so that a browser lays a run out by itself (`styles/blocks.css`).
 */

import type { MdastPluginDefinition } from 'satteri';

/** As much of a node of Markdown as is looked at here. */
interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: string;
  children?: Node[];
  attributes?: unknown[];
}

/** A plugin of the Markdown processor. */
export const essayRuns: MdastPluginDefinition = {
  name: 'essay-runs',
  before(root, context) {
    if (context.sourceFormat === 'mdx') context.setProperty(root, 'children', inRuns(root.children as Node[]) as []);
  },
};

/** @param children the blocks of an essay */
export function inRuns(children: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let run: Node | undefined;
  for (const child of children) {
    if (!isRead(child)) {
      blocks.push(child);
      run = undefined;
      continue;
    }
    if (run === undefined || opensSection(child)) {
      run = element('div', opensSection(child) ? 'run headed' : 'run');
      blocks.push(run);
    }
    run.children?.push(asSet(child));
  }
  return blocks.map((block) => (isBare(block) ? element('div', 'run headed bare', block.children) : block));
}

/** A heading over something that is no part of its run. The stylesheet could ask for it, and would then do so whenever a number changes. */
const isBare = ({ type, name, children: [first, ...rest] = [] }: Node): boolean =>
  type === 'mdxJsxFlowElement' && name === 'div' && first !== undefined && opensSection(first) && rest.length === 0;

const opensSection = ({ type, depth }: Node): boolean => type === 'heading' && depth === 2;

/** Elements that are paragraphs, written as elements. */
const PARAGRAPHS = new Set(['p', 'Claim']);

const isRead = ({ type, name }: Node): boolean =>
  ['paragraph', 'heading', 'list', 'blockquote'].includes(type) ||
  (type === 'mdxJsxFlowElement' && PARAGRAPHS.has(name ?? ''));

const element = (name: string, className: string, children: Node[] = []): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [attribute('class', className)],
  children,
});

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });

const NOTES = new Set(['Source', 'Note']);
const isNote = ({ type, name }: Node): boolean => type === 'mdxJsxTextElement' && NOTES.has(name ?? '');

/**
 * A block as it is set: notes that follow another without a word between them are told so, since their numbers must not run together and no
 * selector can see that; and a number that can be changed keeps the stop or comma after it on its line.
 */
function asSet(node: Node): Node {
  const { children } = node;
  if (children === undefined) return node;
  return { ...node, children: withStops(children.map((child, place) => asBeside(asSet(child), children, place))) };
}

function asBeside(child: Node, children: readonly Node[], place: number): Node {
  if (!isNote(child)) return child;
  const [last, next] = [children[place - 1], children[place + 1]];
  return {
    ...child,
    attributes: [
      ...(child.attributes ?? []),
      ...(last && isNote(last) ? [attribute('after', 'note')] : []),
      ...(next && isNote(next) ? [attribute('before', 'note')] : []),
    ],
  };
}

function withStops(children: readonly Node[]): Node[] {
  const set: Node[] = [];
  for (const child of children) {
    const number = set.at(-1);
    const stop =
      number?.name === 'Adjust' && child.type === 'text' ? /^[.,;:)]+/.exec(child.value ?? '')?.[0] : undefined;
    if (number === undefined || stop === undefined) {
      set.push(child);
      continue;
    }
    const kept: Node = {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [attribute('class', 'kept')],
      children: [number, { type: 'text', value: stop }],
    };
    set.splice(-1, 1, kept, { type: 'text', value: child.value?.slice(stop.length) ?? '' });
  }
  return set;
}
