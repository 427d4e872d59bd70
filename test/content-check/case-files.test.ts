import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { CASE, SpoiledContent } from './spoiled-content.ts';

/** What is said of the case when `from` has become `to`; `at` is the text whose place is named. */
function problemOf(from: string, to: string, at: string, within?: string): { said: string[]; place: string } {
  const content = new SpoiledContent().change(CASE, from, to);
  return { said: content.check().problems.map(showProblem), place: content.place(CASE, at, within) };
}

describe('a case file', () => {
  test('without mistakes has no problem', () => {
    expect(new SpoiledContent().check()).toMatchObject({
      problems: [],
      warnings: [],
      counts: { cases: 1, scenarios: 2, sources: 1, essays: 1 },
    });
  });

  test('needs a unit for each input', () => {
    const { said, place } = problemOf(
      '    label: Price of a cup\n    unit: USD/cup\n',
      '    label: Price of a cup\n',
      '  asked:\n    label',
      'asked',
    );
    expect(said).toEqual([`${place} unit is missing: write unit: USD/Mtok`]);
  });

  test('that names nothing real is told the nearest name', () => {
    const { said, place } = problemOf(
      'amount: pitchers * pitcher }',
      'amount: pitchers * picher }',
      'pitchers * picher',
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${place} `);
    expect(said[0]).toMatch(/picher.*did you mean .?pitcher.?\?/);
  });

  test('that adds what cannot be added is told the formula and both units', () => {
    const { said, place } = problemOf('price: asked', 'price: asked + pitch', 'asked + pitch');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${place} `);
    expect(said[0]).toContain('asked + pitch');
    expect(said[0]).toContain('USD/cup');
    expect(said[0]).toContain('USD/month');
  });

  test('whose formula gives another unit than it declares is told both', () => {
    const { said, place } = problemOf('formula: lemons / asked', 'formula: lemons', 'formula: lemons\n', 'lemons');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${place} `);
    expect(said[0]).toContain('USD/cup');
    expect(said[0]).toContain('ratio');
  });

  test('with an unquoted amount is told the digits as they stand in the file', () => {
    const { said, place } = problemOf('default: "2.00"', 'default: 2.00', 'default: 2.00', '2.00');
    expect(said).toEqual([`${place} write default: "2.00" (in quotes), so that no digit is lost`]);
  });

  test('with an unquoted amount in a list is told so too', () => {
    const { said, place } = problemOf('range: ["1.00", "3.00"]', 'range: [1.00, "3.00"]', 'range: [1.00', '1.00');
    expect(said).toEqual([`${place} write "1.00" (in quotes), so that no digit is lost`]);
  });

  test('with a grouped amount is told the plain digits', () => {
    const { said, place } = problemOf('default: "1200"', 'default: "$1,200"', '"$1,200"');
    expect(said).toEqual([`${place} "$1,200" is not plain digits: write "1200"`]);
  });

  test('with a default outside its bounds is told the bounds', () => {
    const { said, place } = problemOf('default: "2.00"', 'default: "20.00"', '"20.00"');
    expect(said).toEqual([`${place} 20.00 is outside bounds: write a default from 0.10 to 10, or wider bounds`]);
  });

  test('with a range outside its bounds is told the bounds', () => {
    const { said, place } = problemOf('range: ["1.00", "3.00"]', 'range: ["1.00", "30.00"]', '"30.00"');
    expect(said).toEqual([`${place} 30.00 is outside bounds: write a range from 0.10 to 10, or wider bounds`]);
  });

  test('with a range upside down is told the order', () => {
    const { said, place } = problemOf('range: ["1.00", "3.00"]', 'range: ["3.00", "1.00"]', 'range: ["3.00"', 'range');
    expect(said).toEqual([`${place} 3.00 is above 1.00: write range: ["1.00", "3.00"]`]);
  });

  test('cannot have a log scale below zero', () => {
    const { said, place } = problemOf('bounds: ["1", "100000"]', 'bounds: ["-1", "100000"]', '"-1"');
    expect(said).toEqual([`${place} a log scale cannot go below 0: write bounds: ["0", "100000"], or scale: linear`]);
  });

  test.each([
    ['seed', 'links keep this word for themselves'],
    ['margin', 'every case has a figure of this name'],
    ['one_year', 'it is a constant that every case has'],
    ['max', 'it is a function of the formula language'],
    ['share', 'others hang this word on links to follow who opens them'],
    ['utm_spread', 'others hang this word on links to follow who opens them'],
  ])('may not call an input %s', (id, why) => {
    const { said, place } = problemOf('  life:\n    label', `  ${id}:\n    label`, `  ${id}:\n    label`, id);
    expect(said).toEqual([`${place} ${id} is reserved: ${why}. Write another id, such as ${id}_here`]);
  });

  test('may not call an input by a name that formulas cannot read', () => {
    const { said, place } = problemOf('  life:\n    label', '  Life-span:\n    label', 'Life-span');
    expect(said).toEqual([
      `${place} "Life-span" cannot be an id: write lower-case letters, digits and _, beginning with a letter, such as gpu_hour`,
    ]);
  });

  test('needs a source or an assumption for each value', () => {
    const { said, place } = problemOf(
      '    as-of: 2020-07-04\n    source: [lemonade-prices]\n',
      '    as-of: 2020-07-04\n',
      '  asked:\n    label',
      'asked',
    );
    expect(said).toEqual([
      `${place} neither source nor assumption: write source: [id-of-a-file-in-content-sources], or assumption: with the reason for this value`,
    ]);
  });

  test('needs the reason for what it assumes', () => {
    const { said, place } = problemOf(
      'grade: estimated',
      'grade: assumed',
      'grade: assumed\n    as-of: 2020\n    source: lemonade-prices',
      'assumed',
    );
    expect(said).toEqual([
      `${place} grade assumed needs the reason: write assumption: why this value, or give the grade that its source supports`,
    ]);
  });

  test('needs a source for what it says was reported', () => {
    const { said, place } = problemOf(
      'source: [lemonade-prices]\n  lemons:',
      'assumption: We think so.\n  lemons:',
      'grade: reported',
      'reported',
    );
    expect(said).toEqual([
      `${place} grade reported needs a source: write source: [id-of-a-file-in-content-sources], or grade: assumed`,
    ]);
  });

  test.each([
    [
      'formulas alone',
      'formula: q / cups_per_pitcher',
      'formula: lemons_share * 2',
      'formula: lemons / asked',
      'formula: pitchers / 2',
      ['pitchers', 'lemons_share'],
    ],
    [
      'the price and what is left of it',
      'price: asked',
      'price: asked + contribution',
      'formula: lemons / asked',
      'formula: asked / lemons',
      ['price', 'contribution'],
    ],
    [
      'a line and a figure',
      'amount: pitchers * pitcher }',
      'amount: step_cost }',
      'formula: lemons / asked',
      'formula: asked / lemons',
      ['line.pitchers_used', 'step_cost'],
    ],
  ])('whose formulas go in a circle through %s is told all of it', (_what, from, to, alsoFrom, alsoTo, circle) => {
    const said = new SpoiledContent().change(CASE, from, to).change(CASE, alsoFrom, alsoTo).check().problems;
    expect(said).toHaveLength(1);
    for (const name of circle) expect(said[0]?.message).toContain(name);
    expect(said[0]?.message).toContain(' -> ');
    expect(said[0]?.line).toBeGreaterThan(1);
  });

  test('with an unknown key is told the nearest right one', () => {
    const { said, place } = problemOf(
      '    label: Price of a cup\n',
      '    label: Price of a cup\n    nots: Cheap.\n',
      'nots',
    );
    expect(said).toEqual([`${place} nots is not a field here: did you mean note?`]);
  });

  test('with two unknown keys is told of each at its own line', () => {
    const content = new SpoiledContent().change(CASE, 'price: asked\n', 'price: asked\nvolum: cups\nflavor: sour\n');
    const said = content.check().problems.map(showProblem);
    expect(said[0]).toBe(
      `${content.place(CASE, 'volum: cups', 'volum')} volum is not a field here: did you mean volume?`,
    );
    expect(said[1]).toContain(
      `${content.place(CASE, 'flavor')} flavor is not a field here: the fields are semantics, title`,
    );
  });

  test('with a key that stands twice is told where', () => {
    const content = new SpoiledContent().change(CASE, 'price: asked\n', 'price: asked\nsummary: Again.\n');
    expect(content.check().problems.map(showProblem)).toEqual([
      `${content.place(CASE, 'summary: Again.', 'summary')} summary stands twice in the same map: leave one out, since only one of the two can be meant`,
    ]);
  });

  test('that is not YAML is told where, and what to write', () => {
    const { said, place } = problemOf(
      'range: ["1.00", "3.00"]',
      'range: ["1.00", "3.00"',
      'range: ["1.00", "3.00"\n',
      '["1.00"',
    );
    expect(said).toEqual([`${place} this [ is never closed: write ] at its end`]);
  });

  test('with a word that is none of those allowed is told the nearest', () => {
    const { said, place } = problemOf('behavior: customer', 'behavior: custommer', 'custommer');
    expect(said).toEqual([
      `${place} "custommer" is none of unit, step, build, customer, period: did you mean customer?`,
    ]);
  });

  test('needs an amount on a line, and an outlay on a build line', () => {
    const without = problemOf(
      ', amount: leaflets * churn / cups_per_regular }',
      ' }',
      'leaflets: { label: Leaflets',
      'leaflets',
    );
    expect(without.said).toEqual([
      `${without.place} a customer line needs an amount: write amount: with a formula in USD per unit or USD per month`,
    ]);
    const build = problemOf('    outlay: recipe\n', '    amount: recipe\n', 'amount: recipe', 'recipe');
    expect(build.said).toContain(
      `${build.place} a build line has no amount: write what is spent once a life as outlay, or another behavior`,
    );
  });

  test('without a build line says why', () => {
    const content = new SpoiledContent();
    const [before, after] = content
      .text(CASE)
      .split(/ {2}recipe:\n {4}label: Working out the recipe\n {4}behavior[\s\S]*?(?= {2}leaflets: \{)/);
    content.write(CASE, `${before}${after}`);
    expect(content.check().problems[0]?.message).toBe(
      'no line is a build line: write nothing-built: why there is nothing to build, or give a line behavior: build',
    );
  });

  test('names dates that exist', () => {
    const { said, place } = problemOf('as-of: 2020-07-04', 'as-of: 2020-02-30', '2020-02-30');
    expect(said).toEqual([`${place} "2020-02-30" is not a date: write 2018-06-30, a month (2018-06) or a year (2018)`]);
  });

  test('has no braces in a sentence that hold no figure', () => {
    const { said, place } = problemOf(
      '{contribution|cents}, whatever',
      '{Contribution}, whatever',
      '"One more cup adds {Contribution}',
    );
    expect(said).toEqual([
      `${place} {Contribution} is no figure: write {margin}, {-margin} for the opposite sign, or {margin_ratio|percent}`,
    ]);
  });

  test('has no number style in a sentence that there is not', () => {
    const { said, place } = problemOf(
      '{contribution|cents}, whatever',
      '{contribution|cent}, whatever',
      '"One more cup adds {contribution|cent}',
    );
    expect(said).toEqual([`${place} {contribution|cent} asks for a style there is not: did you mean cents?`]);
  });

  test('cannot have a line and a formula of one name', () => {
    const { said, place } = problemOf(
      '  lemons_share:\n',
      '  pitchers_used:\n',
      'pitchers_used: { label',
      'pitchers_used',
    );
    expect(said).toEqual([
      `${place} pitchers_used is already one of the formulas: write another id, such as pitchers_used_line`,
    ]);
  });
});
