import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseState } from '#model/economics/definition.ts';
import { compareDecimals, isDecimalText } from '#numbers/decimal-text.ts';
import { chipsOf } from '#link/chips.ts';
import { linkPairs } from '#link/mangling.ts';
import { inMoreWords } from '#link/notice.ts';
import { sayMore as more } from '#link/say-more.ts';
import { readQuery } from './read-query.ts';
import { book, tickets, tokens } from './linked-cases.ts';
import { runs } from '../support/runs.ts';

const own = book('tokens', tokens);
const [mp, ds] = [book('mp', tickets), book('ds', tokens)];
const open = (query: string) => readQuery(query, [own], false);

describe('a hostile link', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'&=?;#%+.,-_ 0123456789abcdefprice%26%3D%'), maxLength: 80 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'price',
            'drift',
            'life',
            'count',
            'policy',
            'as',
            'from',
            'rev',
            'seed',
            'state',
            'ds.price',
            'mp.fee',
            '__proto__',
            'constructor',
            'toString',
            '',
            'amp;price',
          ),
          fc.oneof(
            fc.constantFrom(
              'never',
              'NaN',
              'Infinity',
              '-0',
              '1e999',
              'serving',
              'none',
              'default',
              'true',
              '__proto__',
              '%',
              '%zz',
              '%E0%A4%A',
              '<script>',
              '2',
            ),
            fc.string({ maxLength: 12 }),
          ),
        ),
        { maxLength: 8 },
      )
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  );

  test('never throws, leaves a state the case can be in, and has every part it ignores named', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (query, several) => {
        const books = several ? [mp, ds] : [own];
        const { states, notices } = readQuery(query, books, several);
        for (const { id, definition } of books) wellFormed(states[id], definition);
        const silent =
          /^(utm_\w*|\w*clid|mc_[ce]id|igshid|igsh|si|ref|ref_src|ref_url|referrer|source|share|feature|_hs\w+|_ga|_gl|amp|cmpid|trk|spm|seed|.*\.seed)$/i;
        const known = new Set(
          books.flatMap(({ id, definition }) =>
            [...definition.inputs.map((input) => input.id), 'count', 'policy', 'as', 'from', 'rev'].flatMap((key) => [
              key,
              `${id}.${key}`,
              `${definition.id}.${key}`,
            ]),
          ),
        );
        const told = new Set(notices.map(({ key }) => key));
        const all = notices.length >= 40;
        for (const { key } of linkPairs(query))
          if (!all && !silent.test(key) && !known.has(key)) expect(told, JSON.stringify(key)).toContain(key);
        for (const { text } of inMoreWords(notices, more))
          if (text.includes('undefined') || text.length > 400) throw new Error(`a notice reads: ${text}`);
        for (const { id, definition, start } of books)
          for (const { before, after } of chipsOf(definition, start, states[id] ?? start))
            expect(before).not.toBe(after);
      }),
      { numRuns: runs(4000, 20_000) },
    );
  }, 60_000);

  test('is read in little time, however it repeats itself', () => {
    for (const part of [
      '.',
      '%25',
      '&amp;',
      '…a',
      ' x',
      '&',
      '%',
      '=',
      'price=...a',
      '&price=',
      '&priecx',
      '\\',
      '%2525',
      '&#0000',
    ]) {
      const { states } = open(part.repeat(40_000));
      wellFormed(states['tokens'], tokens);
    }
  });
});

function wellFormed(state: CaseState | undefined, definition: typeof tokens): void {
  if (!state) throw new Error('no state');
  const ids = definition.lines.map(({ id }) => id);
  for (const [id, value] of Object.entries(state.inputs)) {
    const input = definition.inputs.find((one) => one.id === id);
    if (
      !input ||
      !isDecimalText(value) ||
      compareDecimals(value, input.minimum) < 0 ||
      compareDecimals(value, input.maximum) > 0
    )
      throw new Error(`${id} is ${value}`);
  }
  if (state.boundary.join() !== ids.filter((id) => state.boundary.includes(id)).join())
    throw new Error(`boundary ${state.boundary.join()}`);
  if (!definition.scenarios.some(({ id }) => id === state.scenario)) throw new Error(`scenario ${state.scenario}`);
}
