import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOfSet } from '#model/economics/boundary.ts';
import { startOf } from '#model/economics/start.ts';
import { POLICIES } from '#model/economics/words.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { canonicalDecimal, compareDecimals } from '#numbers/decimal-text.ts';
import { chipsOf } from '#link/chips.ts';
import { ownersOf } from '#link/key-owner.ts';
import type { LinkedNotebook } from '#link/linked-notebook.ts';
import { linkPairs } from '#link/mangling.ts';
import { revisionsIn } from '#link/revisions-in.ts';
import { readQuery } from './read-query.ts';
import { sameState } from '#state/scenario-state.ts';
import { writeQuery } from '#link/write-query.ts';
import { book, moved, tickets, tokens } from './linked-cases.ts';
import { runs } from '../support/runs.ts';

const own = book('tokens', tokens);
const write = (state: CaseState, notebook: LinkedNotebook = own) =>
  writeQuery([{ ...notebook, state }], { prefixed: false });
const read = (query: string, notebook: LinkedNotebook = own) => {
  const { states, ...rest } = readQuery(query, [notebook], false);
  return { state: states[notebook.id] as CaseState, ...rest };
};

const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
const decimals = fc.oneof(
  fc.constantFrom('0', '-0', '0.0', '1', '0.1', '-0.000000000000000000000000000001', '123456.123456789012345678901234'),
  fc
    .tuple(fc.boolean(), digits(6), fc.option(digits(24)))
    .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`),
);

/** Any state a reader can reach in a case. */
const states = (definition: CaseDefinition): fc.Arbitrary<CaseState> =>
  fc
    .record({
      scenario: fc.constantFrom(...definition.scenarios.map(({ id }) => id)),
      values: fc.array(fc.option(decimals, { nil: undefined, freq: 3 }), {
        minLength: definition.inputs.length,
        maxLength: definition.inputs.length,
      }),
      touched: fc.array(fc.boolean(), { minLength: definition.inputs.length, maxLength: definition.inputs.length }),
      boundary: fc.option(fc.subarray(definition.lines.map(({ id }) => id)), { freq: 3 }),
      policy: fc.constantFrom(
        undefined,
        undefined,
        ...POLICIES.filter((policy) => definition.lines.some(({ build }) => build?.policies.includes(policy))),
      ),
      picked: fc.subarray(definition.lines.filter((line) => line.or).map(({ id }) => id)),
    })
    .map(({ scenario, values, touched, boundary, policy, picked }) => {
      const start = startOf(definition, scenario);
      const inputs = { ...start.inputs };
      for (const [place, { id, minimum, maximum, follows }] of definition.inputs.entries()) {
        const value = values[place];
        if (!touched[place]) continue;
        if (value === undefined) {
          if (follows) delete inputs[id];
        } else if (compareDecimals(value, minimum) >= 0 && compareDecimals(value, maximum) <= 0)
          inputs[id] = canonicalDecimal(value);
      }
      const behaviors = Object.fromEntries(
        definition.lines.flatMap((line) => (line.or && picked.includes(line.id) ? [[line.id, line.or.behavior]] : [])),
      );
      const { policy: _, ...rest } = start;
      return {
        ...rest,
        inputs,
        behaviors,
        boundary: boundary ?? linesOfSet(definition, 'serving', behaviors),
        ...(policy && { policy }),
      };
    });

describe('a link and the state it was made from', () => {
  test('are the same state, for any state a reader can reach', () => {
    fc.assert(
      fc.property(states(tokens), fc.constantFrom('first-day', 'second-day'), (state, startsAt) => {
        const notebook = book('tokens', tokens, startsAt);
        const query = write(state, notebook);
        const back = read(query, notebook);
        expect(back.notices).toEqual([]);
        expect(sameState(tokens, back.state, state), query).toBe(true);
        expect(write(back.state, notebook)).toBe(query);
        expect(query).toMatch(/^([A-Za-z0-9._-]+=[A-Za-z0-9._-]+(&|$))*$/);
        expect(query === '').toBe(sameState(tokens, state, notebook.start));
      }),
      { numRuns: runs(1000, 3000) },
    );
  });

  test('mean the same on a page that starts elsewhere', () => {
    fc.assert(
      fc.property(states(tokens), (state) => {
        const query = write(state);
        fc.pre(query !== '');
        expect(sameState(tokens, read(query, book('other', tokens, 'second-day')).state, state), query).toBe(true);
      }),
    );
  });

  test('are the same for several notebooks on a page, two of them about one case', () => {
    fc.assert(
      fc.property(states(tokens), states(tokens), states(tickets), (a, b, c) => {
        const books = [book('a', tokens), book('b', tokens, 'second-day'), book('mp', tickets)];
        const made = [a, b, c].map((state, place) => ({ ...(books[place] as LinkedNotebook), state }));
        const back = readQuery(writeQuery(made, { prefixed: true, edition: 1 }), books, true);
        expect(back.notices).toEqual([]);
        for (const { id, definition, state } of made)
          expect(sameState(definition, back.states[id] as CaseState, state)).toBe(true);
      }),
      { numRuns: runs(150, 500) },
    );
  });
});

describe('what is written', () => {
  const writes = (over: Parameters<typeof moved>[1], query: string) => expect(write(moved(own, over))).toBe(query);

  test('is nothing while all is as the page starts, however it is spelled', () => {
    writes({}, '');
    writes({ inputs: { price: '3', drift: '-0.0' } }, '');
    writes({ boundary: ['none', 'serving'] }, '');
  });

  test('is every difference from the scenario, then count, policy, as, from and rev', () => {
    writes(
      {
        inputs: { drift: '-0.5', price: '2.50' },
        boundary: linesOfSet(tokens, 'with-build', { serving: 'step' }),
        policy: 'expensed',
        behaviors: { serving: 'step' },
      },
      'price=2.5&drift=-0.5&count=with-build&policy=expensed&as=serving.serving&from=first-day&rev=3',
    );
  });

  test('keeps zero, negatives and every digit', () => {
    writes({ inputs: { price: '0' } }, 'price=0&from=first-day&rev=3');
    writes(
      { inputs: { drift: '-0.000000000000000000000000000001' } },
      'drift=-0.000000000000000000000000000001&from=first-day&rev=3',
    );
  });

  test('spells a boundary as its set, its lines, or none', () => {
    writes({ boundary: [] }, 'count=none&from=first-day&rev=3');
    writes({ boundary: ['serving', 'none', 'interest'] }, 'count=serving.none.interest&from=first-day&rev=3');
    writes({ boundary: linesOfSet(tokens, 'everything', {}) }, 'count=everything&from=first-day&rev=3');
  });

  test('tells a lone line from the set, and from the word, of the same name', () => {
    writes({ boundary: ['serving'] }, 'count=next-unit&from=first-day&rev=3');
    writes(
      { boundary: ['serving'], behaviors: { serving: 'step', winning: 'unit' } },
      'count=serving.serving&as=serving.winning&from=first-day&rev=3',
    );
    writes({ boundary: ['none'] }, 'count=none.none&from=first-day&rev=3');
    expect(read('count=none.none').state.boundary).toEqual(['none']);
    expect(read('count=none').state.boundary).toEqual([]);
  });

  test('names the scenario alone when only that was chosen, and what of it was taken back', () => {
    expect(write(startOf(tokens, 'second-day'))).toBe('from=second-day&rev=3');
    const { policy: _, ...second } = startOf(tokens, 'second-day');
    const { planned: __, ...inputs } = second.inputs;
    expect(write({ ...second, inputs: { ...inputs, price: '3' } })).toBe(
      'price=3&planned=default&policy=default&from=second-day&rev=3',
    );
  });

  test('carries the notebook’s id on a page with several, and speaks only of those that changed', () => {
    const [mp, ds] = [book('mp', tickets), book('ds', tokens)];
    expect(
      writeQuery(
        [
          { ...mp, state: moved(mp, { inputs: { fee: '12' } }) },
          { ...ds, state: ds.start },
        ],
        { prefixed: true, edition: 1 },
      ),
    ).toBe('mp.fee=12&mp.from=early&mp.rev=1&edition=1');
  });
});

test('a notebook the link does not speak of is the page’s own start, the very object', () => {
  expect(read('').state).toBe(own.start);
  expect(read('?utm_source=x&fbclid=y').state).toBe(own.start);
});

test('a behavior that is picked moves what a named set counts', () => {
  const { state, notices } = read('as=winning.winning&from=first-day&rev=3');
  expect(notices).toEqual([]);
  expect(state.behaviors).toEqual({ winning: 'unit' });
  expect(state.boundary).toEqual(['serving', 'none', 'winning']);
});

test('another revision is told to the caller and still read', () => {
  const { state, notices } = read('price=2&from=first-day&rev=2');
  expect([state.inputs['price'], notices]).toEqual(['2', []]);
  const other = (query: string) => revisionsIn(ownersOf(linkPairs(query), [own]), [own]);
  expect(other('price=2&from=first-day&rev=2')).toEqual([{ notebook: 'tokens', revision: 2 }]);
  expect(other('rev=1&rev=2&rev=x&rev=1...')).toEqual([{ notebook: 'tokens', revision: 2 }]);
  expect(other('price=2&from=first-day&rev=3')).toEqual([]);
});

const changed = (query: string) => chipsOf(tokens, own.start, read(query).state);

test('what a link changed is told in words', () => {
  expect(
    changed('price=2.5&planned=12&count=with-build&policy=expensed&as=serving.serving&from=first-day&rev=3'),
  ).toEqual([
    {
      key: 'input',
      id: 'price',
      label: 'Price',
      before: '$3.00 per million tokens',
      after: '$2.50 per million tokens',
    },
    {
      key: 'input',
      id: 'planned',
      label: 'Planned units',
      before: 'worked out from other inputs',
      after: '12 million tokens',
    },
    { key: 'count', id: 'count', label: 'Costs counted', before: 'Serving', after: 'With building' },
    { key: 'policy', id: 'policy', label: 'Cost of building spread', before: 'each line’s own way', after: 'at once' },
    { key: 'as', id: 'serving', label: 'The serving', before: 'unit cost', after: 'capacity' },
  ]);
});

test('a scenario is one change, and what differs from it another', () => {
  expect(changed('price=2&from=second-day&rev=3')).toEqual([
    { key: 'scenario', id: 'scenario', label: 'Scenario', before: 'The first day', after: 'The second day' },
    {
      key: 'input',
      id: 'price',
      label: 'Price',
      before: '$2.50 per million tokens',
      after: '$2.00 per million tokens',
    },
  ]);
});

test('a link without changes has none to tell', () => {
  expect(changed('from=first-day&rev=3')).toEqual([]);
});
