/** Names with digits in them, which are no figures. */
export const NAMES =
  /\b(?:R1|V3|V2|A100|H100s?|H800s?|B200s?|A10G|GPT-\d\S*|Llama 3(?:\.1)?|Claude \S+ \d\S*|FP8|BF16|InferenceX v2|P95)\b/g;

/**
 * `is`: arithmetic on figures of the essay's sources, which a test works out and rounds as the essay does. `because`: what else it is,
 * a value the reader is asked to try, or what the model gives at the figures the page opens with.
 */
export type Derivation = { is: string } | { because: string };

const OPENING = (what: string) => ({ because: `at the figures the page opens with, ${what}` });
const OUTLAY = { '5.87': { is: '5.576 + 0.294' }, '0.294': { is: '294 / 1000' } };
const DAY = { '776': { is: '608 + 168' } };

/** Numbers that neither the model nor a source gives as they stand, by essay. */
export const DERIVED: Record<string, Record<string, Derivation>> = {
  'each-model-a-company': {
    '7.30': { is: '5.73 + 1.57' },
    '60': { because: 'our guess, and called so' },
    '120': { is: '100 * 2 * 0.6' },
    '400': { is: '(10 * 0.5 - 1) * 100' },
    '95': { is: '(124.538 - 44.056) / 84.4 * 100' },
    '4.2': { is: '0.2 + 2 + 2' },
    '11.1': { is: '0.1 + 1 + 10' },
    '6.9': { is: '11.1 - 4.2' },
  },
  'growth-cures-one-thing': {
    '89': { is: '70 / 79 * 100' },
    '29': { is: '(3626.396 / 2806.489 - 1) * 100' },
    '3.37': { is: '(3.7 + 8.78) / 3.7' },
    '2.60': { is: '(13.07 + 20.92) / 13.07' },
    '160': { is: '20.92 / 13.07 * 100' },
    '11.06': { is: '178.7 / (72.4 / 9.95) / 2.22' },
    '1.75': { is: '86.5 / 49.4' },
    '1.41': { is: '104.6 / 74.2' },
    '5.87': OUTLAY['5.87'],
    '232': { is: '252 - 20.079' },
    '4.2': { is: '528.9 / 124.538' },
    '58.7': { is: '(5.576 + 0.294) / 0.1' },
    '13.23': { is: '7.5 + 5.73' },
    '163': { is: '9.3 / 5.7 * 100' },
  },
  'is-training-part-of-the-unit': {
    '38.8': { is: '(13.07 - 7.5 - 0.5) / 13.07 * 100' },
    '4.4': { is: '(13.07 - 7.5 - 5) / 13.07 * 100' },
  },
  'like-software-or-like-compute': {
    '7.57': { is: '13.07 * ((992.069 + 222.604) / 3626.396 + (575.1 + 1231.3) / 2194.4) / 2' },
  },
  'one-more-customer': {
    '141': { is: '(178.8 / 74.2 - 1) * 100' },
    '12.92': { is: '9.95 / 0.77' },
    '5.9': { is: '5937226 / 1000000' },
  },
  'selling-compute-in-small-pieces': {
    '86.0': { is: '(1 - (0.7 * 0.003 + 0.3 * 3.08) / (0.7 * 3 + 0.3 * 15)) * 100' },
    '94.9': { is: '(1 - (0.7 * 0.05935 + 0.3 * 0.98538) / (0.7 * 3 + 0.3 * 15)) * 100' },
    '97.2': OPENING('the margin at DeepSeek’s speed'),
    '84.2': OPENING('the margin at the outside bound'),
    '6.3': OPENING('the size at which the bound loses'),
    '16': { is: '40 * 40 / 100' },
    '4,400': { because: '776 billion * 17 / 3, rounded to what it is good for' },
    '12.90': OPENING('the rent at which DeepSeek’s day leaves nothing'),
    '5.57': { is: '13.07 - 7.5' },
    '11.56': { is: '8.67 / 9 * 12' },
  },
  'spread-over-billions': {
    ...OUTLAY,
    ...DAY,
    '58.7': { is: '(5.576 + 0.294) / 0.1' },
    '86.7': OPENING('millions of dollars that six months of the day’s sales repay'),
    '82.7': { is: '58.7 / (1 - 0.29)' },
    '115.1': { is: '58.7 / (1 - 0.49)' },
    // Thousands of dollars a day at list price, less the GPUs, over 30.4375 days a month.
    '28.9': { is: '(266 * 0.55 + 342 * 0.14 + 168 * 2.19 - 87.116) * 30.4375 * 2 / 1000' },
    '173': { is: '(266 * 0.55 + 342 * 0.14 + 168 * 2.19 - 87.116) * 30.4375 * 12 / 1000' },
    '11.8': { is: '(266 * 0.27 + 342 * 0.07 + 168 * 1.1 - 87.116) * 30.4375 * 2 / 1000' },
    '14': { because: '12 / ln 2.4, in months' },
  },
  'the-heavy-user': {
    '47': { because: 'of a hundred, at the list price that the reader is asked to try' },
    '97': { is: '100 * 0.97' },
    '103': { is: '13 * 15.384615 - 97' },
    '37': { is: '97 - 0.3 * 13 * 15.384615' },
    '77': { is: '97 - 0.1 * 13 * 15.384615' },
    '310': { is: '0.3 * 13 * 15.384615 * 2.718281828 ^ (1.281552 ^ 2)' },
    '62': { is: '100 - 38' },
    '300': { is: '500 - 200' },
    '60': { is: '0.3 * 13 * 15.384615' },
    '48': { because: 'the average under a limit that the reader is asked to try' },
    '104': { because: 'the average under the same limit at list price' },
    '170': { because: 'a limit at which the average is about what is kept of the fee, at list price' },
  },
  'which-number-answers-which-question': { '100': { because: 'the whole of a price' } },
  'who-pays-for-open-weights': {
    ...OUTLAY,
    ...DAY,
    '32': { is: '8 / 0.25' },
    // Of the day’s 776 billion tokens: dollars a million at list price, and of GPUs; 23.6195 trillion a month.
    '21': { is: '(0.112262 + 5.87 / (6 * 23.6195)) / 0.724356 * 100' },
    '73': { is: '(0.112262 + 58.7 / (6 * 23.6195)) / 0.724356 * 100' },
    '86.7': { is: '(0.724356 - 0.112262) * 6 * 23.6195' },
    '14.5': { is: '(0.724356 - 0.112262) * 23.6195' },
    '232': { is: '252 - 20.079' },
    '0.53': { is: '(608 * 0.435 + 168 * 0.87) / 776' },
    '0.95': { is: '(608 * 0.66 + 168 * 1.98) / 776' },
  },
};
