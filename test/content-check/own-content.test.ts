import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { showProblem } from '#src/content-check/problem.ts';

const own = checkContent(fileURLToPath(new URL('../../content', import.meta.url)), 'content');

test("the project's own content has no problem", () => {
  expect(own.problems.map(showProblem)).toEqual([]);
  expect(own.counts.cases).toBeGreaterThan(0);
});

test("nothing in the project's own content is left to be filled in", () => {
  expect(own.warnings.filter(({ message }) => message.startsWith('still to be')).map(showProblem)).toEqual([]);
});
