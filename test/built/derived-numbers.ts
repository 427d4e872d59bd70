/** Names with digits in them, which are no figures. */
export const NAMES =
  /\b(?:R1|V3|V2|A100|H100s?|H800s?|B200s?|A10G|GPT-\d\S*|Llama 3(?:\.1)?|Claude \S+ \d\S*|FP8|BF16|InferenceX v2|P95)\b/g;

/**
 * `is`: arithmetic on figures of the essay's sources, which a test works out and rounds as the essay does. `because`: what else it is,
 * a value the reader is asked to try, or what the model gives at the figures the page opens with.
 */
export type Derivation = { is: string } | { because: string };

const TRY = { because: 'a value the reader is asked to try' };
const OPENING = (what: string) => ({ because: `at the figures the page opens with, ${what}` });
const OUTLAY = { '5.87': { is: '5.576 + 0.294' }, '0.294': { is: '294 / 1000' } };
const DAY = { '776': { is: '608 + 168' } };

/** Numbers that neither the model nor a source gives as they stand, by essay. */
export const DERIVED: Record<string, Record<string, Derivation>> = {
  'each-model-a-company': {
    '7.30': { is: '5.73 + 1.57' },
    '60': { because: 'our guess, and called so' },
    '1.55': { is: '2.4 ^ 0.5' },
    '1.72': OPENING('the growth that sales pay for with six months of overlap'),
    '2.41': OPENING('the same with half as much revenue again'),
    '120': { is: '100 * 2 * 0.6' },
    '4.2': { is: '0.2 + 2 + 2' },
    '11.1': { is: '0.1 + 1 + 10' },
    '6.9': { is: '11.1 - 4.2' },
  },
  'growth-cures-one-thing': {
    '29': { is: '(3626.396 / 2806.489 - 1) * 100' },
    '39.0': { is: '1094.773 / 2806.489 * 100' },
    '237': { is: '8.78 / 3.7 * 100' },
    '160': { is: '20.92 / 13.07 * 100' },
    '5.87': OUTLAY['5.87'],
    '25': TRY,
  },
  'like-software-or-like-compute': {
    '7.69': OPENING('the lab’s cost of revenue halfway between Twitter’s share and CoreWeave’s'),
    '7.57': OPENING('the lab’s cost of revenue halfway between Snowflake’s share and CoreWeave’s'),
  },
  'one-more-customer': {
    '141': { is: '(178.8 / 74.2 - 1) * 100' },
    '11.06': OPENING('what a film cost in the second quarter of 2018'),
  },
  'selling-compute-in-small-pieces': {
    '640': { is: '8 * 80' },
    '74': { is: '37 * 2' },
    '3.07': { because: 'the sum that the article’s own figures give, where it prints another' },
    '85.9': OPENING('the margin by the article’s own sums'),
    '97.2': OPENING('the margin at DeepSeek’s speed'),
    '84.2': OPENING('the margin at the outside bound'),
    '6.3': OPENING('the size at which the bound loses'),
    '12.90': OPENING('the rent at which DeepSeek’s day leaves nothing'),
    '5.57': { is: '13.07 - 7.5' },
    '11.56': { is: '8.67 / 9 * 12' },
    '11.6': { is: '(1 - 11.56 / 13.07) * 100' },
  },
  'spread-over-billions': {
    ...OUTLAY,
    ...DAY,
    '14': { because: '12 / ln 2.4, in months' },
    '16': OPENING('trillions of tokens whose margin carries the bill of the masks'),
  },
  'the-heavy-user': {
    // A log-normal's 90th percentile over its mean is e^(zs - s²/2), z = 1.28155: 12/6 is met at two spreads, 30/13 at none.
    '0.78': { is: '1.28155 - (1.28155 ^ 2 - 2 * 0.693147) ^ 0.5' },
    '1.79': { is: '1.28155 + (1.28155 ^ 2 - 2 * 0.693147) ^ 0.5' },
    '1.28': { because: 'the spread at which the 90th percentile is furthest above the mean, which is z itself' },
    '400': TRY,
    '300': { is: '500 - 200' },
  },
  'which-number-answers-which-question': { '100': { because: 'the whole of a price' } },
  'who-pays-for-open-weights': {
    ...OUTLAY,
    ...DAY,
    '32': { is: '8 / 0.25' },
    '11.3': OPENING('millions of dollars that six months of the maker’s sales would repay'),
  },
};
