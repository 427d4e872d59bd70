/** The front page, the questions and the reproductions: one file each, held to what they name. */
import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { SpoiledContent } from './spoiled-content.ts';

const said = (content: SpoiledContent) => content.check().problems.map(showProblem);
const QUESTIONS = 'serving:\n  title: Does it pay?\n  sides:\n    pays: It pays\n    loses: It loses\n';
const ROW = `lemonade:
  - scenario: july
    cell: price
    printed: $2.20 a cup
    value: "2.20"
    source: lemonade-prices
`;

describe('the front page', () => {
  const FRONT = 'front.yaml';
  test('is told the nearest name of a case that there is not, at its line', () => {
    const content = new SpoiledContent().write(
      FRONT,
      'description: A stand.\nstandfirst: Does it pay?\ncases:\n  - lemonades\n',
    );
    expect(said(content)).toEqual([
      `${content.place(FRONT, 'lemonades')} no case is called lemonades (content/cases/lemonades/): did you mean lemonade?`,
    ]);
  });

  test('has a case once', () => {
    const content = new SpoiledContent().write(
      FRONT,
      'description: A stand.\nstandfirst: Does it pay?\ncases: [lemonade, lemonade]\n',
    );
    expect(said(content)).toEqual([expect.stringContaining('content/front.yaml:3:19 lemonade has a row already')]);
  });

  test('may show another scenario of a case of its own under it', () => {
    const also = (line: string) =>
      said(
        new SpoiledContent().write(
          FRONT,
          `description: A stand.\nstandfirst: Does it pay?\ncases: [lemonade]\nalso: ${line}\n`,
        ),
      );
    expect(also('{ lemonade: [give-away] }')).toEqual([]);
    expect(also('{ lemonade: [give-way] }')).toEqual([
      expect.stringContaining('case lemonade has no scenario give-way: did you mean give-away?'),
    ]);
    expect(also('{ lemonade: [july] }')).toEqual([
      expect.stringContaining('july is what the row of lemonade shows already: name another scenario'),
    ]);
    expect(also('{ lemonades: [july] }')).toEqual([
      expect.stringContaining('lemonades has no row of its own: did you mean lemonade?'),
    ]);
  });

  test('names the two scenarios that are compared first', () => {
    const compare = (line: string) =>
      said(
        new SpoiledContent().write(
          FRONT,
          `description: A stand.\nstandfirst: Does it pay?\ncases: [lemonade]\ncompare: ${line}\n`,
        ),
      );
    expect(compare('[lemonade/july, lemonade/give-away]')).toEqual([]);
    expect(compare('[lemonade/july, lemonade/give-way]')).toEqual([
      expect.stringContaining('case lemonade has no scenario give-way: did you mean give-away?'),
    ]);
    expect(compare('[lemonades/july, lemonade/give-away]')).toEqual([
      expect.stringContaining('no case is called lemonades: did you mean lemonade?'),
    ]);
    expect(compare('[lemonade/july]')).toEqual([expect.stringContaining('two scenarios are wanted')]);
    expect(compare('[july, august]')[0]).toContain('a case and its scenario are wanted, with a slash between');
  });

  test('says figures of its own rows', () => {
    const says = (cell: string) =>
      said(
        new SpoiledContent().write(
          FRONT,
          `description: A stand.\nstandfirst: It keeps {${cell}}.\ncases: [lemonade]\n`,
        ),
      );
    expect(says('lemonade.margin_ratio')).toEqual([]);
    expect(says('lemonades.margin_ratio')).toEqual([
      expect.stringContaining('the front page has no row lemonades: did you mean lemonade?'),
    ]);
    expect(says('lemonade.margin_ration')).toEqual([expect.stringContaining('did you mean margin_ratio?')]);
  });

  test('needs its file, and a case in it', () => {
    expect(said(new SpoiledContent().remove(FRONT))).toEqual([expect.stringContaining('write this file')]);
    expect(
      said(new SpoiledContent().write(FRONT, 'description: A stand.\nstandfirst: Does it pay?\ncases: []\n')),
    ).toEqual([expect.stringContaining('content/front.yaml:3:1 the front page has a row or more: write cases:')]);
  });
});

