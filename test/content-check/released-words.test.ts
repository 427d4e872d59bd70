/** Labels, unit names, titles of scenarios and sentences of claims keep what they were released with, or are changed with a note. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { freeze, NOTHING_RELEASED } from '#src/content-check/releases/freeze.ts';
import { ROOT } from '../support/imports.ts';
import { CASE, SpoiledContent } from './spoiled-content.ts';

const ARGUMENT = 'arguments/regulars-repay.md';
const written = readFileSync(join(ROOT, 'test/fixtures/second-release/arguments/first/regulars-repay.md'), 'utf8');

/** The stand and an argument about its first revision, as they were released. */
function releasedContent(): SpoiledContent {
  const content = new SpoiledContent().remove('cases/lemonade/2.yaml').write(ARGUMENT, written);
  const { cases, editions } = content.check();
  const all = [...cases.byId.values()].flat().map(({ definition }) => definition);
  return content.write('releases.json', JSON.stringify(freeze(all, editions, NOTHING_RELEASED, '2026-01-31')));
}
const said = (content: SpoiledContent) => content.check().problems.map(showProblem);
const note = (of: string, place: string, was: string, now: string) =>
  `- of: ${of}\n  place: ${place}\n  was: ${was}\n  now: ${now}\n  because: It is the same.\n  on: 2026-02-01\n  signed: A Reader\n`;

describe.each([
  ['a label of an input', 'lemonade@1', 'inputs.asked', 'Price of a cup', 'What a cup costs', 'label: '],
  ['a label of a line', 'lemonade@1', 'lines.pitch', 'Rent of the pitch', 'The pitch', 'pitch: { label: '],
  ['the name of the unit', 'lemonade@1', 'unit.name', 'cup', 'jug', 'unit: { name: '],
  ['the title of a scenario', 'lemonade@1', 'scenarios.july', 'A lemonade stand in July', 'A stand in July', 'title: '],
])('%s', (_what, of, place, was, now, before) => {
  const changed = () => releasedContent().change(CASE, `${before}${was}`, `${before}${now}`);

  test('may not change alone, since links are read by it', () => {
    expect(said(changed())).toEqual([
      expect.stringMatching(
        new RegExp(`^content/cases/lemonade/1\\.yaml:\\d+:\\d+ ${place} read “${was}” when it was released`),
      ),
    ]);
  });

  test('may change with a note, and again with another', () => {
    const content = changed().write('reworded.yaml', note(of, place, was, now));
    expect(said(content)).toEqual([]);
    content.change(CASE, `${before}${now}`, `${before}${was} again`);
    expect(said(content)).toHaveLength(1);
    content.write('reworded.yaml', note(of, place, was, now) + note(of, place, now, `${was} again`));
    expect(said(content)).toEqual([]);
  });
});

test('labels that change places are two changes', () => {
  const content = releasedContent()
    .change(CASE, 'label: Regulars who stop coming, share a month', 'label: X')
    .change(CASE, 'label: Cups a regular drinks', 'label: Regulars who stop coming, share a month')
    .change(CASE, 'label: X', 'label: Cups a regular drinks');
  expect(said(content)).toHaveLength(2);
});

describe('the sentence of a claim', () => {
  const [was, now] = ['A regular leaves more than three', 'A regular leaves less than three'];

  test('may not change while its test stays', () => {
    expect(said(releasedContent().change(ARGUMENT, was, now))).toEqual([
      expect.stringMatching(/^content\/arguments\/regulars-repay\.md:1:1 claim read “A regular leaves more/),
    ]);
  });

  test('may change with its test, which makes another edition', () => {
    expect(said(releasedContent().change(ARGUMENT, was, now).change(ARGUMENT, '> 3', '< 3'))).toEqual([]);
  });
});

test('a note is about words that were released', () => {
  const content = releasedContent().write('reworded.yaml', note('lemonade@1', 'inputs.asks', 'a', 'b'));
  expect(said(content)).toEqual([
    expect.stringMatching(/^content\/reworded\.yaml:1:\d+ lemonade@1 has no words at inputs\.asks that were released/),
  ]);
});

test('an argument that was released may not go, nor an essay', () => {
  const content = releasedContent().remove(ARGUMENT);
  expect(said(content)).toEqual([
    'content/arguments/regulars-repay.md:1:1 arguments/regulars-repay was released on 2026-01-31 and is gone: put it back, since links name it; what no longer stands can say so in its text',
  ]);
});

test('a case that was released may not have another name', () => {
  const content = releasedContent().remove(ARGUMENT);
  const text = content.text(CASE);
  content.remove(CASE).write('cases/lemonade-stand/1.yaml', text);
  expect(said(content)).toContain(
    'content/cases/lemonade/1.yaml:1:1 revision 1 of lemonade was released on 2026-01-31 and is gone: put it back, since links name it',
  );
});
