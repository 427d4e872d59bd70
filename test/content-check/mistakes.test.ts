import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { CASE, ESSAY, SpoiledContent } from './spoiled-content.ts';

/** The words of the essay that mistakes are written into. */
const BAR = '<UnitBar />\n';
const ALL_WORDS = 'its words are Adjust, Anchor, Calendar, Claim, Columns, Control';

/** What is said when `from` has become `to`, and where `at` stands then. */
function answerTo(path: string, from: string, to: string, at: string): { said: string[]; place: string } {
  const content = new SpoiledContent().change(path, from, to);
  return { said: content.check().problems.map(showProblem), place: content.place(path, at) };
}

describe('an essay is told', () => {
  test.each([
    [
      'an unknown component',
      BAR,
      '<UnitBars />\n',
      '<UnitBars',
      `<UnitBars> is no word of an essay: did you mean <UnitBar>? ${ALL_WORDS}`,
    ],
    [
      'a component like no other',
      BAR,
      '<Carousel />\n',
      '<Carousel',
      `<Carousel> is no word of an essay: ${ALL_WORDS}`,
    ],
    [
      'an unknown element of HTML',
      BAR,
      '<marquee>A</marquee>\n',
      '<marquee',
      `<marquee> is no word of an essay: ${ALL_WORDS}`,
    ],
    [
      'a link in HTML',
      BAR,
      '<a href="/cases/">A</a>\n',
      '<a href',
      '<a> is no word of an essay: write [words](/cases/moviepass/)',
    ],
    [
      'an unknown attribute',
      BAR,
      '<UnitBar notebok="stand" />\n',
      'notebok',
      'notebok is no attribute of <UnitBar>: did you mean notebook?',
    ],
    [
      'an attribute of a word that has none',
      BAR,
      '<EveryCase of="stand" />\n',
      'of="stand"',
      'of is no attribute of <EveryCase>: it has none',
    ],
    [
      'an attribute that stands twice',
      BAR,
      '<UnitBar notebook="stand" notebook="cheap" />\n',
      'notebook="cheap"',
      'notebook stands twice: leave one out, since only one of the two can be meant',
    ],
    [
      'attributes that are spread',
      BAR,
      '<UnitBar {...these} />\n',
      '{...these}',
      'attributes of <UnitBar> are written out: write <UnitBar notebook="ds" />',
    ],
    [
      'a word that holds nothing',
      BAR,
      '<Note />\n',
      '<Note',
      '<Note> holds nothing: write <Note>Measured on one day, and not repeated since.</Note>',
    ],
    [
      'words that a word does not show',
      BAR,
      '<UnitBar>A</UnitBar>\n',
      '<UnitBar',
      '<UnitBar> shows nothing of what it holds: write <UnitBar notebook="ds" />, with the words behind it',
    ],
    [
      'an expression',
      BAR,
      'A cup is {asked}.\n',
      '{asked}',
      '{asked} is code, and an essay has none: write a live number as <Figure cell="..." />, or \\{ for a brace',
    ],
    [
      'an expression that is no code',
      BAR,
      'A cup is {not asked}.\n',
      '{not asked}',
      'braces hold code, and an essay has none: write a live number as <Figure cell="..." />, or \\{ for a brace',
    ],
    [
      'a brace that is never closed',
      BAR,
      'A cup is {asked.\n',
      '{asked',
      '{ is never closed: write a live number as <Figure cell="..." />, or \\{ for a brace',
    ],
    [
      'a brace that closes nothing',
      BAR,
      'A cup is asked}.\n',
      '}.',
      '} closes nothing: leave it out, or write \\} for a brace',
    ],
    [
      'a tag that is never closed',
      BAR,
      'A <Term id="cup">cup.\n',
      '<Term',
      '<Term> is not closed in its paragraph: write </Term> before the paragraph ends, or both tags on lines of their own',
    ],
    [
      'a block that is never closed',
      BAR,
      '<Side name="A">\n\nA.\n',
      '<Side',
      '<Side> is never closed: write </Side> behind what it holds',
    ],
    ['a tag that closes nothing', BAR, 'A</Note>.\n', '</Note>', '</Note> closes nothing: leave it out'],
    [
      'tags in the wrong order',
      BAR,
      '<Sides>\n\n<Side name="A">\n\nA.\n\n</Sides>\n\n</Side>\n',
      '</Sides>',
      '</Sides> stands where </Side> is wanted',
    ],
    [
      'a quote that is left open',
      BAR,
      'A <Figure cell="asked /> cup.\n',
      '<Figure cell="asked /',
      '<Figure is not a whole tag: write it as in <Figure cell="ds.with-build:margin_ratio" style="percent" />, with both quotes of each attribute, or \\< for the sign itself',
    ],
    [
      'an attribute in curled quotes',
      BAR,
      'A <Figure cell=“asked” /> cup.\n',
      '<Figure cell=“',
      'cell of <Figure> is not between straight quotes: write cell="asked"',
    ],
    [
      '< before a number',
      BAR,
      'A cup is <5 dollars.\n',
      '<5',
      '< begins a tag, and "5" cannot be its name: write \\< for the sign itself',
    ],
    [
      'an address between < and >',
      BAR,
      'See <https://lemonade.example/>.\n',
      '<https',
      'addresses do not stand between < and >: write [words](https://lemonade.example/)',
    ],
    ['a comment of HTML', BAR, '<!-- not yet -->\n', '<!--', 'comments of HTML are not read here: write {/* ... */}'],
    [
      'an import',
      BAR,
      'import Bar from "./bar.js"\n',
      'import',
      'a paragraph that begins with import or export is code, and an essay imports nothing: leave it out, or begin the sentence with another word',
    ],
    [
      'an export',
      BAR,
      'export const cups = 2\n',
      'export',
      'a paragraph that begins with import or export is code, and an essay imports nothing: leave it out, or begin the sentence with another word',
    ],
    [
      'a lens that its case does not have',
      BAR,
      '<TimePath notebook="stand" />\n',
      'notebook="stand"',
      'case lemonade declares no path:, which <TimePath> draws: write path: in its file, or leave <TimePath> out',
    ],
    [
      'an id that addresses cannot hold',
      BAR,
      '<Claim id="A Cup">A.</Claim>\n',
      'id="A Cup"',
      '"A Cup" cannot be an id: write lower-case letters and digits joined by -, such as who-pays',
    ],
  ])('%s', (_what, from, to, at, message) => {
    const { said, place } = answerTo(ESSAY, from, to, at);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${place} ${message}`);
  });

  test('nothing of comments, code, HTML tables and signs that are written as such', () => {
    const { said } = answerTo(
      ESSAY,
      BAR,
      '{/* Not <yet> {here}. */}\n\nWrite `{x}` or \\{x\\}, and \\<5, and 4 < 5.\n\n<table>\n  <tbody>\n    <tr><td><Figure cell="lemons" /></td></tr>\n  </tbody>\n</table>\n',
      '{/*',
    );
    expect(said).toEqual([]);
  });

  test('of every place in characters as an editor counts them', () => {
    const { said, place } = answerTo(ESSAY, BAR, 'A host’s 😀 cup – <UnitBars />\n', '<UnitBars');
    expect(said[0]).toContain(place);
  });
});

describe('a switch', () => {
  /** A stand whose recipe is a cost of each month, so that it builds nothing. */
  const withoutBuilding = () => {
    const content = new SpoiledContent();
    const [before = '', after = ''] = content.text(CASE).split(/ {4}behavior: build\n[^]*?(?= {2}leaflets: \{)/);
    const lines = `${before}    behavior: period\n    amount: recipe / life\n${after}`;
    return content.write(
      'cases/resold/1.yaml',
      lines
        .replace('    policy: replacement\n', '')
        .replace('title: Lemonade stand', 'nothing-built: It is resold.\ntitle: Resold'),
    );
  };

  test('has something to switch', () => {
    const content = withoutBuilding()
      .change(ESSAY, 'cheap: { case: lemonade, scenario: give-away }', 'cheap: { case: resold }')
      .change(ESSAY, 'cheap.with-build[replacement]:margin', 'cheap.margin')
      .change(ESSAY, BAR, '<Switch />\n\n<Switch notebook="cheap" />\n');
    expect(content.check().problems.map(showProblem)).toEqual([
      `${content.place(ESSAY, 'notebook="cheap"')} case resold builds nothing, so that there is nothing to switch: leave <Switch> out, or write notebook="..." with a case that has a build line`,
    ]);
  });
});

describe('an input', () => {
  test('starts within its range', () => {
    const { said, place } = answerTo(CASE, 'default: "2.00"', 'default: "4.00"', '"4.00"');
    expect(said).toEqual([`${place} 4.00 is outside range: write a default from 1.00 to 3.00, or a wider range`]);
  });

  test('has a range or none, and a scenario’s own range holds what the scenario sets', () => {
    const told = (line: string, at: string) => {
      const { said, place } = answerTo(CASE, '    policy: replacement\n', `    policy: replacement\n    ${line}\n`, at);
      return said.map((one) => one.replace(place, 'there:'));
    };
    expect(told('settled: [asked]', 'settled')).toEqual([]);
    expect(told('settled: all', 'settled')).toEqual([]);
    expect(told('ranges: { asked: ["0.35", "0.50"] }', '["0.35", "0.50"]')).toEqual([]);
    expect(told('settled: [askd]', 'askd')).toEqual([
      expect.stringContaining('no input of this case is called askd: did you mean asked?'),
    ]);
    expect(told('ranges: { asked: ["1.00", "2.00"] }', '["1.00", "2.00"]')).toEqual([
      expect.stringContaining('0.40 is outside of it: write a range that holds what asked is set to here'),
    ]);
    expect(told('ranges: { asked: ["0.05", "2.00"] }', '["0.05", "2.00"]')).toEqual([
      expect.stringContaining('it goes beyond the bounds of asked: write a range from 0.10 to 10'),
    ]);
    expect(told('settled: all\n    ranges: { asked: ["0.40", "2.00"] }', '["0.40", "2.00"]')).toEqual([
      expect.stringContaining('asked is settled in this scenario: leave it out of settled, or its range away'),
    ]);
  });

  test('moves with others in one list, if it moves at all', () => {
    const told = (line: string) =>
      answerTo(CASE, 'inputs:\n', `${line}\ninputs:\n`, 'together').said.map((one) => one.replace(/^.*?\d+:\d+ /, ''));
    expect(told('together: [[asked, "-lemons"]]')).toEqual([]);
    expect(told('together: [[asked, lemon]]')).toEqual([
      expect.stringContaining('no input of this case is called lemon: did you mean lemons?'),
    ]);
    expect(told('together: [[asked, lemons], [cups, lemons]]')).toEqual([
      expect.stringContaining('lemons moves with others already: name it in one list'),
    ]);
  });

  test('may start at an end of its bounds, for no limit', () => {
    expect(new SpoiledContent().change(CASE, 'default: "2.00"', 'default: "10"').check().problems).toEqual([]);
  });

  test('is not led outside its bounds by the formula it follows', () => {
    const { said, place } = answerTo(
      CASE,
      'bounds: ["1", "10000000"]\n    range: ["2400", "60000"]',
      'bounds: ["1", "9000"]\n    range: ["2400", "9000"]',
      '  july:',
    );
    expect(said[0]).toBe(
      `${place.replace(/:\d+$/, ':3')} planned_cups follows its formula to 12000 in this scenario, which is outside its bounds: write bounds that hold it, or set: { planned_cups: "..." } with a value from 1 to 9000`,
    );
  });
});
