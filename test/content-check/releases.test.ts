import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '#src/content-check/folder.ts';
import { showProblem } from '#src/content-check/problem.ts';
import { readReleases } from '#src/content-check/releases/check-releases.ts';
import { freeze, NOTHING_RELEASED, type Releases } from '#src/content-check/releases/freeze.ts';
import { frozenParts } from '#src/content-check/releases/frozen-parts.ts';
import { canonicalJson, hashOf } from '#src/content-check/releases/hash-of.ts';
import { allCases } from '../support/cases.ts';
import { CASE, SpoiledContent } from './spoiled-content.ts';

const DAY = '2026-01-31';

/** The lemonade stand as it was released. */
function releasedContent(): SpoiledContent {
  const content = new SpoiledContent();
  return content.write('releases.json', JSON.stringify(frozen(content, NOTHING_RELEASED, DAY)));
}

function frozen(content: SpoiledContent, released: Releases, day: string): Releases {
  const { cases, editions } = content.check();
  return freeze(
    [...cases.byId.values()].flat().map(({ definition }) => definition),
    editions,
    released,
    day,
  );
}

const said = (content: SpoiledContent) => content.check().problems.map(showProblem);
const instead = (what: string, since = DAY) =>
  `${what} since revision 1 was released on ${since}, so that its links would show other figures: put it back, and make the change in revision 2 (content/cases/lemonade/2.yaml)`;

describe('a released revision', () => {
  test('without changes has no problem', () => {
    expect(said(releasedContent())).toEqual([]);
  });

  test.each([
    ['a default', 'default: "2.00"', 'default: "2.10"', '  asked:\n    label', 'asked', 'inputs.asked has changed'],
    [
      'a bound',
      'bounds: ["0.10", "10"]',
      'bounds: ["0.10", "12"]',
      '  asked:\n    label',
      'asked',
      'inputs.asked has changed',
    ],
    [
      'a range, from which draws are made',
      'range: ["1.00", "3.00"]',
      'range: ["1.00", "3.50"]',
      '  asked:\n    label',
      'asked',
      'inputs.asked has changed',
    ],
    [
      'a constant',
      'value: "500"',
      'value: "400"',
      '  cups_per_pitcher:\n    label',
      'cups_per_pitcher',
      'constants.cups_per_pitcher has changed',
    ],
    [
      'a formula',
      'formula: q / cups_per_pitcher',
      'formula: q / cups_per_pitcher + 1',
      '  pitchers:\n    label',
      'pitchers',
      'formulas.pitchers has changed',
    ],
    ['a line', 'amount: pitch }', 'amount: pitch * 2 }', '  pitch: { label', 'pitch', 'lines.pitch has changed'],
    [
      'a policy',
      '[straight-line, units-of-production, ',
      '[straight-line, ',
      '  recipe:\n    label: Working out the recipe\n    behavior',
      'recipe',
      'lines.recipe has changed',
    ],
    [
      'a scenario',
      'set: { asked: "0.40" }',
      'set: { asked: "0.41" }',
      '  give-away:\n',
      'give-away',
      'scenarios.give-away has changed',
    ],
    [
      'the boundary of a scenario',
      'count: with-build',
      'count: everything',
      '  give-away:\n',
      'give-away',
      'scenarios.give-away has changed',
    ],
  ])('may not change %s', (_what, from, to, at, within, message) => {
    const content = releasedContent().change(CASE, from, to);
    const problems = said(content).filter((problem) => problem.includes('was released'));
    expect(problems).toEqual([`${content.place(CASE, at, within)} ${instead(message)}`]);
  });

  test('may not lose or gain a line, or a scenario', () => {
    const content = releasedContent().change(
      CASE,
      '  pitch: { label: Rent of the pitch, behavior: period, amount: pitch }',
      '  place: { label: Rent of the pitch, behavior: period, amount: pitch }',
    );
    expect(said(content).map((problem) => problem.replace(/^\S+ /, ''))).toEqual(
      expect.arrayContaining(
        ['lines has changed', 'lines.pitch is gone', 'lines.place is new'].map((what) => instead(what)),
      ),
    );
    const without = releasedContent();
    const [before, after] = without.text(CASE).split(/ {2}give-away:\n[\s\S]*?(?=\nfigure-that)/);
    expect(said(without.write(CASE, `${before}${after}`)).map((problem) => problem.replace(/^\S+ /, ''))).toContain(
      instead('scenarios.give-away is gone'),
    );
  });

  test('may not go', () => {
    const content = releasedContent();
    content.remove('cases/lemonade/2.yaml');
    expect(said(content)).toEqual([
      `content/cases/lemonade/2.yaml:1:1 revision 2 of lemonade was released on ${DAY} and is gone: put it back, since links name it`,
    ]);
  });

  test('which is the newest is told to make another', () => {
    const content = releasedContent().change('cases/lemonade/2.yaml', 'default: "2.20"', 'default: "2.30"');
    expect(said(content)).toEqual([
      expect.stringMatching(
        /^content\/cases\/lemonade\/2\.yaml:\d+:\d+ inputs\.asked has changed since revision 2 .* make the change in a revision 3 \(content\/cases\/lemonade\/3\.yaml, a copy of this file\)$/,
      ),
    ]);
  });

  test.each([
    ['its sources and notes', 'note: Two lemons fill a pitcher of four cups.', 'note: So it is said.'],
    ['the spelling of a value', 'default: "2.00"', 'default: "2.0"'],
    ['the reason for a second behavior', 'because: A crate is bought whole.', 'because: Crates are whole.'],
    ['a sentence', 'say: One more cup adds nothing and costs nothing.', 'say: One more cup changes nothing.'],
  ])('may improve %s', (_what, from, to) => {
    expect(said(releasedContent().change(CASE, from, to))).toEqual([]);
  });

  test('may gain a scenario, which is frozen with the next release', () => {
    const added =
      '  august:\n    title: A lemonade stand in August\n    summary: A month later.\n    set: { cups: "900" }\n    assumption: A cooler month.\n\nfigure-that';
    const content = releasedContent().change(CASE, '\nfigure-that', added);
    expect(said(content)).toEqual([]);
    const { released } = readReleases(contentFolder(content.directory));
    content.write('releases.json', JSON.stringify(frozen(content, released, '2026-02-28')));
    content.change(CASE, 'set: { cups: "900" }', 'set: { cups: "901" }');
    expect(said(content).map((problem) => problem.replace(/^\S+ /, ''))).toEqual([
      instead('scenarios.august has changed', '2026-02-28'),
    ]);
  });
});

