import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { showProblem } from '#src/content-check/problem.ts';

let read: ReturnType<typeof checkContent> | undefined;
/** Read within a test, so that what compiles a case counts as run by it. */
const own = () => (read ??= checkContent(fileURLToPath(new URL('../../content', import.meta.url)), 'content'));

test("the project's own content has no problem", () => {
  expect(own().problems.map(showProblem)).toEqual([]);
  expect(own().counts.cases).toBeGreaterThan(0);
});

test("nothing in the project's own content is left to be filled in", () => {
  expect(
    own()
      .warnings.filter(({ message }) => message.startsWith('still to be'))
      .map(showProblem),
  ).toEqual([]);
});
