import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-check/folder.ts';
import { checkWords } from '../../src/content-check/words/check-words.ts';
import { passagesIn } from '../../src/content-check/words/passages.ts';

const ESSAY =
  '---\ntitle: A day\nnotebooks:\n  ds: { case: saas }\n---\n\nA [seat](/cases/saas/) takes <Figure cell="ds.price" />. <Anchor id="p-1" />\n\n<Sentence sentence="ds.writing" /> Its **price** stays.\n';

describe('the passages of a file', () => {
  test('are its sentences without their markup, each at its line', () => {
    expect(passagesIn(ESSAY, 'essays/a-day.mdx')).toEqual([
      { line: 2, text: 'A day' },
      { line: 7, text: 'A seat takes 10.' },
      { line: 9, text: 'This is so. Its price stays.' },
    ]);
  });

  test('of a case are its words and not its formulas', () => {
    expect(
      passagesIn(
        'title: Masks\nlines:\n  - label: A mask’s cost\n    amount: outlay / q\n    say: >-\n      It takes {margin|percent}.\n',
        'cases/masks/1.yaml',
      ),
    ).toEqual([
      { line: 1, text: 'Masks' },
      { line: 3, text: "A mask's cost" },
      { line: 5, text: 'It takes 10.' },
    ]);
  });
});

describe('spelling and grammar', () => {
  const checked = (text: string, allowed = { words: [] as string[], right: [] as string[] }) =>
    checkWords(
      { ...contentFolder('content'), files: (folder) => (folder === 'terms' ? ['a.md'] : []), text: () => text },
      allowed,
    );

  test('are faulted with file, line and what is wrong', async () => {
    const { problems } = await checked('---\nterm: A seat\n---\n\nOne sells seats.\n\nIt has has a pirce.\n');
    expect(problems.map(({ line, message }) => [line, message.split('.')[0]])).toEqual(
      expect.arrayContaining([
        [7, 'Repetition: has has'],
        [7, 'Spelling: pirce'],
      ]),
    );
    expect(problems.every(({ line }) => line === 7)).toBe(true);
  });

  test('are not faulted where they are allowed, and what is allowed and nowhere met is told', async () => {
    expect(await checked('Meet Zorblax.', { words: ['Zorblax'], right: [] })).toEqual({ problems: [], unused: [] });
    expect(await checked('Meet him.', { words: ['Zorblax'], right: ['Usage: in'] })).toEqual({
      problems: [],
      unused: ['Usage: in', 'Zorblax'],
    });
  });
});
