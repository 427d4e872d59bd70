import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { withReference } from '#src/content-check/mdx-reference/mdx-reference.ts';

test('the table in content/README.md is what the list of words gives; if not, run npm run docs:words', () => {
  const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
  expect(withReference(readme, MDX_WORDS)).toBe(readme);
});
