import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { CASE, SOURCE, SpoiledContent } from './spoiled-content.ts';

/** What is said of a file when `from` has become `to`; `at` is the text whose place is named. */
function problemOf(
  path: string,
  from: string,
  to: string,
  at: string,
  within?: string,
): { said: string[]; place: string } {
  const content = new SpoiledContent().change(path, from, to);
  return { said: content.check().problems.map(showProblem), place: content.place(path, at, within) };
}

describe('a case file', () => {
  test('names sources that exist', () => {
    const { said, place } = problemOf(
      CASE,
      'source: [lemonade-prices]\n  lemons:',
      'source: [lemonade-price]\n  lemons:',
      'lemonade-price]',
    );
    expect(said).toEqual([
      `${place} no source is called lemonade-price (content/sources/lemonade-price.yaml): did you mean lemonade-prices?`,
    ]);
  });

  test('sets scenarios to values inside the bounds', () => {
    const { said, place } = problemOf(CASE, 'asked: "0.40"', 'asked: "40"', '"40"');
    expect(said).toEqual([
      `${place} 40 is outside the bounds of asked: write a value from 0.10 to 10 USD/cup, or give the input wider bounds`,
    ]);
  });

  test('sets inputs that exist', () => {
    const { said, place } = problemOf(CASE, 'set: { asked: ', 'set: { askd: ', 'askd: "0.40"', '"0.40"');
    expect(said).toEqual([`${place} no input of this case is called askd: did you mean asked?`]);
  });

  test('starts where nothing is changed', () => {
    const { said } = problemOf(CASE, 'set: {}', 'set: { asked: "1.50" }', 'asked: "1.50"');
    expect(said[0]).toContain('the first scenario is where the case starts: write set: {}');
  });

  test('says how each scenario is known', () => {
    const { said, place } = problemOf(
      CASE,
      '    assumption: A price that anyone can see is too low.\n',
      '',
      '  give-away:\n',
      'give-away',
    );
    expect(said).toEqual([
      `${place} neither source nor assumption: write source: [id-of-a-file-in-content-sources], or assumption: with the reason for these values`,
    ]);
  });

  test.each([
    [
      'key-inputs: [asked, lemons]',
      'key-inputs: [asked, lemon]',
      'lemon]',
      'no input of this case is called lemon: did you mean lemons?',
    ],
    [
      'sentence: one-more-cup }',
      'sentence: one-more-cap }',
      'one-more-cap',
      'no sentence of this case is called one-more-cap: did you mean one-more-cup?',
    ],
    [
      'sentence-that-flips: one-more-cup',
      'sentence-that-flips: one-mor-cup',
      'one-mor-cup',
      'no sentence of this case is called one-mor-cup: did you mean one-more-cup?',
    ],
    ['outcome: margin', 'outcome: margn', 'margn', 'no figure of this case is called margn: did you mean margin?'],
    [
      'operating_leverage: A',
      'operating_levrage: A',
      'A stand has',
      'no figure of this case is called operating_levrage: did you mean operating_leverage?',
    ],
    [
      'outcome: margin',
      'outcome: operating_leverage',
      'outcome: operating_leverage',
      'operating_leverage is among the figures not asked of this case: name another one, or take it out of not-asked',
    ],
    [
      'policies: [straight-line, units-of-production, expensed, replacement]',
      'policies: [straight-line]',
      'policy: replacement',
      'no build line of this case names the policy replacement: there is only straight-line',
    ],
  ])('with "%s" changed to "%s" is told', (from, to, at, message) => {
    const { said, place } = problemOf(CASE, from, to, at, at.split(': ').at(-1));
    // Once in the case; the essay's own use of a policy is not looked up in a case that is wrong.
    expect(said).toEqual([`${place} ${message}`]);
  });

  test('keeps books of cells that exist, one for each party', () => {
    const ledger = (cells: string) =>
      `ledger: { title: Books, note: Of two, parties: [One, Other], rows: [{ label: Asked, cells: [${cells}] }] }\noutcome: margin`;
    const missing = problemOf(CASE, 'outcome: margin', ledger('none, margn'), 'margn');
    expect(missing.said).toEqual([`${missing.place} case lemonade has no margn: did you mean margin?`]);
    const short = problemOf(CASE, 'outcome: margin', ledger('margin'), 'cells: [margin]');
    expect(short.said).toEqual([
      `${short.place} 1 cells for 2 parties: write one for each, or none where there is no entry`,
    ]);
  });

  test('is named for its revision, and revisions leave no gap', () => {
    const content = new SpoiledContent();
    content.write('cases/lemonade/4.yaml', content.text(CASE)).write('cases/lemonade/draft.yaml', content.text(CASE));
    expect(content.check().problems.map(showProblem)).toEqual([
      'content/cases/lemonade/4.yaml:1:1 revision 3 of lemonade is missing: revisions count from 1 without a gap, and none is ever taken away',
      "content/cases/lemonade/draft.yaml:1:1 a case's file is named for its revision: name it lemonade/1.yaml, or the next whole number",
    ]);
  });

  test('costs nothing below zero in any scenario', () => {
    const { said, place } = problemOf(
      CASE,
      'behavior: unit\n    amount: lemons',
      'behavior: unit\n    amount: lemons - (lemons - asked) * 2 - asked',
      'give-away',
    );
    expect(said).toEqual([
      `${place} the line lemons is -0.1 in this scenario: a cost is never negative; write a credit as a lower price, or hold the line at 0 with max(0, ...)`,
    ]);
  });

  test('has a price in every scenario', () => {
    const content = new SpoiledContent()
      .change(CASE, 'bounds: ["0.10", "10"]', 'bounds: ["0", "10"]')
      .change(CASE, 'set: { asked: "0.40" }', 'set: { asked: "0" }');
    expect(content.check().problems).toEqual([]);
    content.change(CASE, '    note: Nobody charged this.\n', '');
    expect(content.check().problems.map(showProblem)).toEqual([
      `${content.place(CASE, 'give-away')} the price is 0 in this scenario, so that no margin is a share of anything: write values that give a price above 0, or note: with the reason`,
    ]);
  });
});

describe('a source', () => {
  test('has an address', () => {
    const { said, place } = problemOf(
      SOURCE,
      'https://lemonade.example/prices',
      'lemonade.example/prices',
      'lemonade.example/prices',
    );
    expect(said).toEqual([
      `${place} "lemonade.example/prices" is not an address: write url: https://lemonade.example/prices`,
    ]);
  });

  test('that was not read itself says what was', () => {
    const { said, place } = problemOf(SOURCE, 'verified: primary', 'verified: secondary', 'secondary');
    expect(said).toEqual([
      `${place} a secondary source needs to say what was read: write via: what was read, and the primary`,
    ]);
  });

  test('that nothing names is warned of, and stops nothing', () => {
    const content = new SpoiledContent();
    content.write('sources/unread.yaml', content.text(SOURCE));
    expect(content.check()).toMatchObject({
      problems: [],
      warnings: [
        {
          file: 'content/sources/unread.yaml',
          message: 'nothing names this source: write source: [unread] where its figures are used',
        },
      ],
    });
  });
});
