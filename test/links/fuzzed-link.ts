/** Links as they come back from the worst of places: published ones bent out of shape, known keys with hostile values, and noise. */
import fc from 'fast-check';
import { readLedger } from './ledger.ts';
import { pageAt } from './pages.ts';
import { spanOf } from '../support/span-of.ts';

export interface FuzzedLink {
  path: string;
  query: string;
}

const published = readLedger().map(({ link }): FuzzedLink => ({
  path: link.slice(0, link.indexOf('?')),
  query: link.slice(link.indexOf('?') + 1),
}));
const paths = [...new Set(published.map(({ path }) => path))];

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{7*7}}',
  '$' + '{7*7}',
  '</textarea><svg/onload=alert(1)>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'null',
  'true',
  '-0',
  '-0.0',
  '1e999',
  '1e-999',
  '0x10',
  '1_000',
  '٣',
  '½',
  '١٢',
  '+1',
  '--1',
  '1.2.3',
  '.',
  '-',
  '',
  ' ',
  '%',
  '%zz',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\u202e12',
  '🍋',
  '…',
  '3...',
  '999999999999999999999999999999999999999999999999999999999',
  '0.000000000000000000000000000000000000000000000000001',
  '9'.repeat(2000),
  'a.'.repeat(300),
  'none',
  'none.none',
  'default',
  'serving',
  'serving.serving',
  'everything',
  'replacement',
  '0',
  '1',
  '-1',
  '0.5',
  '60',
  '100',
  '1000000',
];

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 100_000 }).map(String) },
);

/** Keys a page knows, with and without its prefix, and some that none does. */
const keysOf = (path: string): string[] =>
  [...pageAt(path).notebooks].flatMap(([id, { definition }]) =>
    [...definition.inputs.map((input) => input.id), 'count', 'policy', 'as', 'from', 'rev', 'seed'].flatMap((key) => [
      key,
      `${id}.${key}`,
    ]),
  );
const valuesOf = (path: string): string[] =>
  [...pageAt(path).notebooks.values()].flatMap(({ definition }) => [
    ...definition.scenarios.map(({ id }) => id),
    ...definition.lines.map(({ id }) => id),
    ...definition.inputs.flatMap((input) => [input.minimum, input.maximum, spanOf(input)[0]]),
    definition.lines.map(({ id }) => id).join('.'),
  ]);

const STRANGERS = [
  '',
  'x',
  'price.',
  '.price',
  'amp;count',
  'utm_source',
  'fbclid',
  '__proto__',
  'toString',
  'a.b.c',
  'from.from',
  '<b>',
  'pricé',
  'COUNT',
  'hasOwnProperty',
];
const known = new Map(
  paths.map((path) => [
    path,
    { keys: [...new Set([...keysOf(path), ...STRANGERS])], values: [...new Set(valuesOf(path))] },
  ]),
);

const madeOfPairs = fc.constantFrom(...paths).chain((path) => {
  const { keys = STRANGERS, values = [''] } = known.get(path) ?? {};
  const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 2, arbitrary: hostile });
  const pair = fc
    .tuple(fc.constantFrom(...keys), value, fc.boolean())
    .map(([key, text, escaped]) => `${key}=${escaped ? encodeURIComponent(text.toWellFormed()) : text}`);
  return fc.array(pair, { maxLength: 10 }).map((pairs) => ({ path, query: pairs.join('&') }));
});

/** A published link with a few of its characters changed, lost or doubled. */
const bent = fc
  .tuple(
    fc.constantFrom(...published),
    fc.array(fc.tuple(fc.nat(400), fc.nat(3), hostile), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ path, query }, cuts]) => ({
    path,
    query: cuts.reduce((text, [at, drop, put]) => {
      const place = at % (text.length + 1);
      return `${text.slice(0, place)}${put.slice(0, 60)}${text.slice(place + drop)}`;
    }, query),
  }));

const noise = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(...'&=?;#%+.,-_<>"0123456789abcount%26%3D%'), maxLength: 120 }),
    ),
  )
  .map(([path, query]) => ({ path, query }));

export const fuzzedLink: fc.Arbitrary<FuzzedLink> = fc.oneof(
  { weight: 5, arbitrary: madeOfPairs },
  { weight: 4, arbitrary: bent },
  { weight: 1, arbitrary: noise },
);