describe('an argument', () => {
  const ARGUMENT = 'arguments/it-pays.md';
  const argument = (question: string, side: string) => `---
claim: A cup pays.
question: ${question}
side: ${side}
kind: computed
notebooks: { stand: { case: lemonade } }
terms: { left: "stand.serving:margin" }
test: [left > 0]
flips: [stand.asked]
objection: Not in the rain.
---
${'word '.repeat(100)}
`;
  const about = (question: string, side: string) =>
    new SpoiledContent().write('questions.yaml', QUESTIONS).write(ARGUMENT, argument(question, side));

  test('may take either side of a question, or both', () => {
    for (const side of ['pays', 'loses', 'both']) expect(said(about('serving', side))).toEqual([]);
  });

  test('of a definition has readings that part where its page starts', () => {
    const definition = (scenario: string, refused: string) =>
      argument('serving', 'pays')
        .replace('kind: computed', 'kind: definition')
        .replace('{ case: lemonade }', `{ case: lemonade, scenario: ${scenario} }`)
        .replace(
          /terms:[^]*?flips: .*\n/,
          `readings:\n  - { reading: Granted, cell: "stand.serving:margin" }\n  - { reading: Refused, cell: "stand.${refused}:margin" }\nturns-on: The weather.\n`,
        );
    const told = (...given: Parameters<typeof definition>) =>
      said(new SpoiledContent().write('questions.yaml', QUESTIONS).write(ARGUMENT, definition(...given)));
    expect(told('july', 'with-build')).toEqual([]);
    expect(told('july', 'without')).toEqual([
      expect.stringMatching(
        /it-pays\.md:\d+:\d+ it comes to [\d.-]+ as “Granted” does, so that nothing turns on which is meant/,
      ),
    ]);
  });

  test('is told the nearest question, at its line', () => {
    const content = about('servin', 'pays');
    expect(said(content)).toEqual([
      `${content.place(ARGUMENT, 'question: servin\n', 'servin')} no question is called servin (content/questions.yaml): did you mean serving?`,
    ]);
  });

  test('is told the nearest side, at its line', () => {
    const content = about('serving', 'lose');
    expect(said(content)).toEqual([
      `${content.place(ARGUMENT, 'side: lose', 'lose')} lose is no side of serving, which has pays, loses, both: did you mean loses?`,
    ]);
  });

  test('is not blamed where the questions cannot be read', () => {
    const content = about('serving', 'pays').change('questions.yaml', '    loses: It loses\n', '');
    expect(said(content)).toEqual([
      expect.stringMatching(/^content\/questions\.yaml:3:3 a question has two sides: write sides: /),
    ]);
  });
});

describe('a reproduction', () => {
  const FILE = 'reproductions.yaml';
  const row = (from = '', to = '') =>
    new SpoiledContent().write(FILE, ROW).change(FILE, from || 'price\n', to || 'price\n');

  test('has no problem where the model lands on the printed digits', () => {
    expect(said(row())).toEqual([]);
  });

  test.each([
    [
      'lemonade:',
      'lemonades:',
      'lemonades',
      'no case is called lemonades (content/cases/lemonades/): did you mean lemonade?',
    ],
    ['july', 'juli', 'juli', 'case lemonade has no scenario juli: did you mean july?'],
    ['cell: price', 'cell: prise', 'prise', 'case lemonade has no prise: did you mean price?'],
    [
      'lemonade-prices',
      'lemonade-price',
      'lemonade-price',
      'no source is called lemonade-price (content/sources/lemonade-price.yaml): did you mean lemonade-prices?',
    ],
    ['"2.20"', '2.20', '2.20\n', 'write value: "2.20" (in quotes), so that no digit is lost'],
    ['"2.20"', '"2.10"', '"2.10"', 'ours gives 2.20: write ours: "2.20", with why: and the reason, or correct the row'],
    [
      '    printed',
      '    inputs: { askd: "3" }\n    printed',
      '"3"',
      'askd is not an input of lemonade: did you mean asked?',
    ],
    ['    source', '    ours: "2.20"\n    source', 'ours: "2.20"', 'ours lands on 2.20: leave out ours: and why:'],
  ])('with %j in the place of %j is told what to write', (from, to, text, message) => {
    const content = row(from, to);
    const [line] = said(content);
    expect(line).toContain(message);
    const at = content.place(FILE, text);
    expect(line?.split(':')[1]).toBe(at.split(':')[1]);
  });

  test('that parts from its source says why', () => {
    const content = row('value: "2.20"', 'value: "2.10"\n    ours: "2.20"');
    expect(said(content)).toEqual([expect.stringContaining('write why: with where the two part')]);
  });
});
