/** What links are spoiled with. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { Pair } from './meaning.ts';

/** Pairs with a key that a case knows and a value that nothing can be made of. */
export function wrongPairs({ inputs, scenarios }: CaseDefinition): Pair[] {
  const words = ['abc', '', '1e5', '--1', '1,5', '0x1f', 'NaN', 'null', '%00', '<b>', '9'.repeat(61), '9'.repeat(3000)];
  const ids = scenarios.map(({ id }) => id);
  return [
    ...inputs.flatMap(({ id, minimum, maximum }) => [
      ...words.map((value) => ({ key: id, value })),
      { key: id, value: minimum.startsWith('-') ? `${minimum}9` : '-1' },
      { key: id, value: `${maximum.split('.')[0] ?? ''}99` },
    ]),
    ...['', 'nowhere', `${ids[0] ?? ''}-x`, 'constructor'].map((value) => ({ key: 'from', value })),
    ...['', 'nothing', '__proto__', 'a.b.c'].map((value) => ({ key: 'count', value })),
    ...['', 'never', 'toString'].map((value) => ({ key: 'policy', value })),
    ...['', 'no_such_line', 'a.b'].map((value) => ({ key: 'as', value })),
    ...['', '0', '-1', 'x', '1.5'].map((value) => ({ key: 'rev', value })),
  ];
}

export const strangerPairs: Pair[] = [
  { key: 'zzz_unknown', value: '1' },
  { key: '__proto__', value: '1' },
  { key: 'toString', value: 'x' },
  { key: 'hasOwnProperty', value: '2' },
  { key: 'pricee', value: '3' },
  { key: 'x', value: ')[click](https://evil.example/)' },
  { key: 'W'.repeat(200), value: '1' },
  { key: 'q', value: 'W'.repeat(2000) },
];

export const TRACKING_PAIRS = [
  'utm_source=hn',
  'fbclid=IwAR0_-x',
  'gclid=1',
  'ref=home',
  'utm_content=a%26from%3Dnowhere',
  'utm_campaign=%231-list',
];

/** Keys that others hang on links. */
export const isTrackingKey = (key: string): boolean =>
  /^utm_|clid$/i.test(key) ||
  /^(mc_[ce]id|igshid|igsh|si|ref|ref_src|ref_url|referrer|source|share|feature|amp|cmpid|trk|spm)$/i.test(key) ||
  /^_(hs|g[al])/i.test(key);

type Bend = (query: string) => string;

const escapedWhole: Bend[] = [
  encodeURIComponent,
  (query) => encodeURIComponent(encodeURIComponent(query)),
  (query) => encodeURIComponent(query.replaceAll('&', '&amp;')),
  (query) => query.replace(/[\w.=&-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
  (query) => query.replaceAll('&', '%26').replaceAll('=', '%3D'),
];

/** @param holdsEscapes whether tracking in it holds escaped signs of its own, which are lost once all of it is escaped */
export const bentForms = (holdsEscapes: boolean): Bend[] => [
  (query) => query,
  (query) => `?${query}`,
  (query) => `??${query}`,
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&amp;amp;'),
  (query) => query.replaceAll('&', '&#38;'),
  (query) => query.replaceAll('&', '\\u0026'),
  (query) => query.replaceAll('&', '&&'),
  (query) => query.replaceAll('=', '=\u200b'),
  (query) => query.replaceAll('&', '\u00ad&'),
  (query) => query.replaceAll('=', '=+').replaceAll('&', '+&'),
  ...(holdsEscapes ? [] : escapedWhole),
];

export const NOISE: string[][] = [
  [...'&=?;#%+.,-_<>"0123456789abcount'],
  [...'abcdefghijklmnopqrstuvwxyz=&._'],
  [
    '&',
    '=',
    '%26',
    '%3D',
    '%25',
    '%23',
    '&amp;',
    'price',
    'life',
    'from',
    'rev',
    'count',
    '1',
    '2',
    '.',
    '\u0000',
    '🍋',
    '\ud800',
    '\u202e',
  ],
];

/** Of what a link is made that is far too long; each says the text of the part at a place. */
export const LONG_PARTS: ((place: number) => string)[] = [
  (place) => `${'abcdefghijklmnopqrstuvwxyz'[place % 26] ?? ''}&`,
  (place) => `unknown_${place}=1&`,
  (place) => `${'nearly_a_name_that_is_known_'.repeat(2).slice(place % 9)}=1&`,
  () => '.',
  () => '?',
  () => '=',
  () => '&amp;',
  () => '%25',
  () => '%2525',
  () => 'a%23&',
  () => `x=${'.'.repeat(900)}a&`,
  () => `${' '.repeat(900)}a&`,
  () => '9',
  () => 'x.',
  () => '…',
  (place) => `seed=${place}x&`,
  (place) => `utm_${place}=1&`,
  () => '\\u0026',
  () => '&#0038;',
];
