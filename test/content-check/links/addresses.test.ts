import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DECIDING_ESSAY, FIXED_PAGES } from '#src/content-check/links/addresses.ts';

const PAGES = fileURLToPath(new URL('../../../src/pages/', import.meta.url));
/** Every page whose address has no name of the content in it. */
const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro') && !file.includes('[') && file !== '404.astro');
const addressOf = (file: string) => `/${file.replace(/index\.astro$/, '').replace(/\.astro$/, '/')}`;

test('the pages that content does not name are those of src/pages', () => {
  expect(Object.keys(FIXED_PAGES).sort()).toEqual(files.map(addressOf).sort());
});

test.each(files)('the parts of %s are ids that stand in it', (file) => {
  const markup = readFileSync(`${PAGES}${file}`, 'utf8');
  expect((FIXED_PAGES[addressOf(file)] ?? []).filter((id) => !markup.includes(`id="${id}"`))).toEqual([]);
});

test('the essay below which each case has a page is the one of src/pages', () => {
  expect(readdirSync(`${PAGES}essays/${DECIDING_ESSAY}`)).toEqual(['[case].astro']);
});
