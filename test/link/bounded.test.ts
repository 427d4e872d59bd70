/** However long a link is, and whatever it repeats: what is done for it is counted, and stays within bounds that no clock is needed for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PAIRS, UNREAD } from '#link/link-bounds.ts';
import { linkPairs } from '#link/mangling.ts';
import { inMoreWords } from '#link/notice.ts';
import { noticeList } from '#link/notice-list.ts';
import { readQuery } from './read-query.ts';
import { sayMore } from '#link/say-more.ts';
import { runs } from '../support/runs.ts';
import { pageAt } from '../links/pages.ts';

const LENGTH = 65_536;
const filled = (part: (place: number) => string): string => {
  const parts: string[] = [];
  for (let length = 0, place = 0; length < LENGTH; place += 1) {
    const next = part(place);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, LENGTH);
};

const front = pageAt('/');
const books = [...front.notebooks].map(([id, { definition, state }]) => ({ id, definition, start: state }));
const keys = books.flatMap(({ id, definition }) => definition.inputs.map((input) => `${id}.${input.id}`));
const key = (place: number): string => keys[place % keys.length] ?? '';

const LONG: Record<string, string> = {
  'one letter': filled((place) => `${'abcdefghijklmnopqrstuvwxyz'[place % 26] ?? ''}&`),
  '55 letters': filled((place) => `${`${key(place)}${'z'.repeat(55)}`.slice(0, 55)}=1&`),
  'known ones': filled((place) => `${key(place)}=x&`),
  'one known one': filled((place) => `${key(0)}=${place}&`),
  'known ones without a prefix': filled((place) => `${key(place).split('.')[1] ?? ''}=1&`),
  revisions: filled((place) => `${books[place % books.length]?.id ?? ''}.rev=${place}&`),
  scenarios: filled((place) => `${books[place % books.length]?.id ?? ''}.from=x${place}&`),
  seeds: filled((place) => `seed=x${place}&`),
  'question marks': '?'.repeat(LENGTH),
  dots: `price=${'.'.repeat(LENGTH)}`,
  'pairs of dots': filled(() => `price=${'.'.repeat(990)}a&`),
  spaces: filled(() => `${' '.repeat(990)}a&`),
  escapes: '%25'.repeat(LENGTH / 3),
  'escaped ampersands': filled(() => '&amp;'),
  'one value': `price=${'9'.repeat(LENGTH)}`,
  'one list': `${books[0]?.id ?? ''}.count=${'a.'.repeat(LENGTH / 2)}`,
};

describe.each(Object.entries(LONG))('64 kB of %s', (_, query) => {
  test('give no more pairs than are read, none of them longer than is read', () => {
    const pairs = linkPairs(query);
    expect(pairs.length).toBeLessThanOrEqual(MAX_PAIRS + 1);
    expect(pairs.filter(({ key: name, value }) => name.length + value.length > 1001)).toEqual([]);
  });

  test('give a page’s worth of notices, of which eight at most are looked up among what could have been meant', () => {
    let asked = 0;
    const counted = {
      ...sayMore,
      suggestion: (word: string, candidates: readonly string[]) => {
        asked += 1;
        expect(candidates.length).toBeLessThan(1000);
        return sayMore.suggestion(word, candidates);
      },
    };
    const notices = inMoreWords(readQuery(query, books, true).notices, counted);
    expect(notices.length).toBeLessThanOrEqual(40);
    expect(notices.filter(({ text }) => text.length > 400)).toEqual([]);
    // By the whole name, and by what stands behind its prefix; a scenario once.
    expect(asked).toBeLessThanOrEqual(40 + 8);
  });
});

test('no more notices are put into words than are shown', () => {
  let made = 0;
  const list = noticeList();
  for (let place = 0; place < 10_000; place += 1) list.add(() => ({ key: String((made += 1)), text: '' }));
  expect([made, list.all().length, list.all().at(-1)?.text]).toEqual([
    40,
    40,
    '9961 more parts of the link could not be used.',
  ]);
});

describe('what is not read', () => {
  const end = (query: string) => readQuery(query, books, true).notices[0]?.text;
  const TOO_LONG = 'The link is too long; what stands at its end is not used.';

  test('is said not to be, where there are too many pairs or too many characters', () => {
    expect(linkPairs('a=1&'.repeat(MAX_PAIRS)).at(-1)).not.toBe(UNREAD);
    expect(linkPairs('a=1&'.repeat(MAX_PAIRS + 1)).at(-1)).toBe(UNREAD);
    expect(end('utm_source=1&'.repeat(MAX_PAIRS + 1))).toBe(TOO_LONG);
    expect(end(`utm_source=${'1'.repeat(LENGTH)}&${key(0)}=2`)).toBe(TOO_LONG);
  });

  test('is never half a value: a number that the limit goes through is cut off', () => {
    const [{ id, definition, start } = { id: '', definition: undefined, start: undefined }] = books;
    const input = definition?.inputs[0];
    const name = `${id}.${input?.id ?? ''}`;
    const query = `utm_source=${'1'.repeat(64_000 - 'utm_source='.length - `&${name}=1`.length)}&${name}=10`;
    const { states, notices } = readQuery(query, books, true);
    expect(states[id]?.inputs).toEqual(start?.inputs);
    expect(notices.map(({ text }) => text)).toEqual([TOO_LONG, expect.stringContaining(`${name}=1 is cut off`)]);
  });

  test('is said of a pair that is longer than is read', () => {
    fc.assert(
      fc.property(fc.constantFrom('count', 'as', 'policy', 'from', keys[0]?.split('.')[1] ?? ''), (name) => {
        const { notices } = readQuery(`${books[0]?.id ?? ''}.${name}=${'serving.'.repeat(200)}`, books, true);
        expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining('is cut off')]);
      }),
      { numRuns: runs(10, 50) },
    );
  });
});
