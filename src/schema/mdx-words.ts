/**
 * The words an essay is written with besides Markdown: what each is for, its attributes, and an example. The content check holds essays
 * to this list, and `components/essays/mdx-components.ts` has a component for each.
 */

/** What the text of an attribute names. `cells` are several, each with what it is called: "ds.training = the published runs; ..."; `anchor` is an id that the word gives to its place; `text` is shown as it stands. */
type AttributeKind =
  'cell' | 'cells' | 'input' | 'sentence' | 'notebook' | 'notebooks' | 'source' | 'term' | 'style' | 'anchor' | 'text';

interface MdxAttribute {
  kind: AttributeKind;
  required: boolean;
  /** In one line. */
  meaning: string;
}

export interface MdxWord {
  /** What it is for, in one line. */
  meaning: string;
  attributes: Readonly<Record<string, MdxAttribute>>;
  /** Whether something stands between `<Word>` and `</Word>`; without it the word is written `<Word />`. */
  holds: boolean;
  /** What a listener hears in its place; absent for a word that shows no text of its own within a line. */
  reads?: 'number' | 'sentence';
  /** The lens that the case of its notebook must declare. */
  lens?: 'path' | 'vintages' | 'usage' | 'market';
  /** Passes the content check in an essay that has the notebooks it names. */
  example: string;
}

const required = (kind: AttributeKind, meaning: string): MdxAttribute => ({ kind, required: true, meaning });
const optional = (kind: AttributeKind, meaning: string): MdxAttribute => ({ kind, required: false, meaning });

const NOTEBOOK = { notebook: optional('notebook', 'a notebook of the essay; its first where this is left out') };

/** What every plate has: it is linked to, titled, and holds what is to be seen in it. */
const PLATE = {
  id: required('anchor', 'its place in the address of the page'),
  title: required('text', 'what it shows, in a few words'),
};

export const MDX_WORDS: Readonly<Record<string, MdxWord>> = {
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
  Columns: {
    meaning: 'A picture of prices as columns, each filled with what a cost takes of it.',
    attributes: {
      ...PLATE,
      prices: required('cells', 'the prices, each with who asks it'),
      cost: required('cells', 'what each price is held against, with what it is called'),
      level: optional('cells', 'another cost to be drawn across, with what it is called'),
    },
    holds: true,
    example:
      '<Columns id="two-prices" title="Two prices" prices="ds.price = DeepSeek; ds.host_price = a host" cost="ds.out_cost = serving takes">Green is what is left.</Columns>',
  },
  Control: {
    meaning: 'The slider and field of one input.',
    attributes: { input: required('input', 'an input, with its notebook in front: ds.life') },
    holds: false,
    example: '<Control input="ds.life" />',
  },
  Crowd: {
    meaning: 'A picture of a hundred buyers of a flat fee, sorted by what each costs.',
    attributes: { ...PLATE, ...NOTEBOOK },
    holds: true,
    lens: 'usage',
    example: '<Crowd id="a-hundred" title="A hundred subscribers" notebook="mp">The fee is the line across.</Crowd>',
  },
  Decisions: {
    meaning: 'Who decides what by which figure of a case.',
    attributes: NOTEBOOK,
    holds: false,
    example: '<Decisions notebook="ds" />',
  },
  Doublings: {
    meaning: 'A picture of what one sale costs as sales double and double again, a panel for each notebook.',
    attributes: {
      ...PLATE,
      notebooks: required('notebooks', 'notebooks of the essay, with a space between them'),
      names: required('text', 'what is sold in each, with a semicolon and a space between them'),
    },
    holds: true,
    example:
      '<Doublings id="doublings" title="One sale, as sales double" notebooks="ds mp" names="A million tokens; A subscriber">What is paid once halves.</Doublings>',
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
  Hundred: {
    meaning: 'A picture of prices, each cut into a hundred cents, with one switch that counts building in all of them.',
    attributes: { ...PLATE, notebooks: required('notebooks', 'notebooks of the essay, with a space between them') },
    holds: true,
    example: '<Hundred id="two-prices" title="Two prices" notebooks="mp gym">Green is what is left.</Hundred>',
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
  Ruler: {
    meaning: 'A ruler of amounts: bills marked on it, and the line up to which sales repay one.',
    attributes: {
      ...PLATE,
      marks: required('cells', 'bills that stay where they are, each with what it is called'),
      threshold: required('cell', 'the largest bill that sales repay'),
      here: required('cell', 'the bill that the reader sets'),
    },
    holds: true,
    example:
      '<Ruler id="the-ruler" title="How large may the bill be?" marks="ds.training = the published runs" threshold="ds.affordable_training" here="ds.training">The line is what sales repay.</Ruler>',
  },
  PaidHour: {
    meaning: 'A picture of a GPU-hour, cut by whether it is busy and whether its tokens are paid for.',
    attributes: {
      ...PLATE,
      ...NOTEBOOK,
      beside: optional('notebook', 'another, whose line of what is enough is drawn thin'),
      named: optional('text', 'what that one is called on the picture'),
    },
    holds: true,
    example: '<PaidHour id="an-hour" title="A GPU-hour" notebook="ds">The corner is above the line.</PaidHour>',
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
  Squares: {
    meaning: 'A picture of bills as squares, each beside what there is to pay it from.',
    attributes: {
      ...PLATE,
      cells: required('cells', 'the bills, amounts of money, each with its name'),
      room: required('cells', 'what there is to pay the bills of the same notebook from, with its name'),
    },
    holds: true,
    example:
      '<Squares id="bills" title="Two bills" cells="lab.research = research of the year" room="lab.left_after_serving = what serving left">Area is money.</Squares>',
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
  Turn: {
    meaning: 'A picture of what one more unit leaves over a range of one input, with the place where the sign turns.',
    attributes: {
      ...PLATE,
      input: required('input', 'the input along the picture, with its notebook in front: mp.films'),
      cell: required('cell', 'the figure up the picture, of the same notebook: mp.contribution'),
      across: required('text', 'what the input counts: films'),
      low: required('text', 'the left end of the picture, a number'),
      high: required('text', 'the right end of the picture, a number'),
      bottom: required('text', 'the lower end of the picture, a number below zero'),
      top: required('text', 'the upper end of the picture, a number above zero'),
      marks: required('cells', 'values of the input to name on the line: "mp.films = April"'),
    },
    holds: true,
    example:
      '<Turn id="the-turn" title="One more subscriber" input="mp.films" cell="mp.contribution" across="films" low="0" high="3" bottom="-30" top="15" marks="mp.films = April">The line falls.</Turn>',
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

/** Elements of HTML that an essay may use as well, mostly for tables that Markdown cannot write. */
export const MDX_HTML: readonly string[] = [
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['p', 'br', 'em', 'strong', 'sub', 'sup', 'abbr', 'small'],
];
