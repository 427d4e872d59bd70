import { describe, expect, test } from 'vitest';
import type { ServedCase } from '#export/served-case.ts';
import { readLedger } from '../links/ledger.ts';
import { movedTo, olderStart, pageAt, revisionOf } from '../links/pages.ts';
import { builtPage } from '../support/built-page.ts';
import { builtFile, movedAddresses, pageAddresses } from '../support/dist.ts';
import { pageDataOf } from '../support/page-data-of.ts';

/** What a page's links are read with. */
const readWith = (address: string) => {
  const { notebooks, prefixed, sides, of, edition } = pageAt(address);
  return {
    edition: edition === undefined ? undefined : { of, number: edition },
    prefixed,
    sides,
    notebooks: [...notebooks].map(([id, { definition, state }]) => ({
      id,
      case: `${definition.id}@${definition.revision}`,
      state,
    })),
  };
};

describe('links are replayed on the pages that are built', () => {
  test('the page of every published link is there', () => {
    const built = new Set([...pageAddresses(), ...movedAddresses()]);
    const gone = readLedger()
      .map(({ link }) => link.slice(0, link.indexOf('?')))
      .filter((path) => !built.has(path));
    expect(gone).toEqual([]);
  });

  test('an address that has moved leads to where it is said to, with what that fixes', () => {
    for (const address of movedAddresses())
      expect(builtPage(address).querySelector('a[data-moved]')?.getAttribute('href')).toBe(movedTo(address));
  });

  const paths = readLedger().map(({ link }) => link.slice(0, link.indexOf('?')));
  test.each([...new Set(paths.map((path) => movedTo(path)?.split('?')[0] ?? path))])(
    '%s holds the notebooks, starts and keys that its links are replayed with',
    (address) => {
      const data = pageDataOf(address);
      expect(
        data && {
          edition: data.edition,
          prefixed: data.prefixed,
          sides: data.sides,
          notebooks: data.notebooks.map(({ id, start }) => ({
            id,
            case: start.split('/')[0],
            state: data.starts[start]?.state,
          })),
        },
      ).toEqual(readWith(address));
    },
  );
});

test('every page holds the newest revision of its cases, and every revision is served as it computes', () => {
  expect(pageDataOf('/')?.notebooks.length).toBeGreaterThan(1);
  for (const address of pageAddresses()) {
    for (const one of Object.values(pageDataOf(address)?.cases ?? {}))
      expect(one.revision, address).toBe(revisionOf(one.id).revision);
  }
  for (const address of pageAddresses().filter((path) => /^\/cases\/[^/]+\/$/.test(path))) {
    const [start] = pageAt(address).notebooks.values();
    if (!start) throw new Error(`${address} has no notebook`);
    for (let revision = start.definition.revision; revision > 0; revision -= 1) {
      const { shown, ...served } = JSON.parse(builtFile(`${address}${revision}.json`).toString()) as ServedCase;
      expect(served).toEqual(olderStart(start, revision).definition);
      const { 'key-inputs': first, 'sentence-that-flips': sentence } = revisionOf(start.definition.id, revision).file;
      expect(shown).toMatchObject({ first, sentence });
    }
  }
});
