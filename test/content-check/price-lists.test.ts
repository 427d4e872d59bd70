/** What a source record says of the lists that hold its figures: its shape, and whether they are used where it says. */
import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { CASE, SOURCE, SpoiledContent } from './spoiled-content.ts';

const LIST = `lists:
  - url: https://lemonade.example/list.json
    figures:
      - at: [lemons, price]
        times: "100"
        stated: "0.50"
        used:
          - lemonade/july/lemons
`;

const listed = () => {
  const content = new SpoiledContent();
  return content.write(SOURCE, `${content.text(SOURCE)}${LIST}`);
};

/** What is said when `from` of the list has become `to`, and where `at` stands then. */
function answerTo(from: string, to: string, at = to): { said: string[]; place: string } {
  const content = listed().change(SOURCE, from, to);
  return { said: content.check().problems.map(showProblem), place: content.place(SOURCE, at) };
}

test('a figure that a case holds, as the record states it, has no problem', () => {
  expect(listed().check().problems).toEqual([]);
  expect(listed().check().sources[0]?.record.lists?.[0]?.figures[0]?.used).toEqual(['lemonade/july/lemons']);
});

test('a figure may be held by a constant, in any scenario, and in digits of its own', () => {
  const content = listed()
    .change(SOURCE, 'lemonade/july/lemons', 'lemonade/give-away/cups_per_pitcher')
    .change(SOURCE, 'stated: "0.50"', 'stated: "500.0"')
    .change(SOURCE, 'it is $0.50.', 'it is $0.50; a pitcher has 500.0 cups.');
  expect(content.check().problems.map(showProblem)).toEqual([]);
});

describe('what a figure is used by is told the nearest right name', () => {
  test.each([
    ['case', 'lemonades/july/lemons', 'no case is called lemonades (content/cases/lemonades/): did you mean lemonade?'],
    ['scenario', 'lemonade/jully/lemons', 'case lemonade has no scenario jully: did you mean july?'],
    ['input', 'lemonade/july/lemon', 'case lemonade has no input lemon: did you mean lemons?'],
  ])('of a %s', (_what, use, message) => {
    const { said, place } = answerTo('lemonade/july/lemons', use);
    expect(said).toEqual([`${place} ${message}`]);
  });
});

test('a value that is not the figure is told what it is', () => {
  const { said, place } = answerTo('lemonade/july/lemons', 'lemonade/give-away/asked');
  expect(said).toEqual([
    `${place} asked is 0.45 in lemonade/give-away, and this figure 0.50: name a value that is 0.50, or leave it out here`,
  ]);
});

test('a case that is wrong itself is reported once, as what it is', () => {
  const content = listed().change('cases/lemonade/2.yaml', 'default: "2.20"', 'default: 2.20');
  expect(content.check().problems.map(({ file }) => file)).toEqual(['content/cases/lemonade/2.yaml']);
  expect(content.text(CASE)).toContain('default: "2.00"');
});

describe('a list is told of', () => {
  test.each([
    [
      'a figure that its record does not state',
      'stated: "0.50"',
      'stated: "0.55"',
      '"0.55"',
      '0.55 is not among the figures of stated: above: write it there in the same digits, or a figure that is',
    ],
    [
      'a figure without quotes',
      'stated: "0.50"',
      'stated: 0.50',
      '0.50\n',
      'write stated: "0.50" (in quotes), so that no digit is lost',
    ],
    [
      'a field that is misspelled',
      'times: "100"',
      'time: "100"',
      'time:',
      'time is not a field here: did you mean times?',
    ],
    [
      'an address that is none',
      'https://lemonade.example/list.json',
      'list.json',
      'list.json',
      '"list.json" is not an address: write url: https://...',
    ],
    [
      'a use that is no use',
      'lemonade/july/lemons',
      'lemonade/lemons',
      'lemonade/lemons',
      '"lemonade/lemons" names no value of a case: write case/scenario/input, such as metered-inference/deepseek-day/price_out',
    ],
    [
      'a way with no step',
      'at: [lemons, price]',
      'at: []',
      'at: []',
      'a way has a step or more: write at: [deepseek/deepseek-reasoner, input_cost_per_token]',
    ],
  ])('%s', (_what, from, to, at, message) => {
    const { said, place } = answerTo(from, to, at);
    expect(said).toEqual([`${place} ${message}`]);
  });

  test('figures that are missing, with how one is written', () => {
    const content = new SpoiledContent();
    content.write(SOURCE, `${content.text(SOURCE)}lists:\n  - url: https://lemonade.example/list.json\n`);
    expect(content.check().problems.map(showProblem)).toEqual([
      expect.stringContaining('figures is missing: write figures: a list of figures such as { at: ['),
    ]);
  });
});
