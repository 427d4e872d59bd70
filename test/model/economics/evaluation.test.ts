import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import type { Basis } from '#model/economics/basis.ts';
import type { CaseState } from '#model/economics/definition.ts';
import type { Figure } from '#model/economics/figure.ts';
import { valueOf, type Evaluation } from '#model/economics/evaluation.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { isDefined } from '#model/formula/value.ts';
import { madeUp, madeUpCase, type MadeUp } from '../../support/made-up-case.ts';

/** One line of each behavior, one that nobody uses and one of financing: every figure can be worked out in the head. */
const SHOP: MadeUp = {
  inputs: {
    serve: '4',
    per_rack: { unit: 'u/month', default: '30' },
    rack: { unit: 'USD/month', default: '60' },
    fitting: { unit: 'USD', default: '1200' },
    life: { unit: 'month', default: '12' },
    winning: { unit: 'USD/month', default: '50' },
    rent: { unit: 'USD/month', default: '150' },
    churn: { unit: '1/month', default: '0.1' },
    leaflets: { unit: 'USD/customer', default: '30' },
  },
  lines: {
    serving: { behavior: 'unit', amount: 'serve' },
    racks: { behavior: 'step', amount: 'q / per_rack * rack' },
    idle: { behavior: 'step', idle: true, amount: 'ceil(q / per_rack) * rack - q / per_rack * rack' },
    building: {
      behavior: 'build',
      outlay: 'fitting',
      life: 'life',
      planned: '200 * one_of_each * life',
      renewal: '1.5',
      policies: ['straight-line', 'units-of-production', 'expensed', 'replacement'],
    },
    winning: { behavior: 'customer', or: { behavior: 'unit', because: 'churn is total' }, amount: 'winning' },
    rent: { behavior: 'period', amount: 'rent' },
    interest: { behavior: 'period', financing: true, amount: '20 * one_dollar' },
  },
  constants: {
    one_of_each: { label: 'One a month', unit: 'u/month', value: '1' },
    one_dollar: { label: 'A dollar a month', unit: 'USD/month', value: '1' },
    two: { label: 'Two each', unit: 'u/customer-month', value: '2' },
  },
  customer: { churn: 'churn', acquisition: 'leaflets', units_per_month: 'two' },
};
const shop = madeUpCase(SHOP);

const text = (evaluation: Evaluation, id: string, under: Basis = {}) => {
  const found = evaluation.figure(id, under);
  if (found.kind === 'several') return found.values.map((one) => one.toFixed(4)).join(' ');
  return found.kind === 'value' ? found.value.toFixed() : found.kind;
};
const figures = (ids: readonly string[], under: Basis = {}, inputs = {}, state: Partial<CaseState> = {}) =>
  Object.fromEntries(ids.map((id) => [id, text(madeUp(shop, inputs, state), id, under)]));
/** Each figure named, as it is when these inputs are changed. */
const at = (inputs: Record<string, string>, expected: Record<string, string>, under: Basis = {}) =>
  expect(figures(Object.keys(expected), under, inputs)).toEqual(expected);

