/** A new lens is a model file, a rows file, an instrument's folder and one line: a lens of the tests, dropped into a copy of the code, works. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { compileCase as oursCompiled } from '#model/case.ts';
import { caseFile as oursFile } from '#schema/case-file.ts';
import {
  addFixtureLens,
  differencesOf,
  LENS_FILES,
  LENS_INDEX,
  LENS_LINE,
  LENS_TERMS,
} from '../support/fixture-lens.ts';
import { FIXTURE_CASES } from '../support/cases.ts';
import { ROOT } from '../support/imports.ts';

const copy = mkdtempSync(join(tmpdir(), 'new-lens-'));
const CASE = readFileSync(new URL('lemonade/2.yaml', FIXTURE_CASES), 'utf8');

let caseFile: typeof oursFile;
let compileCase: typeof oursCompiled;
let rows: { weekdaySentence(evaluation: unknown): string };
let economics: { evaluateCase(definition: unknown, state: unknown): unknown; startOf(definition: unknown): object };

beforeAll(async () => {
  for (const part of ['src', 'components', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  addFixtureLens(copy);
  const theirs = <Module>(file: string) => import(/* @vite-ignore */ join(copy, 'src', file)) as Promise<Module>;
  ({ caseFile } = await theirs<{ caseFile: typeof oursFile }>('schema/case-file.ts'));
  ({ compileCase } = await theirs<{ compileCase: typeof oursCompiled }>('model/case.ts'));
  rows = await theirs('rows/weekday-rows.ts');
  economics = {
    ...(await theirs<Pick<typeof economics, 'evaluateCase'>>('model/economics/evaluation.ts')),
    ...(await theirs<Pick<typeof economics, 'startOf'>>('model/economics/start.ts')),
  };
});
afterAll(() => rmSync(copy, { recursive: true }));

const written = (terms = LENS_TERMS): unknown => parse(CASE + terms);

describe('a new lens', () => {
  test('takes files in three places, and one line', () => {
    const { added, changed } = differencesOf(copy);
    expect(added).toEqual(LENS_FILES);
    expect([...new Set(added.map((file) => dirname(file)))].sort()).toEqual([
      'components/instruments/weekday',
      'src/model/economics/lenses',
      'src/rows',
    ]);
    expect(changed).toEqual([LENS_INDEX]);
    const index = (root: string) => readFileSync(join(root, LENS_INDEX), 'utf8');
    expect(index(copy)).toBe(index(ROOT) + LENS_LINE);
    expect(LENS_LINE.trim()).not.toContain('\n');
  });

  test('is a field of case files, and of none without it', () => {
    expect(caseFile.parse(written())).toHaveProperty('weekday.cost', 'lemons');
    expect(() => oursFile.parse(written())).toThrow(/weekday is not a field here/);
    expect(() => caseFile.parse(written('\nweekday: { cost: lemons }\n'))).toThrow(/weekend_share is missing/);
    expect(() => caseFile.parse(written(`${LENS_TERMS}  weekend_cost: lemons\n`))).toThrow(/weekend_cost/);
  });

  test('is compiled, and follows its inputs', () => {
    const { definition, problems } = compileCase(caseFile.parse(written()), 'lemonade', 2);
    expect(problems).toEqual([]);
    expect(Object.keys(definition?.lenses ?? {})).toEqual(['weekday']);
    const { evaluateCase, startOf } = economics;
    const start = startOf(definition);
    expect(rows.weekdaySentence(evaluateCase(definition, start))).toBe(
      'From Monday to Friday $1,020 is kept, and $900.00 at the week’s end.',
    );
    expect(rows.weekdaySentence(evaluateCase(definition, { ...start, inputs: { asked: '2' } }))).toBe(
      'From Monday to Friday $900.00 is kept, and $800.00 at the week’s end.',
    );
  });

  test('has its units checked', () => {
    const { problems } = compileCase(
      caseFile.parse(written(LENS_TERMS.replace('asked * 1.25', 'pitch'))),
      'lemonade',
      2,
    );
    expect(problems).toEqual([
      { path: ['weekday', 'weekend_price'], message: '"pitch" gives USD/month, but USD/cup is needed' },
    ]);
  });
});
