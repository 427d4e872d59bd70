/** Every sentence of every case, at states in which words break: each scenario, and from the first each input at its ends, at 0 and at 1. */
import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { sayIn } from '#wording/sentence.ts';
import { allCases } from '../support/cases.ts';

const BROKEN =
  /\bnot defined\b|(?<![\d.,])1 times\b|(?<![\d.,])0 (?:months|times)\b|undefined|NaN|\bnever (?:dollars|months|times)/;

function* oddStates(definition: CaseDefinition): Generator<{ what: string; state: CaseState }> {
  for (const { id } of definition.scenarios) yield { what: id, state: startOf(definition, id) };
  const start = startOf(definition);
  for (const input of definition.inputs) {
    for (const value of new Set([input.minimum, ...(input.range ?? []), input.maximum, '0', '1'])) {
      if (decimal(value).lt(input.minimum) || decimal(value).gt(input.maximum)) continue;
      yield { what: `${input.id} ${value}`, state: { ...start, inputs: { ...start.inputs, [input.id]: value } } };
    }
  }
}

describe.for(allCases)('$id', (definition) => {
  test('says nothing that cannot be said', () => {
    const said = new Map<string, string>();
    for (const { what, state } of oddStates(definition)) {
      const evaluation = evaluateCase(definition, state);
      for (const sentence of definition.sentences) {
        const words = sayIn(evaluation, sentence);
        const broken = BROKEN.exec(words)?.[0];
        if (broken !== undefined && !said.has(`${sentence.id}: ${broken}`))
          said.set(`${sentence.id}: ${broken}`, `${what}: ${words}`);
      }
    }
    expect(Object.fromEntries(said)).toEqual({});
  });
});

test.for(allCases)('$id calls no two figures by one name', ({ formulas }) => {
  const labels = formulas.filter(({ figure }) => figure).map(({ label }) => label);
  expect(labels.filter((label, place) => labels.indexOf(label) !== place)).toEqual([]);
});
