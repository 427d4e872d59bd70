/** What comparing costs: a page for any two, one for each case, and none for each pair. */
import { expect, test } from 'vitest';
import { caseIds } from '../links/pages.ts';
import { builtFile, builtFiles, movedAddresses, pageAddresses } from '../support/dist.ts';

const KB = 1000;
const compared = pageAddresses().filter((address) => address.startsWith('/compare/'));

test('there is a page for any two states, and one for each case: as many more as there are cases', () => {
  expect(compared.toSorted()).toEqual(['/compare/', ...caseIds.map((id) => `/compare/${id}/`)].toSorted());
  expect(compared).toHaveLength(1 + caseIds.length);
});

test('pairs that had a page of their own are a list that is closed, and each is a way on of at most 2 kB', () => {
  const pairs = movedAddresses().filter((address) => /^\/compare\/[^/]+\/[^/]+\/$/.test(address));
  expect(pairs).toHaveLength(105);
  const built = builtFiles()
    .filter((file) => /^compare\/[^/]+\/[^/]+\/index\.html$/.test(file))
    .map((file) => `/${file.replace('index.html', '')}`);
  expect(built.toSorted()).toEqual(pairs.toSorted());
  expect(pairs.filter((address) => builtFile(`${address}index.html`).length > 2 * KB)).toEqual([]);
});

test('a page that compares is at most 125 kB of HTML, and all of them together 2.5 MB', () => {
  const sizes = compared.map((address) => builtFile(`${address}index.html`).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(125 * KB);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2500 * KB);
});

test('the page for any two names each case twice, and scenarios of no case but its own', () => {
  const html = builtFile('/compare/index.html').toString();
  for (const id of caseIds) expect(html.split(`<option value="${id}"`).length - 1, id).toBe(2);
  expect(html).not.toContain('like-zoom');
});
