import { expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { ESSAY, SpoiledContent } from './spoiled-content.ts';

const said = (to: string) => new SpoiledContent().change(ESSAY, '<UnitBar />\n', to).check().problems.map(showProblem);

test('a block stands on lines of its own: a paragraph within a paragraph would end it', () => {
  expect(said('It pays. <Claim id="it-pays">One more pays.</Claim>\n')).toEqual([
    expect.stringContaining('<Claim> stands in a line, and is a block of its own'),
  ]);
  expect(said('It pays.\n\n<Claim id="it-pays">One more pays.</Claim>\n')).toEqual([]);
});
