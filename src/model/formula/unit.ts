/** Units of measure: each symbol is a base unit of its own, and nothing converts by itself. */
import { didYouMean } from './nearest.ts';

/** Symbol to whole exponent, never zero: USD/GPU-h is USD 1, GPU -1, h -1. Empty for a bare number. */
export type Unit = Readonly<Record<string, number>>;

/** Symbols that every case may use; a case adds its own under `units`. */
export const BASE_UNITS = [
  'USD',
  'MUSD',
  'tok',
  'Mtok',
  'Gtok',
  's',
  'h',
  'day',
  'month',
  'year',
  'GPU',
  'kW',
] as const;

/** Symbols that are written as one and are a product. */
const PRODUCTS = new Map([['kWh', ['kW', 'h']]]);

export const DIMENSIONLESS: Unit = {};
/** The unit of a literal 0, which is nothing of anything: the same as every other unit. */
export const ANY_UNIT: Unit = {};

/** A unit read, or what is wrong with it in plain words. */
export type ParsedUnit = { ok: true; unit: Unit } | { ok: false; message: string };

/**
 * Reads a unit expression: "USD/Mtok", "USD/GPU-h", "1/month", "ratio", "h^2"; a "share" is a ratio that is read as a percentage. `-` joins the factors of a product, and all between
 * one `/` and the next is divided by.
 * @param known the symbols that the case adds to `BASE_UNITS`
 */
export function parseUnit(text: string, known: Iterable<string> = []): ParsedUnit {
  const symbols = new Set<string>([...BASE_UNITS, ...known]);
  const unit: Record<string, number> = {};
  for (const [place, product] of text.split('/').entries()) {
    for (const factor of product.split('-')) {
      const written = factor.trim();
      if (place === 0 && (written === '1' || written === 'ratio' || written === 'share') && product.trim() === written)
        continue;
      const [, symbol = '', power = '1'] = /^([A-Za-z]\w*)(?:\^([1-9]\d?))?$/.exec(written) ?? [];
      const parts = symbols.has(symbol) ? [symbol] : PRODUCTS.get(symbol);
      if (!parts) return { ok: false, message: unknownUnit(written, text, [...symbols, ...PRODUCTS.keys()]) };
      for (const part of parts) raise(unit, part, place === 0 ? Number(power) : -Number(power));
    }
  }
  return { ok: true, unit };
}

function unknownUnit(written: string, text: string, symbols: string[]): string {
  if (written === '') return `\`${text}\` is not a unit; write one like \`USD/GPU-h\`, \`1/month\` or \`ratio\``;
  const added = didYouMean(written, symbols) || '; add it under `units`, or write `ratio` for a bare number';
  return `unknown unit \`${written}\`${written === text ? '' : ` in \`${text}\``}${added}`;
}

const exponentOf = (unit: Unit, symbol: string) => (Object.hasOwn(unit, symbol) ? (unit[symbol] ?? 0) : 0);

function raise(unit: Record<string, number>, symbol: string, by: number): void {
  const exponent = exponentOf(unit, symbol) + by;
  if (exponent === 0) delete unit[symbol];
  else unit[symbol] = exponent;
}

/** A unit as `parseUnit` reads it: "USD/GPU-h", "1/month", "ratio". */
export function unitText(unit: Unit): string {
  if (unit === ANY_UNIT) return 'any unit';
  const side = (sign: number) =>
    Object.entries(unit)
      .filter(([, exponent]) => exponent * sign > 0)
      .map(([symbol, exponent]) => (Math.abs(exponent) === 1 ? symbol : `${symbol}^${Math.abs(exponent)}`))
      .join('-');
  const [above, below] = [side(1), side(-1)];
  return below === '' ? above || 'ratio' : `${above || '1'}/${below}`;
}

/** Whether two units are one. `ANY_UNIT` is the same as any. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a === ANY_UNIT || b === ANY_UNIT) return true;
  return [...Object.keys(a), ...Object.keys(b)].every((symbol) => exponentOf(a, symbol) === exponentOf(b, symbol));
}

/** The unit of a product. */
export function timesUnit(a: Unit, b: Unit): Unit {
  const product = { ...a };
  for (const [symbol, exponent] of Object.entries(b)) raise(product, symbol, exponent);
  return product;
}

/** The unit of a power with a whole exponent. */
export function powerUnit(unit: Unit, exponent: number): Unit {
  return exponent === 0
    ? DIMENSIONLESS
    : Object.fromEntries(Object.entries(unit).map(([symbol, each]) => [symbol, each * exponent]));
}
