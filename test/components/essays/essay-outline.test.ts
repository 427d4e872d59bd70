import { expect, test } from 'vitest';
import { essayOutline, readingMinutes, wordCount } from '#components/essays/essay-outline.ts';

test('the contents are the headings, in order, by their permanent ids', () => {
  const body =
    'Before.\n\n## What is in it? <Anchor id="what" />\n\nText. <Anchor id="p-1" />\n\n### Smaller <Anchor id="smaller" />\n\n## And the rest <Anchor id="rest" />\n';
  expect(essayOutline(body)).toEqual([
    { id: 'what', words: 'What is in it?' },
    { id: 'rest', words: 'And the rest' },
  ]);
});

test('words are those a reader meets: a figure is one, an address or a tag none', () => {
  expect(
    wordCount(
      'A host’s [bill](/arguments/somebody-paid/) is <Figure cell="host.price" />.<Source id="deepseek-day6" /> <Anchor id="p-2" />',
    ),
  ).toBe(5);
});

test('reading takes a minute at least', () => {
  expect(readingMinutes('Short.')).toBe(1);
  expect(readingMinutes('word '.repeat(2380))).toBe(10);
});
