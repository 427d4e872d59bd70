import { expect, test } from 'vitest';
import { citationOf } from '#components/essays/citation.ts';

const address = 'https://site.example/essays/a-day/';

test('in words, a title that asks keeps its mark and gets no stop', () => {
  expect(citationOf({ id: 'a-day', title: 'Does a day pay?', date: '2026-11-25', address }).plain).toBe(
    `At the Margin. “Does a day pay?” 2026-11-25. ${address}`,
  );
  expect(citationOf({ id: 'a-day', title: 'A day', date: '2026-11-25', address }).plain).toContain('“A day.”');
});

test('in BibTeX, signs of LaTeX are words', () => {
  const { bibtex } = citationOf({ id: 'a-day', title: '80% & “more”', date: '2026-11', address });
  expect(bibtex.split('\n')).toEqual([
    '@misc{a-day,',
    '  author = {{At the Margin}},',
    '  title = {{80\\% \\& "more"}},',
    '  year = {2026},',
    '  month = {11},',
    `  url = {${address}}`,
    '}',
  ]);
});
