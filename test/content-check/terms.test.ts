import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { ESSAY, SpoiledContent } from './spoiled-content.ts';

const CUP = 'terms/cup.md';
const JUG = '---\nterm: Jug\n---\n\nWhat cups are poured from.\n';
/** The stand with two words of a glossary, the first as given. */
const withTerm = (text: string) => new SpoiledContent().write(CUP, text).write('terms/jug.md', JUG);
const saidOf = (text: string) => withTerm(text).check().problems.map(showProblem);

describe('a term', () => {
  test('may have a formula, and terms it is told apart from', () => {
    const { problems, counts } = withTerm(
      '---\nterm: Cup\nformula: jug ÷ 8\nnot-to-be-confused-with: [jug]\n---\n\nWhat is sold once more. It is not a jug.\n',
    ).check();
    expect(problems).toEqual([]);
    expect(counts.terms).toBe(2);
  });

  test('is told apart from terms that exist, and not from itself', () => {
    expect(saidOf('---\nterm: Cup\nnot-to-be-confused-with: [jugg, cup]\n---\n\nWhat is sold.\n')).toEqual([
      'content/terms/cup.md:3:27 no term is called jugg (content/terms/jugg.md): did you mean jug?',
      'content/terms/cup.md:3:33 a term is not told apart from itself',
    ]);
  });

  test.each([
    ['', 2, 'there is no definition: write one to three sentences under the head'],
    ['One. Two. Three. Four.', 5, 'the definition has 4 sentences: write one to three'],
    ['One.\n\nTwo.', 5, 'the definition has several paragraphs: write one'],
    ['A *cup*.', 5, 'the definition is shown as it is written: leave out Markdown and tags'],
  ])('defined as "%s" is told', (definition, line, message) => {
    const text = definition === '' ? '---\nterm: Cup\n---' : `---\nterm: Cup\n---\n\n${definition}\n`;
    expect(saidOf(text).map((said) => said.replace(/:\d+:1 /, ' '))).toEqual([`content/terms/cup.md ${message}`]);
    if (definition !== '') expect(saidOf(text)[0]).toContain(`cup.md:${line}:1 `);
  });

  test('has a name, and a file named for its id', () => {
    expect(saidOf('---\nname: Cup\n---\n\nWhat is sold.\n').join('\n')).toContain(
      ' term is missing: write term: Contribution margin ratio',
    );
    expect(
      new SpoiledContent()
        .write('terms/A Cup.md', JUG)
        .check()
        .problems.map(({ message }) => message)[0],
    ).toContain('a term is one file named for its id');
  });
});

test('an essay uses terms that exist', () => {
  const content = withTerm(JUG).change(
    ESSAY,
    'A cup is',
    'A <Term id="cupp">cup</Term> and a <Term id="jug">jug</Term> are <Term>one</Term>',
  );
  expect(content.check().problems.map(showProblem)).toEqual([
    `${content.place(ESSAY, 'id="cupp"')} no term is called cupp (content/terms/cupp.md): did you mean cup?`,
    `${content.place(ESSAY, '<Term>')} <Term> has no id: write <Term id="contribution">what a sale leaves</Term>`,
  ]);
});
