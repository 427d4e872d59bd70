import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { attributionOf } from '#model/economics/attribution.ts';
import { evaluateCase, type Evaluation } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { allCases, lawfulState } from '../../support/cases.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

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

describe('an attribution', () => {
  const lines = {
    serving: { behavior: 'unit', amount: 'serve' },
    renting: { behavior: 'period', amount: 'rent' },
    people: { behavior: 'period', amount: 'wages' },
  } as const;
  const inputs = {
    serve: '4',
    rent: { unit: 'USD/month', default: '100' },
    wages: { unit: 'USD/month', default: '50' },
  };
  const shop = madeUpCase({ inputs, lines });
  const shown = (...states: [Evaluation, Evaluation]) => {
    const found = attributionOf(...states);
    if (found.kind === 'not-defined') return found.why;
    const parts = Object.fromEntries(found.parts.map(({ id, change }) => [id, change.toFixed()]));
    return { in: found.in, from: found.from.toFixed(), to: found.to.toFixed(), ...parts };
  };
  const one = madeUp(shop);

  test('of two states of a case is in amounts, by line, each as far as it is counted', () => {
    const other = madeUp(shop, { asked: '12', serve: '5' }, { boundary: ['serving', 'renting'] });
    expect(shown(one, other)).toEqual({
      in: 'amounts',
      from: '6',
      to: '6',
      price: '2',
      serving: '-1',
      renting: '-1',
      people: '0',
    });
  });

  test('of two cases, or two revisions, is in shares of price, by behavior', () => {
    const boundary = ['serving', 'renting', 'people'];
    const other = madeUp({ ...shop, revision: 2 }, { asked: '20', serve: '5' }, { boundary });
    const expected = {
      in: 'shares',
      from: '0.6',
      to: '0.675',
      unit: '0.15',
      step: '0',
      build: '0',
      customer: '0',
      period: '-0.075',
    };
    expect(shown(one, other)).toEqual(expected);
    expect(shown(one, { ...other, definition: { ...other.definition, id: 'other', revision: 1 } })).toEqual(expected);
  });

  test('says why it is not defined, and takes nothing of a price of nothing', () => {
    expect(shown(one, madeUp(shop, { units: '0' }, { boundary: ['renting'] }))).toContain('divides by Monthly volume');
    expect(shown(one, madeUp({ ...shop, revision: 2 }, { asked: '0' }))).toContain('divides by Price');
    expect(shown(one, madeUp(shop, { asked: '0' }))).toMatchObject({ price: '-10', to: '-4' });
  });
});
