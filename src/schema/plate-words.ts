/** The words for pictures that are made for one essay, each drawn by a folder of `components/plates`. */
import { NOTEBOOK, optional, required, type MdxWord } from './mdx-word.ts';

/** What every plate has: it is linked to, titled, and holds what is to be seen in it. */
const PLATE = {
  id: required('anchor', 'its place in the address of the page'),
  title: required('text', 'what it shows, in a few words'),
};

export const PLATE_WORDS: Readonly<Record<string, MdxWord>> = {
  Calendar: {
    meaning: 'A picture of a line of models on one calendar, and of the lab that pays for them.',
    attributes: { ...PLATE, ...NOTEBOOK },
    holds: true,
    plate: 'calendar',
    lens: 'vintages',
    example:
      '<Calendar id="three-models" title="Three models, one lab" notebook="lab">Each is larger than the last.</Calendar>',
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
    plate: 'columns',
    example:
      '<Columns id="two-prices" title="Two prices" prices="ds.price = DeepSeek; ds.host_price = another" cost="ds.out_cost = serving takes">Green is what is left.</Columns>',
  },
  Crowd: {
    meaning: 'A picture of a hundred buyers of a flat fee, sorted by what each costs.',
    attributes: { ...PLATE, ...NOTEBOOK },
    holds: true,
    plate: 'crowd',
    lens: 'usage',
    example: '<Crowd id="a-hundred" title="A hundred subscribers" notebook="mp">The fee is the line across.</Crowd>',
  },
  Doublings: {
    meaning: 'A picture of what one sale costs as sales double and double again, a panel for each notebook.',
    attributes: {
      ...PLATE,
      notebooks: required('notebooks', 'notebooks of the essay, with a space between them'),
      names: required('text', 'what is sold in each, with a semicolon and a space between them'),
    },
    holds: true,
    plate: 'doublings',
    example:
      '<Doublings id="doublings" title="One sale, as sales double" notebooks="ds mp" names="A million tokens; A subscriber">What is paid once halves.</Doublings>',
  },
  Hundred: {
    meaning: 'A picture of prices, each cut into a hundred cents, with one switch that counts building in all of them.',
    attributes: { ...PLATE, notebooks: required('notebooks', 'notebooks of the essay, with a space between them') },
    holds: true,
    plate: 'hundred',
    example: '<Hundred id="two-prices" title="Two prices" notebooks="mp gym">Green is what is left.</Hundred>',
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
    plate: 'hour',
    example: '<PaidHour id="an-hour" title="A GPU-hour" notebook="ds">The corner is above the line.</PaidHour>',
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
    plate: 'ruler',
    example:
      '<Ruler id="the-ruler" title="How large may the bill be?" marks="ds.training = the published runs" threshold="ds.affordable_training" here="ds.training">The line is what sales repay.</Ruler>',
  },
  Squares: {
    meaning: 'A picture of bills as squares, each beside what there is to pay it from.',
    attributes: {
      ...PLATE,
      cells: required('cells', 'the bills, amounts of money, each with its name'),
      room: required('cells', 'what there is to pay the bills of the same notebook from, with its name'),
    },
    holds: true,
    plate: 'squares',
    example:
      '<Squares id="bills" title="Two bills" cells="ds.training = final runs" room="ds.affordable_training = what serving leaves">Area is money.</Squares>',
  },
  Stairs: {
    meaning: 'A picture of what is left of a price as more costs are counted, and who stops at which step.',
    attributes: {
      ...PLATE,
      steps: required('cells', 'the four margins of the ladder, each with who asks for it'),
    },
    holds: true,
    plate: 'stairs',
    example:
      '<Stairs id="four-steps" title="Four margins of one price" steps="ds.next-unit:margin_ratio = for one more; ds.serving:margin_ratio = for the machines">Each step counts more.</Stairs>',
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
    plate: 'turn',
    example:
      '<Turn id="the-turn" title="One more subscriber" input="mp.films" cell="mp.contribution" across="films" low="0" high="3" bottom="-30" top="15" marks="mp.films = April">The line falls.</Turn>',
  },
};