describe('a shop whose figures can be worked out in the head', () => {
  test('has them, whatever the boundary', () => {
    at(
      {},
      {
        price: '10',
        q: '100',
        unit_cost: '4',
        step_cost: '2.4',
        idle_cost: '0.4',
        build_cost: '1',
        customer_cost: '0.5',
        period_cost: '1.5',
        contribution: '6',
        contribution_ratio: '0.6',
        marginal_cost: '4',
        recovery_units: '200',
        ltv: '120',
        cac_payback_months: '2.5',
        outlay: '1200',
        customer_outlay: '30',
        'line.interest': '0.2',
      },
    );
  });

  test('has those of the boundary it starts with', () => {
    at(
      {},
      {
        cost: '6.4',
        cost_ratio: '0.64',
        margin: '3.6',
        margin_ratio: '0.36',
        markup_on_cost: '0.5625',
        operating_leverage: `1.${'6'.repeat(38)}7`,
        monthly_cover: '360',
        payback_months: `3.${'3'.repeat(39)}`,
        break_even_units: '10',
        margin_of_safety: '0.9',
      },
    );
  });

  test.each([
    ['next-unit', '4', '0.6', 'always', '2'],
    ['next-customer', '4.5', '0.55', `8.${'3'.repeat(39)}`, `2.${'1818'.repeat(9)}182`],
    ['serving', '6.4', '0.36', '10', `3.${'3'.repeat(39)}`],
    ['with-build', '7.4', '0.26', '26.6667 36.6667', `3.${'3'.repeat(39)}`],
    ['everything', '9.4', '0.06', '80', '7.5'],
  ] as const)('counts %s as %s', (set, cost, ratio, breakEven, payback) => {
    at({}, { cost, margin_ratio: ratio, break_even_units: breakEven, payback_months: payback }, { set });
  });

  test('has one cost of building for each policy', () => {
    const cost = (policy: Basis['policy']) =>
      figures(['build_cost', 'outlay'], { set: 'with-build', ...(policy && { policy }) });
    expect(cost('straight-line')).toEqual({ build_cost: '1', outlay: '1200' });
    expect(cost('units-of-production')).toEqual({ build_cost: '0.5', outlay: '1200' });
    expect(cost('expensed')).toEqual({ build_cost: '12', outlay: '1200' });
    expect(cost('replacement')).toEqual({ build_cost: '0.75', outlay: '1800' });
  });

  test('with its build lines in or out has the rest of the reader’s boundary', () => {
    const boundary = ['racks', 'rent'];
    expect(figures(['cost'], { set: 'without' }, {}, { boundary })).toEqual({ cost: '3.5' });
    expect(figures(['cost'], { set: 'with' }, {}, { boundary })).toEqual({ cost: '4.5' });
    expect(figures(['cost'], {}, {}, { boundary: ['interest'] })).toEqual({ cost: '0.2' });
  });

  test('moves a line to its other behavior, and no line to one that it does not have', () => {
    const moved = figures(['unit_cost', 'customer_cost'], {}, {}, { behaviors: { winning: 'unit', rent: 'unit' } });
    expect(moved).toEqual({ unit_cost: '4.5', customer_cost: '0' });
    expect(figures(['cost'], { set: 'next-unit' }, {}, { behaviors: { winning: 'unit' } })).toEqual({ cost: '4.5' });
  });

  test('pays for another rack with the unit that fills the last', () => {
    at({ units: '120' }, { marginal_cost: '64', step_cost: '2', idle_cost: '0' });
    at({ units: '119' }, { marginal_cost: '4' });
  });

  test('has a margin of safety of what is sold beyond break-even', () => {
    at({}, { margin_of_safety: '0.2' }, { set: 'everything' });
    at({ units: '50' }, { margin_of_safety: '-0.6' }, { set: 'everything' });
    at({ units: '0' }, { margin_of_safety: 'not-defined' });
    at({}, { margin_of_safety: 'not-defined' }, { set: 'next-unit' });
    at({ serve: '10' }, { break_even_units: 'never', margin_of_safety: 'not-defined' });
    at({}, { break_even_units: '26.6667 36.6667', margin_of_safety: 'not-defined' }, { set: 'with-build' });
    at({ asked: '0', serve: '0', rack: '0' }, { margin_of_safety: 'not-defined' });
  });
});

