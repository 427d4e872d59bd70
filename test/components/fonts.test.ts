import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../public/fonts/', import.meta.url);
const css = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');
const files = readdirSync(folder);

test('the fonts take at most 60 kB together', () => {
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('the stylesheet asks for each font there is, and for no other', () => {
  const asked = [...css.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(([, file]) => file);
  expect(asked.sort()).toEqual([...files].sort());
});

test('every face from a file shows a stand-in while it loads', () => {
  const faces = css.match(/@font-face \{[^}]+\}/g) ?? [];
  const fromFiles = faces.filter((face) => face.includes('url('));
  expect(fromFiles.length).toBe(files.length);
  expect(fromFiles.every((face) => /font-display: optional/.test(face))).toBe(true);
});
