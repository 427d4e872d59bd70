/**
 * Content of a site with two releases behind it. In the second an input has another name (leaflets, winning_cost), one is gone (pitch, now a
 * constant), a default and a line's behavior are other ones, a scenario is withdrawn, the test of an argument is turned round, and the
 * argument and the essay have lost a notebook.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { showProblem } from '../../src/content-check/problem.ts';
import { freeze, NOTHING_RELEASED, type Releases } from '../../src/content-check/releases/freeze.ts';
import { ROOT } from './imports.ts';

const [CONTENT, ARGUMENTS] = ['test/fixtures/content', 'test/fixtures/second-release/arguments'];
const CASE = 'cases/lemonade';
const ESSAY = 'essays/does-one-more-cup-help.mdx';
const DAYS = ['2026-01-31', '2026-03-01'] as const;

/** @throws RangeError where a text does not stand in the file once */
function changed(text: string, changes: readonly [from: string, to: string][]): string {
  return changes.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2)
      throw new RangeError(`"${from}" stands there ${now.split(from).length - 1} times`);
    return now.replace(from, () => to);
  }, text);
}

const withoutInput = (text: string, id: string): string => text.replace(new RegExp(` {2}${id}:\\n(?: {4}.*\\n)+`), '');

function secondRevision(first: string): string {
  const renamed = changed(first, [
    ['acquisition: leaflets', 'acquisition: winning_cost'],
    ['\n  leaflets:\n    label: Leaflets to win', '\n  winning_cost:\n    label: Leaflets to win'],
    ['amount: leaflets * churn', 'amount: winning_cost * churn'],
    ['default: "2.00"', 'default: "2.50"'],
    ['behavior: period, amount: pitch', 'behavior: step, amount: pitch_rent'],
    [
      '\ninputs:\n',
      '  pitch_rent:\n    label: Rent of the pitch, fixed\n    unit: USD/month\n    value: "300"\n    assumption: It is always the same.\n\ninputs:\n',
    ],
    ['count: with-build\n    policy: replacement\n    note: Nobody charged this.\n', ''],
  ]);
  const [constants = '', inputs = ''] = renamed.split('\ninputs:\n');
  const fewer = `${constants}\ninputs:\n${withoutInput(inputs, 'pitch')}`;
  return fewer.replace(/ {2}give-away:\n(?: {4}.*\n)+/, '');
}

/** Writes both releases into a folder of content, over what lies there of the stand. */
export function writeTwoReleases(content: string): Releases {
  const [case1, essay] = [join(ROOT, CONTENT, CASE, '1.yaml'), join(content, ESSAY)];
  for (const part of ['cases', 'sources', 'essays', 'questions.yaml'])
    cpSync(join(ROOT, CONTENT, part), join(content, part), { recursive: true });
  rmSync(join(content, CASE, '2.yaml'));
  mkdirSync(join(content, 'arguments'), { recursive: true });
  const arguing = (release: string) =>
    cpSync(join(ROOT, ARGUMENTS, release), join(content, 'arguments'), { recursive: true });

  arguing('first');
  writeFileSync(
    essay,
    changed(readFileSync(essay, 'utf8'), [
      ['  cheap: {', '  early: { case: lemonade }\n  late: { case: lemonade }\n  cheap: {'],
      [
        '<Sentence sen',
        'In the morning <Figure cell="early.margin" />, in the evening <Figure cell="late.margin" />.\n\n<Sentence sen',
      ],
    ]),
  );
  const first = released(content, NOTHING_RELEASED, DAYS[0]);
  writeFileSync(join(content, CASE, '2.yaml'), secondRevision(readFileSync(case1, 'utf8')));
  arguing('second');
  writeFileSync(
    essay,
    changed(readFileSync(essay, 'utf8'), [
      ['  cheap: { case: lemonade, scenario: give-away }\n', ''],
      [' Given away, it is another matter: <Figure cell="cheap.with-build[replacement]:margin" />.', ''],
    ]),
  );
  writeFileSync(join(content, 'releases.json'), JSON.stringify(first));
  const second = released(content, first, DAYS[1]);
  writeFileSync(join(content, 'releases.json'), JSON.stringify(second));
  return second;
}

/** @throws Error for content with a problem */
function released(content: string, before: Releases, day: string): Releases {
  const { problems, cases, editions } = checkContent(content);
  if (problems.length > 0) throw new Error(problems.map(showProblem).join('\n'));
  const definitions = [...cases.byId.values()].flat().map(({ definition }) => definition);
  return freeze(definitions, editions, before, day);
}
