import { describe, expect, test } from 'vitest';
import { sourceUses, type Leaning } from '#src/content-check/source-uses.ts';

const input = {
  unit: 'USD',
  bounds: ['0', '1'] as [string, string],
  range: ['0', '1'] as [string, string],
  scale: 'linear' as const,
  step: '1',
  'as-of': '2018',
};
const stand: Leaning['cases'][number] = {
  id: 'stand',
  file: {
    title: 'A stand',
    constants: { cups: { label: 'Cups in a pitcher', unit: 'cup', value: '8', source: ['board'] } },
    inputs: {
      asked: { ...input, label: 'Price asked', grade: 'reported', source: ['board', 'receipt'] },
      guessed: { ...input, label: 'Hours open', grade: 'assumed', assumption: 'A guess.' },
    },
    lines: {},
    scenarios: { sunday: { title: 'On Sunday', summary: '', set: {}, source: ['board'] } },
  },
};
const nothing: Leaning = { cases: [], essays: [], arguments: [], reproductions: {} };
const essay = (body: string) =>
  sourceUses({ ...nothing, essays: [{ id: 'one-more-cup', title: 'One more cup?', body }] });

describe('what leans on a source', () => {
  test('is each input, constant and scenario that names it, at its place in the case', () => {
    const uses = sourceUses({ ...nothing, cases: [stand] });
    expect(uses.get('board')).toEqual([
      {
        kind: 'input',
        id: 'stand/asked',
        href: '/cases/stand/#control-stand-asked',
        words: 'Price asked',
        within: 'A stand',
        grade: 'reported',
      },
      {
        kind: 'working',
        id: 'stand/cups',
        href: '/cases/stand/#working-title',
        words: 'Cups in a pitcher',
        within: 'A stand',
      },
      {
        kind: 'scenario',
        id: 'stand/sunday',
        href: '/cases/stand/sunday/',
        words: 'On Sunday',
        within: 'A stand',
      },
    ]);
    expect(uses.get('receipt')).toHaveLength(1);
  });

  test('is an essay, once, at the first paragraph that names it', () => {
    const uses = essay(
      'A cup.<Source id="board" /> <Anchor id="p-1" />\n\nAnother.<Source id="board" /> <Anchor id="p-2" />\n\n`<Source id="shown" />`',
    );
    expect([...uses]).toEqual([
      ['board', [{ kind: 'essay', id: 'one-more-cup', href: '/essays/one-more-cup/#p-1', words: 'One more cup?' }]],
    ]);
  });

  test('is an essay as a whole, where no paragraph follows', () => {
    expect(
      essay('<Source id="board" />')
        .get('board')
        ?.map(({ href }) => href),
    ).toEqual(['/essays/one-more-cup/']);
  });

  test('is an argument, once, whether by a figure or by its evidence', () => {
    const head = {
      claim: 'Cups sell.',
      figures: [{ label: 'Cups', text: '8', source: 'board', 'as-of': '2018' }],
      evidence: [{ source: 'board', says: 'Eight.' }],
    };
    expect(sourceUses({ ...nothing, arguments: [{ id: 'cups-sell', head }] }).get('board')).toEqual([
      { kind: 'argument', id: 'cups-sell', href: '/arguments/cups-sell/', words: 'Cups sell.' },
    ]);
  });

  test('is each figure that it prints and the model works out', () => {
    const rows = [{ scenario: 'sunday', cell: 'price', printed: '$2.00 a cup', source: 'board' }];
    expect(
      sourceUses({ ...nothing, cases: [stand], reproductions: { stand: rows } })
        .get('board')
        ?.at(-1),
    ).toEqual({
      kind: 'reproduction',
      id: 'stand/sunday/price',
      href: '/method/reproductions/#from-board',
      words: '$2.00 a cup',
      within: 'A stand',
    });
  });

  test('is nothing for a source that no content names', () => {
    expect(sourceUses({ ...nothing, cases: [stand] }).has('unread')).toBe(false);
  });
});

test('an essay that is no MDX takes no other source down with it', () => {
  const essays = [
    { id: 'broken', title: 'Broken', body: 'A cup.<Source id="board" /> <Figure cell="a\n' },
    { id: 'whole', title: 'Whole', body: 'A cup.<Source id="board" /> <Anchor id="p-1" />' },
  ];
  expect(sourceUses({ ...nothing, essays }).get('board')).toEqual([
    { kind: 'essay', id: 'whole', href: '/essays/whole/#p-1', words: 'Whole' },
  ]);
});
