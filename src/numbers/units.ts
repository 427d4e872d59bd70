/** Units of measure in words. The only table of them; a symbol it does not hold (one a case adds) is its own word. */

interface Words {
  one: string;
  many: string;
}

const SYMBOLS: Record<string, Words> = {
  tok: { one: 'token', many: 'tokens' },
  Mtok: { one: 'million tokens', many: 'million tokens' },
  Gtok: { one: 'billion tokens', many: 'billion tokens' },
  s: { one: 'second', many: 'seconds' },
  h: { one: 'hour', many: 'hours' },
  GPU: { one: 'GPU', many: 'GPUs' },
  kW: { one: 'kilowatt', many: 'kilowatts' },
  Gparam: { one: 'billion parameters', many: 'billion parameters' },
  GB: { one: 'gigabyte', many: 'gigabytes' },
  TB: { one: 'terabyte', many: 'terabytes' },
  TFLOP: { one: 'trillion operations', many: 'trillion operations' },
  kWh: { one: 'kilowatt-hour', many: 'kilowatt-hours' },
};

/** What a quantity is divided by reads "a month" for a stretch of time, and "per GPU-hour" for anything else. */
const TIMES: Record<string, string> = { s: 'a second', h: 'an hour', day: 'a day', month: 'a month', year: 'a year' };

/** Factors that a currency sign, or no word at all, stands for. */
const SILENT: Record<string, string> = { USD: '', MUSD: 'million', ratio: '', share: '', '1': '' };

const wordsFor = (symbol: string): Words => SYMBOLS[symbol] ?? { one: symbol, many: `${symbol}s` };

/** "GPU-h" -> "GPU-hours": every factor but the last in the singular. */
function productWords(product: string, many: boolean): string {
  const factors = product.split('-');
  return factors
    .map((factor, place) => wordsFor(factor)[many && place === factors.length - 1 ? 'many' : 'one'])
    .join('-');
}

/**
 * What to read after a quantity's number: "USD/GPU-h" -> "per GPU-hour", "Mtok/month" -> "million tokens a month", "month" -> "months",
 * "ratio" and "USD" -> "". A currency sign is not among the words: see `currencyOf`.
 * @param one whether the number is 1: "1 month"
 */
export function unitWords(unit: string, one = false): string {
  const [above = '', ...below] = unit.split('/');
  const words = [
    SILENT[above] ?? productWords(above, !one),
    ...below.map((product) => TIMES[product] ?? `per ${productWords(product, false)}`),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** What to read after a quantity as it is shown, whose number has taken in the millions that its unit counts: "$13.1 billion", and no "million" more. */
export const wordsAfter = (unit: string, one = false): string =>
  isMillions(unit) ? unitWords(unit, one).replace(/^million ?/, '') : unitWords(unit, one);

/** The unit beside a number field, which shows no currency sign: "dollars per GPU-hour", "million dollars", "months". */
export function fieldUnit(unit: string): string {
  const words = unitWords(unit);
  if (isMillions(unit)) return words.replace(/^million/, 'million dollars');
  return currencyOf(unit) === '$' ? `dollars ${words}`.trim() : words;
}

/** Whether a number is read as a percentage: a share, or the share of something that is lost or won in a month. */
export const isPercentage = (unit: string): boolean => unit === 'share' || unit === '1/month';

/** "$" for an amount of money, else "". */
export const currencyOf = (unit: string): '$' | '' => (/^M?USD(\/|$)/.test(unit) ? '$' : '');

/** Whether the number counts millions of dollars. */
export const isMillions = (unit: string): boolean => /^MUSD(\/|$)/.test(unit);

/** What the number counts, as a power of ten, when a magnitude is in the unit: 6 for a million tokens or dollars. */
export function magnitudeIn(unit: string): 0 | 6 | 9 {
  const [, magnitude] = /^([MG])(?:USD|tok)(?:[/-]|$)/.exec(unit) ?? [];
  return magnitude === undefined ? 0 : magnitude === 'M' ? 6 : 9;
}
