/** Whether what an essay asks its reader to move stands where it is asked: in the sentence, or right above or below the paragraph. */
import { childrenOf, isComment, type MdxNode } from './mdx/mdx-tree.ts';
import type { Place } from './problem.ts';

/** What a hand is asked to do. A sentence that begins with one of them, or with a condition before it, is an instruction. */
const VERBS =
  'bring|change|double|drag|enter|flip|halve|let|lower|make|move|press|pull|push|raise|set|slide|switch|tick|triple|try|turn';
const INSTRUCTION = new RegExp(`^(?:(?:from|with|at|in|on) [^,]*, )?(?:and |then |now |or )?(?:${VERBS})\\b`, 'i');

const CONTROLS = new Set(['Control', 'Switch']);

/** What stands in the text for something that can be moved, or leads to it. */
const MOVABLE = '\u0001';

export function checkInstructions(root: MdxNode, report: (place: Place, message: string) => void): void {
  const blocks = childrenOf(root).filter((one) => !(one.kind === 'braces' && isComment(one)));
  blocks.forEach((block, place) => {
    if (block.kind === 'tag' && ['Sides', 'Side'].includes(block.name)) checkInstructions(block, report);
    if (block.kind !== 'paragraph' || [blocks[place - 1], blocks[place + 1]].some(isControl)) return;
    for (const sentence of asSaid(block).split(/(?<=[.!?:;])\s+/))
      if (INSTRUCTION.test(sentence) && !sentence.includes(MOVABLE))
        report(
          block,
          `"${sentence.slice(0, 60)}" asks for something that is not at hand: put <Adjust input="..." /> into the sentence, or <Control input="..." /> above or below the paragraph, or a link to the control, such as [the slider](#control-ds-life)`,
        );
  });
}

const isControl = (node: MdxNode | undefined): boolean => node?.kind === 'tag' && CONTROLS.has(node.name);

function asSaid(node: MdxNode): string {
  if (node.kind === 'text') return node.value.replaceAll(/\s+/g, ' ');
  if (node.kind === 'tag') return node.name === 'Adjust' ? MOVABLE : node.children.map(asSaid).join('');
  const within = childrenOf(node).map(asSaid).join('');
  return node.kind === 'link' && /^#(control|bar-figure|volume-figure)-/.test(node.address) ? MOVABLE + within : within;
}
