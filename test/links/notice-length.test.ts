import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseIds, CONTENT, pageAt } from './pages.ts';
import { openOn } from './replay.ts';

const named = (folder: string) => readdirSync(`${CONTENT}/${folder}`).map((file) => file.replace(/\.\w+$/, ''));
const pages = [
  '/',
  ...caseIds.map((id) => `/cases/${id}/`),
  ...named('essays').map((id) => `/essays/${id}/`),
  ...named('arguments').map((id) => `/arguments/${id}/`),
].filter((path) => {
  try {
    return pageAt(path).notebooks.size > 0;
  } catch {
    return false;
  }
});

test.each(pages)('no notice of %s is longer than four lines, whatever it is about', async (path) => {
  const page = pageAt(path);
  const keys = [...page.notebooks].flatMap(([id, { definition }]) =>
    [...definition.inputs.map((input) => input.id), 'count', 'as', 'policy', 'from', 'rev', 'seed'].flatMap((key) => [
      key,
      `${id}.${key}`,
    ]),
  );
  const all = definitionsOf(path).flatMap(({ lines }) =>
    lines.filter(({ or }) => or !== undefined).map(({ id }) => id),
  );
  const values = ['W'.repeat(80), '', `${'9'.repeat(60)}`, '-1', `${all.join('.')}.x`, 'none.x'];
  for (const key of new Set(keys))
    for (const value of values) {
      const { notices } = await openOn(page, `as=${all.join('.')}&${key}=${value}&${key}=0.5`);
      expect(
        notices.filter(({ text }) => text.length > 400),
        `${key}=${value}`,
      ).toEqual([]);
    }
});

const definitionsOf = (path: string) => [...pageAt(path).notebooks.values()].map(({ definition }) => definition);
