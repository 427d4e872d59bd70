import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { checkQuotes } from '#src/content-check/straight-quotes.ts';
import { readYaml } from '#src/content-check/yaml-file.ts';
import { CASE, SOURCE, SpoiledContent } from './spoiled-content.ts';

const told = (text: string) => checkQuotes(readYaml(text, 'one.yaml')).map(showProblem);

describe('a straight quote', () => {
  test('is told where it stands, also in the lines of a block and inside YAML’s own quotes', () => {
    expect(told("title: A host's price\n")).toEqual([
      "one.yaml:1:14 ' is a straight quote: write ’ (or ‘ ’ around words)",
    ]);
    expect(told('summary: >-\n  What a day\n  is "worth".\n')).toEqual([
      'one.yaml:3:6 " is a straight quote: write “ or ”',
    ]);
    expect(told('title: "Prices: a host\'s"\n')).toHaveLength(1);
  });

  test('is no matter in YAML’s own quotes, in amounts, or in an address', () => {
    expect(
      told('default: "1.50"\nset: { fee: "2" }\ntitle: "Prices: a host’s"\nurl: https://example.com/a\'b\n'),
    ).toEqual([]);
  });

  test.each([CASE, SOURCE])('in %s is a problem of the content', (path) => {
    const content = new SpoiledContent();
    content.write(path, content.text(path).replace(/^(title: .*)$/m, "$1's"));
    expect(content.check().problems.map(showProblem)).toEqual([
      expect.stringMatching(new RegExp(`^content/${path}:\\d+:\\d+ ' is a straight quote`)),
    ]);
  });
});
