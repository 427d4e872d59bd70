import fc from 'fast-check';
import { test } from 'vitest';
import { fuzzedLink } from '../links/fuzzed-link.ts';
import { holdFuzzed } from '../links/hold-fuzzed.ts';

/** Runs in which everything shown is read: one in so many. */
const WORDS = 10;

test('no link of a hundred thousand throws, shows nonsense or markup, or has a part that is neither used nor named', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fuzzedLink, (link) => holdFuzzed(link, (run += 1) % WORDS === 0)),
    { numRuns: 100_000 },
  );
});
