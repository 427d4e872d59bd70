import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { calendarPicture, type CalendarModel } from '#rows/calendar-rows.ts';
import { setInput } from '#state/actions.ts';
import { readCase } from '../support/cases.ts';

const CASE = readCase('model-generations');

function drawn(scenario: string, inputs: Record<string, string> = {}) {
  const state = Object.entries(inputs).reduce(
    (at, [input, value]) => setInput(at, input, value),
    startOf(CASE, scenario),
  );
  return calendarPicture(evaluateCase(CASE, state));
}
const built = ({ built: thickness, from, launch }: CalendarModel) => thickness * (launch - from);
const sold = ({ sold: thickness, launch, to }: CalendarModel) => thickness * (to - launch);
const room = (models: CalendarModel[]) => models.reduce((sum, model) => sum + Math.max(model.built, model.sold), 0);

describe('models on one calendar', () => {
  test('areas are amounts on one scale, and fill their room', () => {
    const { models } = drawn('the-sketch');
    const [first, second, third] = models.map(built);
    expect(second).toBeCloseTo((first ?? 0) * 10);
    expect(third).toBeCloseTo((first ?? 0) * 100);
    for (const model of models) expect(sold(model)).toBeCloseTo(built(model) * 2);
    expect(room(models)).toBeCloseTo(1);
  });

  test('also where a model is sold on beside its successor', () => {
    const { models, periods } = drawn('the-sketch', { overlap: '6' });
    for (const model of models) expect(sold(model)).toBeCloseTo(built(model) * 2);
    expect(room(models)).toBeCloseTo(1);
    expect(models.at(-1)?.to).toBeCloseTo(1);
    expect(periods.at(-1)?.to).toBe(1);
    expect(periods.at(-1)?.amount).toBe('');
  });

  test('each is built while the one before is sold', () => {
    const { models } = drawn('the-sketch');
    expect(models.map(({ from, launch, to }) => [from, launch, to])).toEqual([
      [0, 0.25, 0.5],
      [0.25, 0.5, 0.75],
      [0.5, 0.75, 1],
    ]);
  });

  test('what is left moves its block and nothing that is built', () => {
    const [less, more] = ['0.5', '0.9'].map((gross_margin) =>
      drawn('historical-growth', { gross_margin }).models.at(-1),
    );
    const relative = (model: CalendarModel | undefined) => (model ? model.sold / model.built : 0);
    expect(relative(more)).toBeCloseTo(relative(less) * 1.8);
    expect(more?.spent).toBe(less?.spent);
  });

  test('sales that cost more than they bring are a loss with a minus', () => {
    const { models } = drawn('the-sketch', { gross_margin: '-0.5' });
    expect(models.map(({ loss, left }) => [loss, left])).toEqual([
      [true, '−$100 million'],
      [true, '−$1 billion'],
      [true, '−$10 billion'],
    ]);
    expect(room(models)).toBeCloseTo(1);
  });
});

describe('the lab in the same months', () => {
  test('has the amounts of the sketch', () => {
    const { periods, unit, zero, newest } = drawn('the-sketch');
    expect(periods.map(({ amount }) => amount)).toEqual(['−0.1', '−0.8', '−8', '+20']);
    expect(periods.map(({ head }) => head)).toEqual(['Year 1', '2', '3', '4']);
    expect(unit).toBe('billions of dollars');
    expect(zero).toBeCloseTo(20 / 28);
    expect(newest).toBe('90% of all spending is in the newest');
  });

  test('stays in its frame whatever is set', () => {
    for (const growth of ['0.1', '1', '100'])
      for (const gross_margin of ['-1', '0', '1'])
        for (const generations of ['1', '6', '12']) {
          const { periods, zero } = drawn('historical-growth', { growth, gross_margin, generations });
          for (const { cash } of periods) {
            expect(zero - cash).toBeGreaterThanOrEqual(-1e-9);
            expect(zero - cash).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
  });

  test('with nothing spent and nothing left has bars of no height', () => {
    const { models, periods, zero, newest } = drawn('the-sketch', { model_cost: '0', gross_margin: '0' });
    expect(room(models)).toBe(0);
    expect(periods.map(({ cash }) => cash)).toEqual([0, 0, 0, 0]);
    expect([zero, newest]).toEqual([0.5, '']);
  });

  test('of many models says the highest and the lowest', () => {
    const said = drawn('historical-growth', { generations: '12' }).periods.filter(({ amount }) => amount !== '');
    expect(said).toHaveLength(2);
  });
});

test('what it comes to', () => {
  expect(drawn('the-sketch').sentence).toBe(
    'Each model pays for itself, and the lab loses money as long as it builds.',
  );
  expect(drawn('half-left-after-serving').sentence).toMatch(/^Each model just pays for itself/);
  expect(drawn('openai-margin').sentence).toBe('No model pays for itself.');
  expect(drawn('growth-stops').sentence).toBe(
    'Each model pays for itself, and the lab has cash to spare from year 2 on.',
  );
  expect(drawn('growth-stops', { interval: '6' }).sentence).toMatch(/from period 2 on/);
});

test('models that overlap their successors’ successors are not drawn, and why is said', () => {
  const { models, sentence } = drawn('the-sketch', { overlap: '18' });
  expect(models).toEqual([]);
  expect(sentence).toMatch(/^There are no models to draw: /);
});
