import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { showProblem } from '#src/content-check/problem.ts';

test("the project's own content has no problem", () => {
  const { problems, counts } = checkContent(fileURLToPath(new URL('../../content', import.meta.url)), 'content');
  expect(problems.map(showProblem)).toEqual([]);
  expect(counts.cases).toBeGreaterThan(0);
});
