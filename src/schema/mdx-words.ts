/**
 * The words an essay is written with besides Markdown: what each is for, its attributes, and an example. The content check holds essays
 * to this list, and `components/essays/mdx-components.ts` has a component for each.
 */

import { NOTEBOOK, optional, required, type MdxWord } from './mdx-word.ts';
import { PLATE_WORDS } from './plate-words.ts';

const WORDS: Readonly<Record<string, MdxWord>> = {
  Adjust: {
    meaning: 'A number in a line that the reader can change.',
    attributes: { input: required('input', 'an input, with its notebook in front: ds.life') },
    holds: false,
    reads: 'number',
    example: '<Adjust input="ds.life" />',
  },
  Anchor: {
    meaning: 'Makes the paragraph or heading that it ends one that can be linked to; `npm run ids` writes it.',
    attributes: { id: required('anchor', 'its place in the address of the page, which stays when the words change') },
    holds: false,
    example: '<Anchor id="p-1a2b3" />',
  },
  Claim: {
    meaning: 'A sentence set apart that can be linked to.',
    attributes: { id: required('anchor', 'its place in the address of the page') },
    holds: true,
    example: '<Claim id="written-once">A model is made once and used by everyone.</Claim>',
  },
  Control: {
    meaning: 'The slider and field of one input.',
    attributes: { input: required('input', 'an input, with its notebook in front: ds.life') },
    holds: false,
    example: '<Control input="ds.life" />',
  },
  Decisions: {
    meaning: 'Who decides what by which figure of a case.',
    attributes: NOTEBOOK,
    holds: false,
    example: '<Decisions notebook="ds" />',
  },
  EveryCase: {
    meaning: 'A table of every case, by what is counted.',
    attributes: {},
    holds: false,
    example: '<EveryCase />',
  },
  Figure: {
    meaning: 'A live number in a line.',
    attributes: {
      cell: required(
        'cell',
        'a figure, input, line or constant, with its notebook in front: ds.with-build:margin_ratio',
      ),
      style: optional('style', 'how the number is shown; its unit decides where this is left out'),
    },
    holds: false,
    reads: 'number',
    example: '<Figure cell="ds.with-build:margin_ratio" style="percent" />',
  },
  FormerAnchor: {
    meaning: 'An id that something here once had, so that old links still arrive.',
    attributes: { id: required('anchor', 'the id as it was published') },
    holds: false,
    example: '<FormerAnchor id="p-0f9e8" />',
  },
  Guess: {
    meaning: 'A figure to guess with a slider before its answer, which it holds, is shown.',
    attributes: {
      id: required('anchor', 'its place in the address of the page'),
      cell: required('cell', 'the figure that is guessed, with its notebook in front: ds.margin_ratio'),
      style: optional('style', 'how the number is shown; its unit decides where this is left out'),
      question: required('text', 'what is asked, as a question'),
      low: required('text', 'the low end of the slider, a number: -1'),
      high: required('text', 'the high end of the slider, a number: 1'),
      scale: optional('text', 'log for amounts that differ by powers of ten; even steps where this is left out'),
    },
    holds: true,
    example:
      '<Guess id="guess-margin" cell="ds.margin_ratio" style="percent" low="-1" high="1" question="How much of the price is left?">\n\nIt is less than you may think.\n\n</Guess>',
  },
  Market: {
    meaning: 'The price of a textbook market against the number of hosts.',
    attributes: NOTEBOOK,
    holds: false,
    lens: 'market',
    example: '<Market notebook="host" />',
  },
  Note: {
    meaning: 'A note in the margin.',
    attributes: {},
    holds: true,
    example: '<Note>Measured on one day, and not repeated since.</Note>',
  },
  Sentence: {
    meaning: 'A sentence of a case that chooses its words by the figures.',
    attributes: {
      sentence: required('sentence', 'a sentence of the case, with its notebook in front: mp.next-subscriber'),
    },
    holds: false,
    reads: 'sentence',
    example: '<Sentence sentence="mp.next-subscriber" />',
  },
  Side: {
    meaning: 'One of two answers, in words that its holders would sign.',
    attributes: { name: required('text', 'its heading') },
    holds: true,
    example: '<Side name="Building stays out">\n\nOnly what one more sale changes counts.\n\n</Side>',
  },
  Sides: {
    meaning: 'Two answers beside each other, each a <Side>.',
    attributes: {},
    holds: true,
    example:
      '<Sides>\n\n<Side name="It stays out">\n\nIt is spent once.\n\n</Side>\n\n<Side name="It belongs in">\n\nIt is spent again.\n\n</Side>\n\n</Sides>',
  },
  Source: {
    meaning: 'A note in the margin with a source, right after the words that rest on it.',
    attributes: { id: required('source', 'a file of content/sources') },
    holds: false,
    example: '<Source id="helios-q2-2018" />',
  },
  Switch: {
    meaning: 'The switch that counts the cost of building, with both margins.',
    attributes: NOTEBOOK,
    holds: false,
    example: '<Switch notebook="ds" />',
  },
  Term: {
    meaning: 'Words with their definition from the glossary.',
    attributes: { id: required('term', 'a file of content/terms') },
    holds: true,
    example: '<Term id="contribution">what a sale leaves</Term>',
  },
  TimePath: {
    meaning: 'A case month by month.',
    attributes: NOTEBOOK,
    holds: false,
    lens: 'path',
    example: '<TimePath notebook="mp" />',
  },
  UnitBar: {
    meaning: 'The bar that shows where each dollar of the price goes.',
    attributes: NOTEBOOK,
    holds: false,
    example: '<UnitBar notebook="ds" />',
  },
  Usage: {
    meaning: 'Flat fees beside each other: who costs what.',
    attributes: { notebooks: required('notebooks', 'notebooks of the essay, with a space between them') },
    holds: false,
    lens: 'usage',
    example: '<Usage notebooks="mp gym" />',
  },
  Vintages: {
    meaning: 'A case generation by generation.',
    attributes: NOTEBOOK,
    holds: false,
    lens: 'vintages',
    example: '<Vintages notebook="lab" />',
  },
  VolumeChart: {
    meaning: 'The margin against the monthly volume.',
    attributes: NOTEBOOK,
    holds: false,
    example: '<VolumeChart notebook="ds" />',
  },
};

/** All words, in the order of their names. */
export const MDX_WORDS: Readonly<Record<string, MdxWord>> = Object.fromEntries(
  Object.entries({ ...WORDS, ...PLATE_WORDS }).sort(([one], [other]) => (one < other ? -1 : 1)),
);

/** Elements of HTML that an essay may use as well, mostly for tables that Markdown cannot write. */
export const MDX_HTML: readonly string[] = [
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['p', 'br', 'em', 'strong', 'sub', 'sup', 'abbr', 'small'],
];
