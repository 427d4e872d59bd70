import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { compileCase } from '#model/case.ts';
import { lensInputs } from '#model/economics/lens-inputs.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { caseFile } from '#schema/case-file.ts';
import { madeUpCase } from '../../support/made-up-case.ts';

const lemonade = () =>
  parse(readFileSync('test/fixtures/content/cases/lemonade/1.yaml', 'utf8')) as Record<string, unknown> & {
    inputs: Record<string, object>;
  };
/** The fixture with two inputs that only a path uses, and a term that uses an input of the case. */
const withPath = (terms: Record<string, string>) => {
  const file = lemonade();
  const [like] = Object.values(file.inputs);
  const input = { ...like, unit: 'ratio', default: '3', bounds: ['1', '50'], range: ['1', '50'], step: '1' };
  return caseFile.parse({
    ...file,
    inputs: { ...file.inputs, ahead: { ...input, unit: 'month' }, growing: input },
    path: { months: 'ahead', volume_growth: 'growing', ...terms },
  });
};

test('inputs that only a lens uses are its own, and what the case uses stays with the case', () => {
  const { definition, problems } = compileCase(withPath({}), 'lemonade', 1);
  expect(problems).toEqual([]);
  if (definition) expect(lensInputs(definition)).toMatchObject({ path: ['ahead', 'growing'], vintages: [] });
  const both = compileCase(
    withPath({ price_decline: 'growing / 100', cost_decline: 'price / price' }),
    'lemonade',
    1,
  ).definition;
  if (both) expect(lensInputs(both)).toMatchObject({ path: ['ahead', 'growing'], vintages: [] });
});

test('an input of two lenses stands with the first of them', () => {
  const definition = madeUpCase({
    inputs: {
      ahead: { unit: 'month', default: '3' },
      growth: { unit: 'ratio', default: '1' },
      followed: '1',
      last: { follows: 'followed' },
    },
    vintages: {
      outlay: 'asked * one_unit',
      growth: 'growth',
      revenue: 'asked * one_unit',
      gross_margin: 'growth',
      interval: 'ahead',
      generations: 'growth * last / asked * (followed / asked)',
    },
    path: { months: 'ahead', volume_growth: '0' },
    constants: { one_unit: { label: 'One', unit: 'u', value: '1' } },
  });
  expect(lensInputs(definition)).toEqual({ path: ['ahead'], vintages: ['growth', 'last'], usage: [], market: [] });
});

test('a term gives what its formula gives in the state', () => {
  const { definition } = compileCase(withPath({ volume_growth: 'growing * 2' }), 'lemonade', 1);
  const growth = definition?.lenses?.path?.volume_growth;
  if (!definition || !growth) throw new Error('no lens was compiled');
  expect(String(evaluateCase(definition, startOf(definition)).work(growth))).toBe('6');
});

test.for([
  [{ months: 'growing' }, '"growing" gives', ['path', 'months']],
  [{ learning: 'grwing' }, 'did you mean "growing"', ['path', 'learning']],
] as const)('%j is refused, with its place', ([terms, message, path]) => {
  const { problems } = compileCase(withPath(terms), 'lemonade', 1);
  expect(problems).toEqual([expect.objectContaining({ path, message: expect.stringContaining(message) as string })]);
});

test('a term left out is asked for by name', () => {
  const file = lemonade();
  expect(() => caseFile.parse({ ...file, path: { months: '1' } })).toThrow(/volume_growth/);
});
