import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileClaim } from '#model/argument/claim.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { finish } from '#model/formula/steps.ts';
import { setInput } from '#state/actions.ts';
import { computedOf, editionAddress, startOfKey } from '#state/edition.ts';
import type { Start } from '#state/start.ts';
import { linkPairs } from '#link/mangling.ts';
import { readEdition } from '#link/read-edition.ts';
import { readWithRevisions } from '#link/read-with-revisions.ts';
import { startsInEdition } from '#link/starts-in-edition.ts';
import { writeQuery } from '#link/write-query.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { claimSearch, claimView } from '#wording/claim-words.ts';
import { writeTwoReleases } from '../support/two-releases.ts';

const content = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(content, { recursive: true }));
writeFileSync(join(content, 'front.yaml'), 'description: A stand.\nstandfirst: Does it pay?\ncases: [lemonade]\n');
const { editions } = writeTwoReleases(content);
const revisions = checkContent(content).cases.byId.get('lemonade') ?? [];
const definitionOf = (revision: number) => {
  const found = revisions[revision - 1]?.definition;
  if (found === undefined) throw new RangeError(`there is no revision ${revision}`);
  return found;
};
const start = (revision: number, scenario?: string): Start => ({
  definition: definitionOf(revision),
  state: startOf(definitionOf(revision), scenario),
  served: {},
});

/** A link to a page of the second release. */
const open = (of: string, query: string, served: Map<string, Start>) =>
  readWithRevisions(linkPairs(query), served, served.size > 1, (_, revision = 2) => Promise.resolve(start(revision)), {
    served: 2,
    open: async (number) => {
      const older = editions[of]?.[number - 1];
      return (
        older && startsInEdition({ ...older, number }, served, (_, revision) => Promise.resolve(definitionOf(revision)))
      );
    },
  });
const CLAIM = 'arguments/regulars-repay';
const page = () => new Map([['stand', start(2)]]);

describe('a link that names an edition', () => {
  test('starts every notebook of the page as that edition did, moved or not, and those that the page has lost', async () => {
    const read = await open(CLAIM, 'edition=1', page());
    expect([...(read?.starts ?? [])].map(([id, one]) => [id, one.definition.revision, one.state.scenario])).toEqual([
      ['stand', 1, 'july'],
      ['cheap', 1, 'give-away'],
    ]);
    expect(read?.older).toMatchObject({ number: 1, released: '2026-01-31' });
    expect(read?.notices.map(({ text }) => text)).toEqual([
      'When this link was made, the page also held “cheap”, which it does not show any more.',
    ]);
  });

  test('keeps what it says of a notebook that the page has lost', async () => {
    const read = await open(CLAIM, 'cheap.asked=0.6&cheap.from=give-away&cheap.rev=1&edition=1', page());
    expect(read?.states['cheap']?.inputs['asked']).toBe('0.6');
    expect(read?.notices).toHaveLength(1);
  });

  test('has a notebook that the page has lost in that edition’s revision and in no other', async () => {
    const read = await open(CLAIM, 'cheap.asked=0.6&cheap.from=give-away&cheap.rev=2&edition=1', page());
    expect(read?.starts.get('cheap')?.definition.revision).toBe(1);
    expect(read?.notices.map(({ key, text }) => [key, text])).toEqual([
      ['cheap.from', 'When this link was made, the page also held “cheap”, which it does not show any more.'],
      [
        'cheap.rev',
        'This link was made with revision 2 of the case, which is not here; it is read with the present one.',
      ],
    ]);
  });

  test('may send one notebook back to today’s revision', async () => {
    const served = page();
    const read = await open(CLAIM, 'stand.asked=3&stand.from=july&stand.rev=2&edition=1', served);
    expect(read?.starts.get('stand')).toBe(served.get('stand'));
    expect(read?.starts.get('stand')?.definition.revision).toBe(2);
    expect(read?.states['stand']?.inputs['asked']).toBe('3');
  });

  test('that is the page’s own, or none that there is, is read as the page now is', async () => {
    expect(await open(CLAIM, 'edition=2', page())).toMatchObject({ older: undefined, notices: [] });
    for (const wrong of ['3', '0', 'x', '1.5', '1…'])
      expect(await open(CLAIM, `edition=${wrong}`, page())).toMatchObject({
        older: undefined,
        notices: [
          {
            key: 'edition',
            text: `edition=${wrong.replace('…', '')} is no edition of this page; it is read as it now is.`,
          },
        ],
      });
  });

  test('that could not be loaded is not opened by halves', async () => {
    const read = await readWithRevisions(linkPairs('edition=1'), page(), false, () => Promise.resolve(start(1)), {
      served: 2,
      open: () => Promise.resolve(undefined),
    });
    expect(read).toBeUndefined();
  });
});

