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

test('a summary is no longer than a card has room for, its figures as they are shown', () => {
  const summary = 'What a lemonade stand earns from one more cup';
  const said = (to: string) => new SpoiledContent().change(ESSAY, summary, to).check().problems.map(showProblem);
  expect(said(`${summary}${' and {margin_ratio|percent}'.repeat(8)}`)).toEqual([]);
  expect(said(`${summary}${' and another'.repeat(14)}`)).toEqual([expect.stringContaining('say the finding alone')]);
});
