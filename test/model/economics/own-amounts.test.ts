import { describe, expect, test } from 'vitest';
import { cellsOf } from '#model/economics/cells.ts';
import { fastFigure } from '#model/economics/fast-case.ts';
import { startOf } from '#model/economics/start.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import type { Figure } from '#model/economics/figure.ts';
import { figure, readCase } from '../../support/cases.ts';

const amount = (found: Figure) => (found.kind === 'value' ? found.value.toFixed() : found.kind);
const START = 'a-composite';
const saas = (cell: string, inputs: Record<string, string> = {}, scenario = START) =>
  amount(figure('saas', scenario, cell, inputs));

describe('an amount in dollars that follows a share', () => {
  test('moves with the share, and is the share no longer once it is set', () => {
    expect(saas('cloud_bill')).toBe('3.6');
    expect(saas('line.cloud', { metered_share: '0.1' })).toBe('2');
    expect(saas('line.cloud', { metered_share: '0.1', cloud_bill: '5' })).toBe('5');
    expect(saas('line.cloud', { seat_price: '40', cloud_bill: '5' })).toBe('5');
  });

  test('is a year of what is spent in a month', () => {
    expect(saas('research_a_year')).toBe('12240000');
    expect(saas('writing_a_month', { research_a_year: '2400000' })).toBe('200000');
    expect(saas('line.other', { other_a_year: '1200000' })).toBe('1');
  });

  test('is followed in floats too, so that a share that is swept still moves the margin', () => {
    const definition = readCase('saas');
    const fast = fastFigure(cellsOf(definition, startOf(definition)), 'margin_ratio');
    expect(fast.at('metered_share', 0.1)).toBeCloseTo(0.84, 12);
    expect(fast.at('metered_share', 0.18)).toBeCloseTo(0.76, 12);
  });

  test('varies with the share and not beside it, until it is set', () => {
    const definition = readCase('saas');
    const start = startOf(definition);
    const swung = (inputs: Record<string, string>) =>
      tornadoOf(evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } }), 'margin_ratio').map(
        ({ input }) => input.id,
      );
    expect(swung({})).toContain('metered_share');
    expect(swung({})).not.toContain('cloud_bill');
    expect(swung({ cloud_bill: '4' })).toContain('cloud_bill');
    expect(swung({ cloud_bill: '4' })).not.toContain('metered_share');
  });
});

describe('support in teams', () => {
  test('is paid for by the team, and by the seat where there are no teams', () => {
    const at = { seats: '3000', support_cost: '5' };
    expect(saas('step_cost', at)).toMatch(/^8\.33333/);
    expect(saas('step_cost', { ...at, lump: '0' })).toBe('5');
    expect(saas('idle_cost', { ...at, lump: '0' })).toBe('0');
  });

  test('leaves one break-even where there are no teams', () => {
    const entered = { seat_price: '49', cloud_bill: '6', support_cost: '5', research_a_year: '2000000', seats: '3000' };
    expect(saas('with-build:break_even_units', entered, 'your-own')).toMatch(/^4385\.9649/);
  });
});

describe('where nothing is charged and nothing is spent', () => {
  test('there is no volume to break even at, and nothing to earn back', () => {
    expect(saas('with-build:break_even_units', {}, 'your-own')).toBe('not-defined');
    expect(saas('cac_payback_months', {}, 'your-own')).toBe('not-defined');
    expect(saas('cac_payback_months', { acquisition: '400' }, 'your-own')).toBe('never');
    expect(saas('with-build:break_even_units', { cloud_bill: '6' }, 'your-own')).toBe('never');
  });
});
