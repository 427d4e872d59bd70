import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { showProblem } from '#src/content-check/problem.ts';

test("the project's own content has no problem, and nothing in it is left to be filled in", () => {
  // Read within the test, so that what compiles a case counts as run by it.
  const own = checkContent(fileURLToPath(new URL('../../content', import.meta.url)), 'content');
  expect(own.problems.map(showProblem)).toEqual([]);
  expect(own.counts.cases).toBeGreaterThan(0);
  expect(own.warnings.filter(({ message }) => message.startsWith('still to be')).map(showProblem)).toEqual([]);
});