describe('a link that is written', () => {
  const own = (id: string, one: Start, state = one.state) => ({
    id,
    definition: one.definition,
    start: one.state,
    state,
  });
  const moved = own('stand', start(2), setInput(start(2).state, 'asked', '3'));

  test('names the page’s edition once anything differs, and another than the page’s own in any case', () => {
    const still = own('late', start(2));
    expect(writeQuery([moved, still], { prefixed: true, edition: 2 })).toBe(
      'stand.asked=3&stand.from=july&stand.rev=2&edition=2',
    );
    expect(writeQuery([still], { prefixed: true, edition: 2 })).toBe('');
    expect(writeQuery([still], { prefixed: true, edition: 1, older: true })).toBe('edition=1');
  });

  test('names every notebook of a page that has no editions', () => {
    expect(writeQuery([moved, own('late', start(2))], { prefixed: true })).toBe(
      'stand.asked=3&stand.from=july&stand.rev=2&late.from=july&late.rev=2',
    );
  });
});

describe('a claim of today in an older revision', () => {
  const [head] = checkContent(content).checked.filter(({ id }) => id === 'regulars-repay');
  const states = { stand: evaluateCase(definitionOf(1), startOf(definitionOf(1))) };

  test('says what that revision does not have, and throws nothing', () => {
    if (head === undefined) throw new Error('the argument is there');
    const live = { claim: head.claim, needed: [] };
    const gap = 'revision 1 of “Lemonade stand” has no winning_cost';
    expect(claimView(live, states)).toMatchObject({ verdict: 'cannot', why: `R${gap.slice(1)}.` });
    expect(finish(claimSearch(live, states, 1)).turns).toEqual([
      'Revision 1 of “Lemonade stand” has no input “winning_cost”.',
    ]);
  });

  test('nor does one that puts an input at another value', () => {
    const { claim } = compileClaim(
      {
        notebooks: { stand: { case: 'lemonade' } },
        terms: { one: { cell: 'stand.margin', set: { winning_cost: '2 * asked' } } },
        test: ['one > 0'],
        flips: [],
      },
      () => definitionOf(2),
    );
    if (claim === undefined) throw new Error('it compiles in the second revision');
    expect(claimView({ claim, needed: [] }, states).verdict).toBe('cannot');
  });
});

test('an edition is what figures depend on, and not its wording', () => {
  const [first] = editions[CLAIM] ?? [];
  if (first?.claim === undefined) throw new Error('it was released');
  const reworded = { ...first, claim: { ...first.claim, words: 'Otherwise.' } };
  expect(computedOf(reworded)).toEqual(computedOf(first));
  expect(computedOf({ ...first, notebooks: {} })).not.toEqual(computedOf(first));
});

test('names of editions, and keys of starts, are read strictly', () => {
  expect(['1', '99999', '0', '01', '100000', '-1', ''].map(readEdition)).toEqual([1, 99999, ...Array<undefined>(5)]);
  expect(editionAddress({ of: CLAIM, number: 2 })).toBe('/editions/arguments/regulars-repay/2.json');
  expect(startOfKey('saas@12/like-zoom')).toEqual({ caseId: 'saas', revision: 12, scenario: 'like-zoom' });
  expect(() => startOfKey('saas/like-zoom')).toThrow(RangeError);
});
