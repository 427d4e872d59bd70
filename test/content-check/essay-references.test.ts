import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { ESSAY, SpoiledContent } from './spoiled-content.ts';

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

describe('an essay', () => {
  test.each([
    [
      '{ case: lemonade }',
      '{ case: lemonad }',
      'lemonad }',
      'no case is called lemonad (content/cases/lemonad/): did you mean lemonade?',
    ],
    [
      'scenario: give-away',
      'scenario: given-away',
      'given-away',
      'case lemonade has no scenario given-away: did you mean give-away?',
    ],
    [
      'order: 1',
      'arguments: [training-is-build]',
      'training-is-build',
      'no argument is called training-is-build (content/arguments/training-is-build.md): there are none yet',
    ],
    [
      'a lemonade stand earns',
      '{margin_ration} is what a stand earns',
      'What {margin_ration}',
      'case lemonade has no margin_ration: did you mean margin_ratio?',
    ],
    ['input="asked"', 'input="aksed"', 'input="aksed"', 'case lemonade has no input aksed: did you mean asked?'],
    [
      'cell="lemons_share"',
      'cell="lemon_share"',
      'cell="lemon_share"',
      'case lemonade has no lemon_share: did you mean lemons_share?',
    ],
    [
      'cell="lemons_share"',
      'cell="line.lemon"',
      'cell="line.lemon"',
      'case lemonade has no line.lemon: did you mean line.lemons?',
    ],
    [
      'cell="lemons_share"',
      'cell="operating_leverage"',
      'cell="operating_leverage"',
      'operating_leverage is not asked of case lemonade: A stand has no accounts to read it from.',
    ],
    [
      'cell="lemons_share"',
      'cell="with:lemons"',
      'cell="with:lemons"',
      'lemons does not depend on what is counted: write lemons without with',
    ],
    [
      'cell="cheap.with-build[replacement]:margin"',
      'cell="chep.margin"',
      'cell="chep.margin"',
      'no notebook of this essay is called chep: did you mean cheap?',
    ],
    [
      'cell="cheap.with-build[replacement]:margin"',
      'cell="cheap.with-built:margin"',
      'cell="cheap.with-built:margin"',
      'with-built is no set of lines: did you mean with-build?',
    ],
    [
      'cell="cheap.with-build[replacement]:margin"',
      'cell="cheap.with-build[replace]:margin"',
      'cell="cheap.with-build[replace]:margin"',
      'replace is no policy: there are straight-line, units-of-production, expensed, replacement',
    ],
    [
      'sentence="one-more-cup"',
      'sentence="one-more"',
      'sentence="one-more"',
      'case lemonade has no sentence one-more: there is only one-more-cup',
    ],
    [
      '<Source id="lemonade-prices" />',
      '<Source id="lemonade-price" />',
      'id="lemonade-price"',
      'no source is called lemonade-price (content/sources/lemonade-price.yaml): did you mean lemonade-prices?',
    ],
    [
      '<UnitBar />',
      '<UnitBar notebook="stnad" />',
      'notebook="stnad"',
      'no notebook of this essay is called stnad: did you mean stand?',
    ],
    [
      'style="percent"',
      'style="percents"',
      'style="percents"',
      'no number style is called percents: did you mean percent?',
    ],
    [
      'cell="lemons_share"',
      'cell={share}',
      'cell={share}',
      'cell is not text, so that it cannot be checked: write cell="..." in quotes',
    ],
    [
      '<Sentence sentence="one-more-cup" />',
      '<Sentence />',
      '<Sentence />',
      '<Sentence> has no sentence: write <Sentence sentence="mp.next-subscriber" />',
    ],
    ['<UnitBar />', '<UnitBar>', '<UnitBar>', '<UnitBar> is never closed: write <UnitBar ... />'],
  ])('in which %s has become %s is told', (from, to, at, message) => {
    const { said, place } = problemOf(ESSAY, from, to, at);
    expect(said).toContain(`${place} ${message}`);
  });

  test('uses each notebook it declares', () => {
    const { said, place } = problemOf(
      ESSAY,
      ' Given away, it is another matter: <Figure cell="cheap.with-build[replacement]:margin" />.',
      '',
      '  cheap',
      'cheap',
    );
    expect(said).toEqual([
      `${place} nothing in the essay uses the notebook cheap: use it, as in <Figure cell="cheap.margin" />, or leave it out`,
    ]);
  });

  test('may show a component as code', () => {
    const content = new SpoiledContent().change(
      ESSAY,
      '<UnitBar />\n',
      '<UnitBar />\n\nWrite `<Figure cell="nothing" />`, or:\n\n```mdx\n<Sentence sentence="nothing" />\n```\n\n{/* <Source id="nothing" /> */}\n',
    );
    expect(content.check().problems).toEqual([]);
  });

  test('has the fields of its head', () => {
    const { said, place } = problemOf(
      ESSAY,
      'title: Does one more cup help?',
      'titel: Does one more cup help?',
      'titel',
    );
    expect(said).toContain(`${place} titel is not a field here: did you mean title?`);
    expect(said.some((line) => line.includes('title is missing: write title: '))).toBe(true);
  });
});