describe('figures without an answer', () => {
  test('say so where nothing was spent, and where nothing is left to pay with', () => {
    at({ fitting: '0' }, { recovery_units: 'not-defined', payback_months: 'not-defined' });
    at({ serve: '10' }, { recovery_units: 'never', payback_months: 'never', cac_payback_months: 'never' });
    at({ serve: '10.1' }, { recovery_units: 'never', operating_leverage: 'not-defined', ltv: '-2' });
    at({ serve: '10', fitting: '0' }, { recovery_units: 'not-defined' });
    at({ serve: '8' }, { recovery_units: '600', payback_months: 'never' });
    at({ leaflets: '0' }, { cac_payback_months: '0' });
    at({ leaflets: '0', serve: '10' }, { cac_payback_months: 'not-defined' });
    at({ serve: '7.6' }, { margin: '0', operating_leverage: 'not-defined' });
    at({ churn: '0' }, { ltv: 'not-defined' });
  });

  test('say so where nothing is sold, charged or spent', () => {
    at({ asked: '0' }, { margin_ratio: 'not-defined', break_even_units: 'never' });
    at({ asked: '0', serve: '0', rack: '0' }, { break_even_units: 'not-defined' });
    at({ asked: '0', serve: '0', rack: '0' }, { break_even_units: 'never' }, { set: 'everything' });
    // What is fixed and free stays defined where nothing is charged.
    at({ asked: '0', serve: '0', rack: '0', rent: '0' }, { break_even_units: 'never' }, { set: 'everything' });
    at({ per_rack: '0' }, { break_even_units: 'not-defined', margin: 'not-defined', contribution: '6' });
  });

  test('say why the case lacks them', () => {
    const bare = madeUpCase({
      lines: { serving: { behavior: 'unit', amount: 'asked / 2' } },
      'nothing-built': 'it is rented',
      'not-asked': { ltv: 'nobody stays' },
    });
    const evaluation = madeUp(bare);
    expect(evaluation.figure('payback_months')).toEqual({ kind: 'not-defined', why: 'it is rented' });
    expect(evaluation.figure('recovery_units')).toEqual({ kind: 'not-defined', why: 'it is rented' });
    expect(evaluation.figure('ltv')).toEqual({ kind: 'not-asked', why: 'nobody stays' });
    expect(madeUp(madeUpCase({})).figure('ltv')).toMatchObject({ why: expect.stringMatching('customer') as string });
    // A figure that its case could have, and that another part of the model left out.
    const { cells } = evaluation.table();
    cells.delete('price');
    expect(evaluation.figure('price')).toMatchObject({ kind: 'not-defined', why: 'the case does not give it' });
    expect(evaluation.figure('cac_payback_months')).toMatchObject({ why: expect.stringMatching('customer') as string });
    expect(madeUp(madeUpCase({})).figure('payback_months')).toMatchObject({ why: 'nothing is built' });
    expect(() => evaluation.figure('profit')).toThrow(RangeError);
    expect(() => evaluation.table().value('profit')).toThrow(RangeError);
    expect(() => evaluation.figure('outlay')).toThrow(RangeError);
  });
});

describe('break-even and its margin of safety', () => {
  const cell = (parts: MadeUp, id: string, inputs = {}) => madeUp(madeUpCase(parts), inputs).figure(id);
  const nothing = { nothing: { unit: 'ratio', default: '0' }, serve: '4' };
  const lines: MadeUp['lines'] = { serving: { behavior: 'unit', amount: 'serve' } };

  test('are not defined, with the reason, where the price or the volume is not', () => {
    const price: MadeUp = { inputs: nothing, lines, price: 'asked / nothing' };
    const volume: MadeUp = { inputs: nothing, lines, volume: 'units / nothing' };
    for (const parts of [price, volume])
      for (const id of ['break_even_units', 'margin_of_safety'])
        expect(cell(parts, id)).toMatchObject({ kind: 'not-defined', why: 'divides by nothing, which is 0' });
  });

  test('say that nothing is sold, charged or spent, and why there is no volume to fall to', () => {
    const why = (found: Figure) => ('why' in found ? found.why : found.kind);
    const of = (inputs: Record<string, string>, under: Basis = {}) =>
      why(madeUp(shop, inputs).figure('margin_of_safety', under));
    expect(of({ units: '0' })).toBe('nothing is sold');
    expect(of({}, { set: 'with-build' })).toContain('several');
    expect(of({}, { set: 'next-unit' })).toContain('to fall to');
    expect(of({ serve: '10' })).toContain('no volume covers');
    expect(of({ asked: '0', serve: '0', rack: '0' })).toContain('nothing is charged');
    expect(cell({ inputs: nothing }, 'break_even_units', { asked: '0' })).toMatchObject({ kind: 'not-defined' });
    expect(cell({ inputs: nothing }, 'break_even_units').kind).toBe('always');
    expect(cell({ inputs: nothing, lines }, 'break_even_units', { serve: '0' }).kind).toBe('always');
  });
});

