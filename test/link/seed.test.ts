import { expect, test } from 'vitest';
import { readSeed } from '#link/seed.ts';
import { writeQuery } from '#link/write-query.ts';
import { readQuery } from './read-query.ts';
import { book, moved, tickets, tokens } from './linked-cases.ts';

test.for([
  ['7', 7],
  ['123456789', 123456789],
  ['', undefined],
  ['0', undefined],
  ['-3', undefined],
  ['abc', undefined],
  ['1e3', undefined],
  ['12345678901', undefined],
] as const)('%s as a seed is %s', ([text, seed]) => {
  expect(readSeed(text)).toBe(seed);
});

test('a link’s draws begin at its last readable seed, and what cannot be read is named', () => {
  const read = (query: string) => readQuery(query, [], false);
  expect(read('?seed=7').seed).toBe(7);
  expect(read('?utm_source=hn&amp;seed=7.').seed).toBe(7);
  expect(read('?price=2').seed).toBe(1);
  const { seed, notices } = read('?seed=7&seed=x');
  expect(seed).toBe(7);
  expect(notices.map(({ text }) => text)).toEqual(['seed=x is no seed; using 7.']);
  expect(read('seed=7&seed=9').notices.map(({ text }) => text)).toEqual([
    'seed is given more than once, as 7 and as 9; using the last.',
  ]);
});

test('a link names the seed after the notebooks and without a prefix, and only where it is not the first', () => {
  const [own, other] = [book('ds', tokens), book('mp', tickets)];
  const pages = [
    { ...own, state: moved(own, { inputs: { price: '2' } }) },
    { ...other, state: other.start },
  ];
  const [page, single] = [{ prefixed: true, edition: 2 }, { prefixed: false }];
  expect(writeQuery(pages, { ...page, seed: 7 })).toBe('ds.price=2&ds.from=first-day&ds.rev=3&seed=7&edition=2');
  expect(writeQuery(pages, { ...page, seed: 1 })).toBe('ds.price=2&ds.from=first-day&ds.rev=3&edition=2');
  expect(writeQuery([{ ...other, state: other.start }], { ...single, seed: 7 })).toBe('seed=7');
  expect(readQuery('seed=7', [own], false)).toMatchObject({ seed: 7, states: { ds: own.start }, notices: [] });
});

test('a seed with the prefix of a notebook is the page’s, and with any other is no part of it', () => {
  const books = [book('a', tokens), book('b', tokens)];
  expect(readQuery('a.seed=7', books, true)).toMatchObject({ seed: 7, notices: [] });
  expect(readQuery('x.seed=7', books, true)).toMatchObject({
    seed: 1,
    notices: [{ text: 'The link names an input this page does not know: x.seed.' }],
  });
});
