import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readReleases } from '#src/content-check/releases/check-releases.ts';
import { contentFolder } from '#src/content-check/folder.ts';
import { startOf } from '#model/economics/start.ts';
import { linkPairs } from '#link/mangling.ts';
import { STATE_KEYS } from '#link/spelling.ts';
import { ROOT } from '../support/imports.ts';
import { entryHash, readLedger, recorded, type LedgerEntry } from './ledger.ts';
import { caseIds, CONTENT, revisionOf } from './pages.ts';
import type { RecordedState } from './recorded.ts';
import { openLink } from './replay.ts';

const ledger = readLedger();
const pairsOf = (link: string) =>
  linkPairs(link.slice(link.indexOf('?'))).map(({ key, value }) => ({
    key: key.slice(key.lastIndexOf('.') + 1),
    value,
  }));
const namesRevision = (link: string, revision: number) =>
  pairsOf(link).some(({ key, value }) => key === 'rev' && value === String(revision));

describe('every published link', () => {
  test.each(ledger)('shows what it showed: $link', async ({ link, added: _, hash: __, ...published }) => {
    const now = await recorded(link);
    // Of what a link does not pin, a later revision may show another figure.
    const isPinned = ([id, { revision }]: [string, RecordedState]) =>
      now.shown[id]?.revision === revision || namesRevision(link, revision);
    const shown = Object.entries(published.shown).filter(isPinned);
    expect(shown.length).toBeGreaterThan(0);
    expect({ ...now, shown: Object.fromEntries(shown.map(([id]) => [id, now.shown[id]])) }).toEqual({
      ...published,
      shown: Object.fromEntries(shown),
    });
  });
});

describe('the ledger', () => {
  const keysOf = ({ link }: LedgerEntry) => pairsOf(link).map(({ key }) => key);

  test('holds at least eighty links, each once, in the order of their days', () => {
    expect(new Set(ledger.map(({ link }) => link)).size).toBe(ledger.length);
    expect(ledger.length).toBeGreaterThanOrEqual(80);
    expect(ledger.map(({ added }) => added)).toEqual(ledger.map(({ added }) => added).sort());
  });

  test('spans every scenario of every case, pages with several notebooks, and every part of a state', () => {
    const scenarios = new Set(
      ledger.flatMap(({ link, shown }) =>
        Object.entries(shown).map(([id, one]) => `${link.startsWith('/cases/') ? id : '*'} ${one.scenario}`),
      ),
    );
    expect(
      caseIds
        .flatMap((id) => revisionOf(id).definition.scenarios.map((one) => `${id} ${one.id}`))
        .filter((one) => !scenarios.has(one)),
    ).toEqual([]);
    for (const kind of ['/?', '/cases/', '/compare/', '/essays/'])
      expect(ledger.filter(({ link }) => link.startsWith(kind)).length, kind).toBeGreaterThan(1);
    expect(ledger.filter(({ shown }) => Object.keys(shown).length > 1).length).toBeGreaterThan(3);
    for (const key of [...STATE_KEYS, 'seed'])
      expect(
        ledger.some((entry) => keysOf(entry).includes(key)),
        key,
      ).toBe(true);
    for (const [form, pattern] of Object.entries(ODD))
      expect(
        ledger.some(({ link }) => pattern.test(link)),
        form,
      ).toBe(true);
  });

  test('has a hash in each entry, of it and of all before it', () => {
    ledger.forEach(({ hash, ...entry }, place) =>
      expect(hash, entry.link).toBe(entryHash(entry, ledger[place - 1]?.hash ?? '')),
    );
  });

  // Before a first release what a link shows may still change with its case.
  test('has lost and changed nothing since the first release', () => {
    const git = (...words: string[]) =>
      execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 }).trim();
    if (Object.keys(readReleases(contentFolder(CONTENT)).released.cases).length === 0) return;
    const [first] = git('log', '--format=%H', '--reverse', '--', 'content/releases.json').split('\n');
    const commits = first
      ? [first, ...git('log', '--format=%H', `${first}..HEAD`, '--', 'test/links/ledger.json').split('\n')].filter(
          (one) => one !== '',
        )
      : [];
    const now = new Map(ledger.map(({ hash: _, ...entry }) => [entry.link, entry]));
    for (const commit of commits) {
      for (const { hash: _, ...entry } of JSON.parse(git('show', `${commit}:test/links/ledger.json`)) as LedgerEntry[])
        expect(now.get(entry.link), entry.link).toEqual(entry);
    }
  });

  test('opens scenarios as the pages of the site do', async () => {
    for (const id of caseIds) {
      const { definition } = revisionOf(id);
      for (const scenario of definition.scenarios)
        expect((await openLink(`/cases/${id}/?from=${scenario.id}&rev=${definition.revision}`)).states[id]).toEqual(
          startOf(definition, scenario.id),
        );
    }
  });
});

/** Forms that must be among the published ones. */
const ODD: Record<string, RegExp> = {
  'lines joined by points': /count=\w+\.\w+/,
  'escaped as HTML': /&amp;/,
  'spaces as +': /=\+/,
  'percent escapes in upper case': /%3D.*%2E|%2E.*%3D|%3D/,
  tracking: /utm_\w+=.*fbclid=/,
  'a point behind it': /\.$/,
  'a parenthesis behind it': /\)$/,
  'a comma behind it': /,$/,
  'cut off': /(…|\.\.\.)$/,
  'thirty decimals': /\.\d{30}/,
  zero: /=0(&|$)/,
  'revision last or not': /rev=\d+&/,
  'a key twice': /[?&](\w+)=[^&]*&(?:.*&)?\1=/,
  'a boundary without lines': /count=none/,
};
