/** What can be told of an essay from how it is written. Runs at build alone: the reader of MDX is not for the browser. */
import { attributeText, nodesIn, tagsIn } from '#src/content-check/mdx/mdx-tree.ts';
import { textIn } from '#src/content-check/mdx/mdx-text.ts';
import { readMdx } from '#src/content-check/mdx/read-mdx.ts';

export interface OutlineEntry {
  id: string;
  words: string;
}

const IN_A_LIST = { number: '', sentence: '' };

/** The headings of an essay, by the ids that `npm run ids` wrote behind them: what its list of contents holds. */
export const essayOutline = (body: string): OutlineEntry[] =>
  [...nodesIn(readMdx(body))].flatMap((node) => {
    if (node.kind !== 'heading' || node.depth !== 2) return [];
    const here = tagsIn(node).findLast(({ name }) => name === 'Anchor');
    const id = here && attributeText(here, 'id');
    return id === undefined ? [] : { id, words: textIn(node, IN_A_LIST) };
  });

/** Words a minute of someone who reads for interest, in English; Brysbaert 2019 (doi 10.1016/j.jml.2019.104047) has 238 for nonfiction. */
const PACE = 238;

/** Whole minutes, one at least. Figures count as a word each; what stands in attributes and notes of sources does not. */
export const readingMinutes = (body: string): number => Math.max(1, Math.round(wordCount(body) / PACE));

const AS_ONE_WORD = { number: ' figure ', sentence: ' figure ' };

/** Words a reader meets in the text. */
export const wordCount = (body: string): number =>
  (textIn(readMdx(body), AS_ONE_WORD).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? []).length;