describe('a test of a case file', () => {
  const read = (text: string) => {
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(parsed.message);
    return parsed.tree;
  };
  const evaluation = madeUp(shop);

  test('holds, does not hold, or does not hold because it is not defined', () => {
    expect(evaluation.holds(read('margin > 3'))).toBe(true);
    expect(evaluation.holds(read('margin > 4'))).toBe(false);
    expect(evaluation.holds(read('margin < 1'), { set: 'everything' })).toBe(true);
    expect(evaluation.holds(read('break_even_units > 0'), { set: 'next-unit' })).toBe(false);
    expect(madeUp(shop, { serve: '10' }).holds(read('recovery_units > 0'))).toBe(false);
  });

  test('is before a limit, and not at it', () => {
    expect(evaluation.holdsBefore(read('cost'), new Decimal('6.5'))).toBe(true);
    expect(evaluation.holdsBefore(read('cost'), new Decimal('6.4'))).toBe(false);
    expect(evaluation.holdsBefore(read('cost'), new Decimal('6.5'), { set: 'everything' })).toBe(false);
    expect(evaluation.holdsBefore(read('cost / 0'), new Decimal('6.5'))).toBe(false);
  });

  test('works terms out under the boundary asked for', () => {
    expect(String(evaluation.work(read('cost * 2')))).toBe('12.8');
    expect(String(evaluation.work(read('cost * 2'), { set: 'everything' }))).toBe('18.8');
  });

  test('is worked out once for a boundary and a policy', () => {
    const evaluation = madeUp(shop);
    expect(evaluation.table({ policy: 'expensed' })).not.toBe(evaluation.table({ policy: 'replacement' }));
    expect(evaluation.table({ set: 'serving' })).toBe(evaluation.table({ set: 'serving' }));
    expect(evaluation.table({ set: 'serving' })).not.toBe(evaluation.table({ set: 'everything' }));
    expect(evaluation.table({ policy: 'expensed' })).not.toBe(evaluation.table());
    expect(evaluation.figure('margin')).toBe(evaluation.figure('margin'));
    expect(evaluation.figure('margin', { set: 'everything' })).not.toBe(evaluation.figure('margin'));
  });
});

test('a figure as an operand is its value, the last of several, or a reason', () => {
  const two = new Decimal(2);
  expect(valueOf({ kind: 'value', value: two })).toBe(two);
  expect(valueOf({ kind: 'several', values: [new Decimal(1), two], settles: two })).toBe(two);
  const never = valueOf({ kind: 'several', values: [two], settles: undefined });
  expect(isDefined(never)).toBe(false);
  for (const kind of ['never', 'always', 'not-defined', 'not-asked'] as const)
    expect(valueOf({ kind, why: 'so' })).toEqual({ notDefined: 'so' });
});

describe('costs of another shape', () => {
  const curved = madeUpCase({
    inputs: { serve: '4', scaled: { unit: 'ratio', default: '0.01' } },
    lines: {
      serving: { behavior: 'unit', amount: 'serve' },
      crowd: { behavior: 'unit', amount: 'serve * scaled * (q / units_one) ^ 2' },
    },
    constants: { units_one: { label: 'One', unit: 'u/month', value: '1' } },
  });

  test('are searched: the loss begins beyond the break-even volume, so that it never turns to a gain', () => {
    expect(text(madeUp(curved), 'break_even_units')).toBe('never');
    expect(text(madeUp(curved, { units: '10' }), 'break_even_units')).toBe('always');
    expect(text(madeUp(curved, { units: '0' }), 'break_even_units')).toBe('not-defined');
  });

  test('break even where the exact margin is zero, and in a hurry near there', () => {
    const learned = madeUpCase({
      inputs: { serve: '1000' },
      lines: { serving: { behavior: 'unit', amount: 'serve * (q / units_one) ^ -0.5' } },
      constants: { units_one: { label: 'One', unit: 'u/month', value: '1' } },
    });
    expect(text(madeUp(learned), 'break_even_units')).toBe('10000');
    const hurried = madeUp(learned, {}, {}, true).figure('break_even_units');
    expect(hurried.kind === 'value' && Math.abs(Number(hurried.value) - 10000)).toBeLessThan(1e-5);
  });
});
