/** A unit as people type it behind a number: "/hr", "per GPU-hour", "mo", "tokens", "/MTok". */

/** Patterns in lower case without spaces and hyphens; a symbol that is not here is its own word, in one or in many. */
const SPELLED: Record<string, string> = {
  tok: 'tok(?:en)?s?',
  Mtok: '1?(?:m|mm|million)tok(?:en)?s?',
  Gtok: '1?(?:g|b|bn|billion)tok(?:en)?s?',
  s: 's(?:ec(?:ond)?s?)?',
  h: 'h(?:(?:ou)?rs?)?',
  day: 'd(?:ays?)?',
  month: '(?:mo(?:nth)?s?|mths?)',
  year: 'y(?:(?:ea)?rs?)?',
  kW: '(?:kw|kilowatts?)',
  kWh: '(?:kwh|kilowatthours?)',
  GB: '(?:gb|gigabytes?)',
  TB: '(?:tb|terabytes?)',
  Gparam: '(?:g|b|bn|billion)param(?:eter)?s?',
  TFLOP: '(?:tflops?|trillionoperations?)',
  // Said by the currency, or by no word.
  USD: '',
  MUSD: '',
  ratio: '',
  share: '',
  '1': '',
};

/** "/M" is a million of what the unit counts, where nothing but a price by the million can be meant. */
const BELOW: Record<string, string> = { Mtok: '1?(?:m|mm|million)(?:tok(?:en)?s?)?' };

const ownWord = (symbol: string): string => `${symbol.toLowerCase().replace(/[^a-z0-9]/g, '\\$&')}s?`;
const spelled = (symbol: string): string => SPELLED[symbol] ?? ownWord(symbol);

/** What a quantity is divided by: of "GPU-hour" the last word is enough. */
function below(product: string): string {
  const factors = product.split('-');
  const last = factors.at(-1) ?? '';
  const before = factors.slice(0, -1).map(spelled).join('');
  return `(?:/${before && `(?:${before})?`}${BELOW[last] ?? spelled(last)})?`;
}

/** Whether words behind a number name the unit, in whole or in part, or nothing does. */
export function namesUnit(words: string, unit: string): boolean {
  const [above = '', ...divisors] = unit.split('/');
  const said = words
    .toLowerCase()
    .replace(/ ?(?:\/|\b(?:per|an?|each)\b) ?/g, '/')
    .replace(/[ -]/g, '');
  const counted = above.split('-').map(spelled).join('');
  return new RegExp(`^(?:${counted})?${divisors.map(below).join('')}$`).test(said);
}
