import { expect, test } from 'vitest';
import { isOwn, ownStart, reportedScenarios } from '#model/economics/own-start.ts';
import { startOf } from '#model/economics/start.ts';
import { madeUpCase } from '../../support/made-up-case.ts';

const definition = madeUpCase({
  inputs: { serve: '4' },
  lines: { serving: { behavior: 'unit', amount: 'serve' }, renting: { behavior: 'period', amount: 'serve' } },
  scenarios: {
    first: { title: 'First', set: {} },
    second: { title: 'Second', set: { serve: '5' }, count: 'everything', policy: 'expensed' },
    own: { title: 'Your own', set: {}, asks: ['serve'] },
  },
});

test('a start from zero is the scenario that asks the reader, and all others report', () => {
  expect(ownStart(definition)?.id).toBe('own');
  expect(reportedScenarios(definition).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(['first', 'own', 'gone'].map((scenario) => isOwn(definition, { scenario }))).toEqual([false, true, false]);
});

test('a scenario starts with its inputs over the case’s, its boundary or the serving costs, and its policy', () => {
  expect(startOf(definition)).toEqual({
    scenario: 'first',
    inputs: { asked: '10', units: '100', serve: '4' },
    boundary: ['serving'],
    behaviors: {},
  });
  expect(startOf(definition, 'second')).toEqual({
    scenario: 'second',
    inputs: { asked: '10', units: '100', serve: '5' },
    boundary: ['serving', 'renting'],
    behaviors: {},
    policy: 'expensed',
  });
  expect(() => startOf(definition, 'third')).toThrow('no scenario third');
  expect(() => startOf({ ...definition, scenarios: [] })).toThrow(/no scenario $/);
});
