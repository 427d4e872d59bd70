import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runPlain } from '../links/plain/run.ts';

test('of a hundred thousand links those whose meaning is known mean it, and of any other every part is used or named', async () => {
  const { read, wrong, wrongs } = await runPlain(100_000, 20_261_128);
  // How many of each kind there were, for who wants to say so.
  mkdirSync('test/output', { recursive: true });
  writeFileSync('test/output/plain-links.json', JSON.stringify({ read, wrongs }));
  expect(wrong).toEqual([]);
});
