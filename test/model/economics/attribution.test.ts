import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { attributionOf } from '#model/economics/attribution.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { allCases, lawfulState } from '../../support/cases.ts';

const RUNS = { numRuns: 25 };

/** The parts add up to the difference, as far as 40 digits go. */
function addsUp(found: ReturnType<typeof attributionOf>): void {
  if (found.kind === 'not-defined') return;
  const sum = found.parts.reduce((total, { change }) => total.plus(change), new Decimal(0));
  const size = Decimal.max(1, found.from.abs(), found.to.abs(), ...found.parts.map(({ change }) => change.abs()));
  expect(sum.minus(found.to.minus(found.from)).abs().lte(size.times('1e-30'))).toBe(true);
}

describe.for(allCases)('two states of $id', (definition) => {
  test('differ by what price and lines add up to', () => {
    fc.assert(
      fc.property(lawfulState(definition), lawfulState(definition), (one, other) => {
        addsUp(attributionOf(evaluateCase(definition, one), evaluateCase(definition, other)));
      }),
      RUNS,
    );
  });

  test('differ by the opposite the other way round, and a state from itself by nothing', () => {
    fc.assert(
      fc.property(lawfulState(definition), lawfulState(definition), (one, other) => {
        const [a, b] = [evaluateCase(definition, one), evaluateCase(definition, other)];
        const [there, back, still] = [attributionOf(a, b), attributionOf(b, a), attributionOf(a, a)];
        if (there.kind !== 'attribution' || back.kind !== 'attribution') return;
        there.parts.forEach(({ change }, place) => expect(back.parts[place]?.change.eq(change.neg())).toBe(true));
        if (still.kind === 'attribution') expect(still.parts.every(({ change }) => change.isZero())).toBe(true);
      }),
      RUNS,
    );
  });
});

test('two cases differ by what their costs, by behavior, take of the price', () => {
  for (const one of allCases)
    for (const other of allCases) {
      if (one.id !== other.id)
        addsUp(attributionOf(evaluateCase(one, startOf(one)), evaluateCase(other, startOf(other))));
    }
});
