import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { fuzzedLink } from './fuzzed-link.ts';
import { holdFuzzed } from './hold-fuzzed.ts';
import { openOn } from './replay.ts';
import { pageAt } from './pages.ts';

/** Runs in which everything shown is read: one in so many. */
const WORDS = 4;

test('no link throws, shows nonsense or markup, or has a part that is neither used nor named', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fuzzedLink, (link) => holdFuzzed(link, (run += 1) % WORDS === 0)),
    { numRuns: runs(500, 2000) },
  );
});

test('the fuzzed links are of every kind: some change nothing, some change a state, some are refused', async () => {
  const kinds = { unchanged: 0, changed: 0, refused: 0 };
  for (const { path, query } of fc.sample(fuzzedLink, { numRuns: 300, seed: 1 })) {
    const page = pageAt(path);
    const { states, notices } = await openOn(page, query);
    if (notices.length > 0) kinds.refused += 1;
    kinds[[...page.notebooks].some(([id, { state }]) => states[id] !== state) ? 'changed' : 'unchanged'] += 1;
  }
  expect(Object.values(kinds).every((count) => count > 20)).toBe(true);
});
