import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { argument } from '#schema/argument.ts';

const HEAD = {
  claim: 'It is so.',
  question: 'counts',
  side: 'out',
  kind: 'computed',
  notebooks: { ds: { case: 'metered-inference' } },
  flips: ['ds.gpu_hour'],
  objection: 'It is not.',
};

/** What an error tells the author to write. */
const advised = (message: string) => parse(/write (.*)$/.exec(message)?.[1]?.replace(', with ', '\n') ?? '') as object;

test('a computed claim without a test is told to write one that is then accepted', () => {
  const [issue] = argument.safeParse(HEAD).error?.issues ?? [];
  expect(issue?.path).toEqual(['test']);
  expect(argument.safeParse({ ...HEAD, ...advised(issue?.message ?? '') }).error).toBeUndefined();
});
