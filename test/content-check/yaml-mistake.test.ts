import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { readYaml } from '#src/content-check/yaml-file.ts';
import { CASE, ESSAY, SpoiledContent } from './spoiled-content.ts';

describe('a mistake of YAML is told with what to write:', () => {
  test.each([
    [
      'a colon in a text',
      'title: Stand: a case\nx: 1\n',
      '1:8',
      'a text with ": " in it stands in quotes or after >-: write title: "Stand: a case"',
    ],
    [
      'a colon in an item',
      '- say: One: two\n',
      '1:8',
      'a text with ": " in it stands in quotes or after >-: write say: "One: two"',
    ],
    [
      'a colon in a text with quotes',
      'title: Stand: “a” "b"\n',
      '1:8',
      'a text with ": " in it stands in quotes or after >-: write title: >- and the text on the next line, set in by two more spaces',
    ],
    [
      'a colon in a flow map',
      'row: { title: Stand: a case }\n',
      '1:15',
      'a text with ": " in it stands in quotes: write "..." around it',
    ],
    ['a tab', 'a:\n\tb: 1\n', '2:1', 'a tab stands at the start of this line: write two spaces'],
    ['a tab in a text', 'a: >-\n\tOne.\n', '2:1', 'a tab stands at the start of this line: write two spaces'],
    [
      'a line too deep',
      'a: 1\n  b: 2\n',
      '2:3',
      'this line is set in further than the one before, which has a value already: begin it in the same column as the key above',
    ],
    [
      'a line between two columns',
      'a:\n    b: 1\n  c: 2\n',
      '3:3',
      'this line begins between two columns: begin it under the first letter of the key above that it stands beside',
    ],
    [
      'a line between two items',
      'l:\n  - a: 1\n    b: 2\n   c: 3\n',
      '4:4',
      'this line stands in a list and begins no item: write - before it, or begin it under the key above that it stands beside',
    ],
    [
      'a text that is not set in',
      'a: >-\nOne.\nb: 1\n',
      '2:1',
      'this text belongs to the key above and is not set in: write two more spaces before each of its lines',
    ],
    [
      'a text that begins beside >-',
      'a: >- One.\nb: 1\n',
      '1:7',
      'a text after >- begins on the next line, set in by two more spaces: write it there',
    ],
    [
      'a quote left open',
      'a: "One.\nb: 1\n',
      '1:4',
      'this quote is not closed on its line: write the same quote at the end of the text, or put the text after >-',
    ],
    [
      'a quote closed by the next text',
      'a: "One.\nb: "Two."\n',
      '1:4',
      'this quote is not closed on its line: write the same quote at the end of the text, or put the text after >-',
    ],
    [
      'quotes inside quotes',
      'a: "One "two" three."\n',
      '1:10',
      'the text goes on behind its closing quote: write “ and ” or ’ inside it, or put the text after >-',
    ],
    ['a bracket left open', 'a: [1, 2\nb: 3\n', '1:4', 'this [ is never closed: write ] at its end'],
    ['a brace left open', 'a: { b: 1\nc: 2\n', '1:4', 'this { is never closed: write } at its end'],
    [
      'a text that begins with a brace',
      'say: {margin} is left.\n',
      '1:6',
      'a text that begins with { stands in quotes or after >-: write say: "{margin} is left."',
    ],
    [
      'a text that begins with a star',
      'a: *One* more.\n',
      '1:4',
      'a text that begins with * stands in quotes or after >-: write a: "*One* more."',
    ],
    [
      'an alias, which content has none of',
      'a: *one\n',
      '1:4',
      'a text that begins with * stands in quotes or after >-: write a: "*one"',
    ],
    [
      'an anchor, which content has none of',
      'a: &one two\n',
      '1:4',
      'a text that begins with & stands in quotes or after >-: write a: "&one two"',
    ],
    [
      'a tag, which content has none of',
      'a: !one two\n',
      '1:4',
      'a text that begins with ! stands in quotes or after >-: write a: "!one two"',
    ],
    [
      'a sign kept for later',
      'a: @one\n',
      '1:4',
      'a text that begins with @ stands in quotes or after >-: write a: "@one"',
    ],
    ['no space after a colon', 'a:one\nb: 1\n', '1:1', 'a key is followed by a colon and a space: write a: one'],
    [
      'a list beside its key',
      'a: - one\n',
      '1:4',
      'a list begins on a line of its own: write - one on the next line, set in by two spaces',
    ],
    [
      'a key that stands twice',
      'a: 1\nb: 2\na: 3\n',
      '3:1',
      'a stands twice in the same map: leave one out, since only one of the two can be meant',
    ],
    ['a backslash', 'a: "b\\q"\n', '1:6', '\\q means nothing between double quotes: write \\\\ for a backslash'],
  ])('%s', (_what, text, place, message) => {
    const { problems, data } = readYaml(text, 'one.yaml');
    expect(problems.map(showProblem)).toEqual([`one.yaml:${place} ${message}`]);
    expect(data).toBeUndefined();
  });

  test('the first of several, since the others mostly follow from it', () => {
    const content = new SpoiledContent().change(CASE, 'title: Lemonade stand\n', 'title: Lemonade: a stand\n');
    content.change(CASE, 'outcome: margin', 'outcome: margin: or not');
    expect(
      content
        .check()
        .problems.map(showProblem)
        .filter((said) => said.includes(`content/${CASE}`)),
    ).toEqual([
      `${content.place(CASE, 'Lemonade: a stand')} a text with ": " in it stands in quotes or after >-: write title: "Lemonade: a stand"`,
    ]);
  });

  test('in the head of an essay, at its line in the whole file', () => {
    const content = new SpoiledContent().change(ESSAY, 'title: Does one', 'title: Lemonade: does one');
    expect(content.check().problems.map(showProblem)).toEqual([
      `${content.place(ESSAY, 'Lemonade: does')} a text with ": " in it stands in quotes or after >-: write title: "Lemonade: does one more cup help?"`,
    ]);
  });
});

test('the texts of a file are its values, each with the key it stands under and its place', () => {
  const { texts } = readYaml('a: One.\nb: ["Two.", 3]\nc: >-\n  Four\n  five.\n', 'one.yaml');
  expect(texts.map(({ key, value, line, column }) => [key, value, line, column])).toEqual([
    ['a', 'One.', 1, 4],
    ['b', 'Two.', 2, 5],
    ['c', 'Four five.', 3, 4],
  ]);
  expect(texts[2]?.placeOf(texts[2].source.indexOf('five'))).toEqual({ line: 5, column: 3 });
});
