import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { compileCase } from '#model/case.ts';
import { lensInputs } from '#model/economics/lens-inputs.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { caseFile } from '#schema/case-file.ts';

const lemonade = () => parse(readFileSync('test/fixtures/content/cases/lemonade/1.yaml', 'utf8')) as Record<string, unknown> & { inputs: Record<string, object> };
/** The fixture with two inputs that only a market uses, and one it has already. */
const withMarket = (terms: Record<string, string>) => {
  const file = lemonade();
  const [like] = Object.values(file.inputs);
  const ratio = { ...like, unit: 'ratio', default: '3', bounds: ['1', '50'], range: ['1', '50'], step: '1' };
  return caseFile.parse({ ...file, inputs: { ...file.inputs, stands: ratio, demand: ratio }, market: { cost: 'unit_cost', hosts: 'stands', elasticity: 'demand', difference: '0.5', ...terms } });
};

test('inputs that only a lens uses are its own, and what the case uses stays with the case', () => {
  const { definition, problems } = compileCase(withMarket({}), 'lemonade', 1);
  expect(problems).toEqual([]);
  if (definition) expect(lensInputs(definition)).toEqual({ path: [], vintages: [], usage: [], market: ['stands', 'demand'] });
});

test('a term gives what its formula gives in the state', () => {
  const { definition } = compileCase(withMarket({ hosts: 'stands * 2' }), 'lemonade', 1);
  const hosts = definition?.lenses?.market?.hosts;
  if (!definition || !hosts) throw new Error('no lens was compiled');
  expect(String(evaluateCase(definition, startOf(definition)).work(hosts))).toBe('6');
});

test.for([
  [{ cost: 'stands' }, '"stands" gives', ['market', 'cost']],
  [{ hosts: 'stnds' }, 'did you mean "stands"', ['market', 'hosts']],
] as const)('%j is refused, with its place', ([terms, message, path]) => {
  const { problems } = compileCase(withMarket(terms), 'lemonade', 1);
  expect(problems).toEqual([expect.objectContaining({ path, message: expect.stringContaining(message) as string })]);
});

test('a term left out is asked for by name', () => {
  const file = lemonade();
  expect(() => caseFile.parse({ ...file, market: { cost: '1', hosts: '1' } })).toThrow(/elasticity/);
});
