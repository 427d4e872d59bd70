import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { evaluateCase, valueOf } from '#model/economics/evaluation.ts';
import { jointFigure } from '#model/economics/joint-figure.ts';
import { startOf } from '#model/economics/start.ts';
import { isDefined } from '#model/formula/value.ts';
import { outlookOf } from '#model/uncertainty/outlook.ts';
import { countOfGains, quantile, sample } from '#model/uncertainty/sample.ts';
import type { Spread } from '#model/uncertainty/spread.ts';
import { spreadOf, uncertainInputs } from '#model/uncertainty/spreads-of.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { allCases, lawfulState, readCase } from '../../support/cases.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

const FIGURE = 'margin_ratio';
const question = (definition: (typeof allCases)[number], seed: number, draws = 2000) => {
  const { cells } = evaluateCase(definition, startOf(definition)).table();
  return {
    cells: [...cells.values()],
    figure: FIGURE,
    spreads: uncertainInputs(definition, startOf(definition), cells, FIGURE).map(spreadOf),
    seed,
    draws,
  };
};

describe.for(allCases)('$id', (definition) => {
  test('gives the same quantiles for the same seed', () => {
    const [one, other] = [outlookOf(question(definition, 5)), outlookOf(structuredClone(question(definition, 5)))];
    expect(one).toEqual(other);
  });

  test('has quantiles in rising order, and as many gains as their signs allow', () => {
    const { band, gains, defined, draws } = outlookOf(question(definition, 2));
    expect(defined).toBeLessThanOrEqual(draws);
    expect(gains).toBeLessThanOrEqual(defined);
    if (defined === 0) return;
    expect(band).toEqual([...band].sort((a, b) => a - b));
    if ((band[0] as number) >= 0) expect(gains / defined).toBeGreaterThanOrEqual(0.949);
    if ((band.at(-1) as number) < 0) expect(gains / defined).toBeLessThanOrEqual(0.051);
  });

  test('draws a figure that is, at each draw, the one worked out exactly there', () => {
    fc.assert(
      fc.property(lawfulState(definition), (state) => {
        const { cells } = evaluateCase(definition, state).table();
        const moved = definition.inputs.filter(({ id }) => cells.get(id)?.text !== undefined).map(({ id }) => id);
        const start = evaluateCase(definition, startOf(definition)).table({}).cells;
        const sameCells = new Map(
          [...cells].map(
            ([id, cell]) =>
              [id, moved.includes(id) ? { ...cell, text: start.get(id)?.text ?? cell.text } : cell] as const,
          ),
        );
        const drawn = jointFigure(
          sameCells as typeof cells,
          FIGURE,
          moved,
        )(moved.map((id) => Number(cells.get(id)?.text)));
        const exact = valueOf(evaluateCase(definition, state).figure(FIGURE));
        if (!isDefined(exact)) expect(drawn).toBeNaN();
        else expect(Math.abs(drawn - exact.toNumber())).toBeLessThanOrEqual(1e-9 * Math.max(1, exact.abs().toNumber()));
      }),
      { numRuns: 25 },
    );
  });

  test('has swings whose ends are the figure with that input there, and those that move with it, widest first', () => {
    const evaluation = evaluateCase(definition, startOf(definition));
    const swings = tornadoOf(evaluation, FIGURE);
    for (const { others, atLow, atHigh, ...one } of swings) {
      for (const [end, opposite, at] of [
        ['low', 'high', atLow],
        ['high', 'low', atHigh],
      ] as const) {
        const moved = [one, ...others].map((each) => {
          const along = each.together?.falls === one.together?.falls;
          return [each.input.id, each[along ? end : opposite].toFixed()] as const;
        });
        const state = {
          ...evaluation.state,
          inputs: { ...evaluation.state.inputs, ...Object.fromEntries(moved) },
        };
        const found = valueOf(evaluateCase(definition, state).figure(FIGURE));
        expect(isDefined(found)).toBe(isDefined(at));
        if (isDefined(found) && isDefined(at)) expect(found.minus(at).abs().lte('1e-30')).toBe(true);
      }
    }
    const sizes = swings.flatMap(({ size }) => size ?? []);
    expect(sizes.every((size, place) => place === 0 || size.lte(sizes[place - 1] ?? new Decimal(0)))).toBe(true);
  });
});

test('an outlook is the quantiles and the gains of a sample of its figure', () => {
  const { cells } = madeUp(madeUpCase({ inputs: { cost: '9' }, formulas: { left: 'price - cost' } })).table();
  const spreads: Spread[] = [
    { id: 'cost', low: 6, middle: 9, high: 14, scale: 'linear' },
    { id: 'asked', low: 8, middle: 10, high: 11, scale: 'linear' },
  ];
  const { values } = sample((at) => (at[1] as number) - (at[0] as number), spreads, 3, 500);
  expect(outlookOf({ cells: [...cells.values()], figure: 'left', spreads, seed: 3, draws: 500 })).toEqual({
    draws: 500,
    defined: 500,
    gains: countOfGains(values),
    band: [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(values, share)),
  });
});

test('the article’s machine is moved by its errors, and not by GPUs whose memory speed it leaves out', () => {
  const definition = readCase('inference-from-first-principles');
  for (const { id } of definition.scenarios) {
    const moved = tornadoOf(evaluateCase(definition, startOf(definition, id)), FIGURE).map(({ input }) => input.id);
    expect(moved).not.toContain('gpus');
  }
});
