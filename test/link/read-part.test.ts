import { describe, expect, test } from 'vitest';
import type { Policy } from '#model/economics/words.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { readPolicy } from '#link/read-part.ts';
import { readQuery } from './read-query.ts';
import { book, tickets, tokens } from './linked-cases.ts';

const own = book('tokens', tokens);
const second = book('tokens', tokens, 'second-day');
const read = (query: string, notebook: LinkedNotebook = own) => {
  const { states, notices } = readQuery(query, [notebook], false);
  return { state: states[notebook.id], said: notices.map(({ text }) => text) };
};

describe('a name without a value', () => {
  test.each([
    ['price', '$3.00 per million tokens'],
    ['planned', 'what follows from the other inputs'],
    ['count', 'serving'],
    ['policy', 'each line’s own way'],
    ['as', 'none'],
    ['from', '“The first day”'],
    ['rev', '3'],
    ['seed', '1'],
  ])('is said to have none: %s', (key, inUse) => {
    const said = [`${key} has no value; using ${inUse}.`];
    expect(read(`${key}=`)).toEqual({ state: own.start, said });
    expect(read(key)).toEqual({ state: own.start, said });
  });

  test('leaves what the scenario of the link has', () => {
    expect(read('price=&planned=&count=&policy=&from=second-day&rev=3')).toEqual({
      state: second.start,
      said: [
        'count has no value; using with building.',
        'policy has no value; using at once.',
        'price has no value; using $2.50 per million tokens.',
        'planned has no value; using 1,000 million tokens.',
      ],
    });
  });
});

describe('a way to spread what was built', () => {
  const offering = (...policies: Policy[]): CaseDefinition => ({
    ...tokens,
    lines: tokens.lines.map((line) => (line.build ? { ...line, build: { ...line.build, policies } } : line)),
  });

  test('is none where nothing was built', () => {
    expect(read('policy=expensed', book('mp', tickets)).said).toEqual([
      'policy=expensed spreads nothing, since this case builds nothing; using each line’s own way.',
    ]);
  });

  test('that the case does not have is told beside those that it has', () => {
    const problem = 'is not a policy of this case, which has';
    expect(readPolicy('x', offering('expensed'))).toEqual({ problem: `${problem} expensed` });
    expect(readPolicy('x', offering('expensed', 'straight-line'))).toEqual({
      problem: `${problem} straight-line and expensed`,
    });
    expect(readPolicy('x', tokens)).toEqual({ problem: `${problem} straight-line, expensed and replacement` });
  });

  test('that cannot be read gives way to one that can, or to the scenario’s', () => {
    expect(read('policy=replacement&policy=x').said).toEqual([
      'policy=x is not a policy of this case, which has straight-line, expensed and replacement; using replacement.',
    ]);
    expect(read('policy=x', second).said).toEqual([
      'policy=x is not a policy of this case, which has straight-line, expensed and replacement; using at once.',
    ]);
  });
});

describe('lines whose second behavior is picked', () => {
  test('may be one that is called like a set', () => {
    const { state, said } = read('as=serving');
    expect([state?.behaviors, said]).toEqual([{ serving: 'step' }, []]);
  });

  test('may be none, which takes back what the page starts with', () => {
    const picked = { ...own, start: { ...own.start, behaviors: { winning: 'unit' as const } } };
    const { state, said } = read('as=none', picked);
    expect([state?.behaviors, said]).toEqual([{}, []]);
  });

  test('are named where they have no second one, and the rest is picked', () => {
    const { state, said } = read('as=serving.people.gone');
    expect(state?.behaviors).toEqual({ serving: 'step' });
    expect(said).toEqual(['as names what this page has no use for: people, gone. The rest is used.']);
  });

  test('stay as another pair of the link has them, by their labels, where one cannot be read', () => {
    expect(read('as=serving.winning&as=people').said).toEqual([
      'as=people names no cost line whose behavior can be chosen; using The serving, The winning.',
    ]);
    expect(read('as=serving&as=people').said).toEqual([
      'as=people names no cost line whose behavior can be chosen; using The serving.',
    ]);
  });
});

test('a revision is a whole number and nothing beside it', () => {
  for (const text of ['12ab', 'a12', '0', '1.5', '-1', '1234567'])
    expect(read(`rev=${text}`).said, text).toEqual([`rev=${text} is not a revision; using 3.`]);
  expect(read('rev=123456').said).toEqual([]);
});

test('a number may begin with its point', () => {
  expect(read('price=.5&drift=-.25')).toMatchObject({ state: { inputs: { price: '0.5', drift: '-0.25' } }, said: [] });
});

describe('an input', () => {
  test('that follows the others again has no value of its own', () => {
    const { state, said } = read('planned=default', second);
    expect([state?.inputs, said]).toStrictEqual([{ price: '2.50', drift: '0', life: '6' }, []]);
  });

  test('is spelled as the page spells it where it is the same number', () => {
    expect(read('price=3.000&life=9').state?.inputs).toEqual({ price: '3.00', drift: '0', life: '9' });
    expect(read('price=3.100&life=9').state?.inputs).toEqual({ price: '3.1', drift: '0', life: '9' });
  });

  test('keeps that spelling where it follows a default that the scenario spells otherwise', () => {
    const alike = { id: 'alike', title: 'Alike', values: { price: '3.0' } };
    const page = book('tokens', { ...tokens, scenarios: [...tokens.scenarios, alike] }, 'alike');
    expect(read('price=default&life=9', page).state?.inputs).toEqual({ price: '3.0', drift: '0', life: '9' });
    expect(read('price=default&life=9', second).state?.inputs['price']).toBe('3.00');
  });
});