describe('the ledger of releases', () => {
  test('keeps what is in it as it is', () => {
    const once = freeze(allCases, {}, NOTHING_RELEASED, DAY);
    expect(freeze(allCases, {}, once, '2027-01-01')).toEqual(once);
    const other = allCases.map((one) => ({ ...one, price: { kind: 'number' as const, text: '1' } }));
    expect(freeze(other, {}, once, '2027-01-01')).toEqual(once);
  });

  test('that somebody wrote is refused', () => {
    for (const text of [
      '{',
      '[]',
      '{}',
      '{"cases":{"lemonade":{"1":{}}},"editions":{}}',
      '{"cases":{"lemonade":{"one":{"released":"2026-01-31","parts":{},"words":{},"scenarios":{}}}},"editions":{}}',
      '{"cases":{},"editions":{"front":[{"released":"2026-01-31"}]}}',
    ]) {
      expect(said(new SpoiledContent().write('releases.json', text))).toEqual([
        'content/releases.json:1:1 this is not what npm run release wrote: take the file from version control, and leave it to npm run release',
      ]);
    }
  });

  test('is written by one command, once for each revision', () => {
    const content = new SpoiledContent();
    const cli = fileURLToPath(new URL('../../src/content-check/releases/cli.ts', import.meta.url));
    const run = () => spawnSync(process.execPath, [cli, 'content'], { cwd: content.root, encoding: 'utf8' });
    expect(run()).toMatchObject({
      status: 0,
      stdout: 'Released: lemonade 1; lemonade 2; front, edition 1; essays/does-one-more-cup-help, edition 1.\n',
    });
    const first = content.text('releases.json');
    expect(run()).toMatchObject({ status: 0, stdout: 'Everything is released already.\n' });
    expect(content.text('releases.json')).toBe(first);
    content.change(CASE, 'default: "2.00"', 'default: "2.10"');
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/inputs\.asked has changed[^]*Nothing was released\.\n$/) as string,
    });
  });
});

describe('what is frozen', () => {
  test.each(allCases)('of $id is no wording, and as many scenarios as there are', (one) => {
    const { parts, scenarios } = frozenParts(one);
    const text = canonicalJson(parts);
    for (const { label } of [...one.inputs, ...one.lines]) expect(text).not.toContain(JSON.stringify(label));
    expect(Object.keys(scenarios)).toHaveLength(one.scenarios.length);
    expect(Object.keys(parts).length).toBeGreaterThan(one.inputs.length + one.lines.length);
  });

  test('is the same however a formula is spaced, since a tree holds no place of the text', () => {
    const written = (formula: string) =>
      new SpoiledContent().change(CASE, 'formula: q / cups_per_pitcher', `formula: "${formula}"`);
    const hashes = ['q / cups_per_pitcher', '  q/cups_per_pitcher', '(q)  /  (cups_per_pitcher) '].map((formula) => {
      const [definition] = written(formula).check().cases.byId.get('lemonade') ?? [];
      return definition && hashOf(frozenParts(definition.definition).parts);
    });
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toBeDefined();
  });

  test('is the same whatever order its keys are in', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(hashOf({ b: { d: [1, 2], c: 2 }, a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });
});
