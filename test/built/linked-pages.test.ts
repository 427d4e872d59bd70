import { describe, expect, test } from 'vitest';
import { readLedger } from '../links/ledger.ts';
import { olderStart, pageAt, revisionOf } from '../links/pages.ts';
import { builtFile, pageAddresses } from '../support/dist.ts';
import { pageDataOf } from '../support/page-data-of.ts';

/** What a page's links are read with. */
const readWith = (address: string) => {
  const { notebooks, prefixed } = pageAt(address);
  return {
    prefixed,
    notebooks: [...notebooks].map(([id, { definition, state }]) => ({
      id,
      case: `${definition.id}@${definition.revision}`,
      state,
    })),
  };
};

describe('links are replayed on the pages that are built', () => {
  test('the page of every published link is there', () => {
    const built = new Set(pageAddresses());
    const gone = readLedger()
      .map(({ link }) => link.slice(0, link.indexOf('?')))
      .filter((path) => !built.has(path));
    expect(gone).toEqual([]);
  });

  test.each([...new Set(readLedger().map(({ link }) => link.slice(0, link.indexOf('?'))))])(
    '%s holds the notebooks, starts and keys that its links are replayed with',
    (address) => {
      const data = pageDataOf(address);
      expect(
        data && {
          prefixed: data.prefixed,
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
      expect(JSON.parse(builtFile(`${address}${revision}.json`).toString())).toEqual(
        olderStart(start, revision).definition,
      );
    }
  }
});
