import { describe, expect, test } from 'vitest';
import { plausibleRange, rangeUnder } from '#model/economics/plausible-range.ts';
import { startOf } from '#model/economics/start.ts';
import type { CaseDefinition, ScenarioDefinition } from '#model/economics/definition.ts';
import { ownStart } from '#model/economics/own-start.ts';
import { tokens } from '../../link/linked-cases.ts';
import { readCase } from '../../support/cases.ts';

const withScenario = (rest: Partial<ScenarioDefinition>): CaseDefinition => ({
  ...tokens,
  scenarios: [{ id: 'first-day', title: 'The first day', values: {}, ...rest }],
});
const rangeOf = (definition: CaseDefinition, id = 'price') =>
  plausibleRange(definition, startOf(definition, 'first-day'), id);

describe('the range of an input', () => {
  test('is the case’s where its scenario says nothing', () => {
    expect(rangeOf(withScenario({}))).toEqual(['0', '100']);
  });

  test('is the scenario’s own where it has one', () => {
    expect(rangeOf(withScenario({ ranges: { price: ['2', '4'] } }))).toEqual(['2', '4']);
  });

  test('is none where the scenario settles it, whatever the reader then enters', () => {
    const definition = withScenario({ settled: ['price'] });
    expect(rangeOf(definition)).toBeUndefined();
    const state = startOf(definition, 'first-day');
    expect(plausibleRange(definition, { ...state, inputs: { ...state.inputs, price: '7' } }, 'price')).toBeUndefined();
    expect(rangeOf(definition, 'life')).toEqual(['0', '100']);
    expect(rangeOf(withScenario({ settled: 'all' }), 'life')).toBeUndefined();
  });

  test('is none for a fact, for what follows others, and in a reader’s own business', () => {
    const fact = { ...tokens, inputs: tokens.inputs.map(({ range: _, ...input }) => input) };
    expect(rangeOf(fact)).toBeUndefined();
    expect(rangeOf(tokens, 'planned')).toBeUndefined();
    const own = ownStart(readCase('saas'))?.id ?? '';
    expect(plausibleRange(readCase('saas'), startOf(readCase('saas'), own), 'churn')).toBeUndefined();
  });

  test('is the case’s in no scenario, and none for an input that the case lacks', () => {
    expect(rangeUnder(tokens, undefined, 'price')).toEqual(['0', '100']);
    expect(rangeUnder(tokens, undefined, 'none')).toBeUndefined();
    expect(plausibleRange(tokens, { ...startOf(tokens), scenario: 'none' }, 'price')).toEqual(['0', '100']);
  });
});
