import { describe, expect, test } from 'vitest';
import { placeUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { barRow } from '#rows/bar-row.ts';
import { sweepOf } from '#rows/sweep.ts';
import { outlookQuestion, uncertaintyView } from '#rows/uncertainty-rows.ts';
import { volumeRows } from '#rows/volume-rows.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { readCase } from '../support/cases.ts';

const definition = readCase('saas');
const stateOf = (inputs: Record<string, string> = {}, scenario = 'your-own') => {
  const start = startOf(definition, scenario);
  return { ...start, inputs: { ...start.inputs, ...inputs } };
};
const evaluationOf = (...asked: Parameters<typeof stateOf>) => evaluateCase(definition, stateOf(...asked));
const input = (id: string) => {
  const found = definition.inputs.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no input ${id}`);
  return found;
};
const sentence = (id: string, ...asked: Parameters<typeof stateOf>) =>
  sweepOf(evaluationOf(...asked), input(id)).sentence;

describe('before there is a price', () => {
  test('a bar has no margin to show', () => {
    const placed = (inputs: Record<string, string>) =>
      placeUnitBar(barRow(definition, stateOf(inputs), snapshotOf(definition, stateOf(inputs)))).margin.width;
    expect(placed({})).toBe(0);
    expect(placed({ cloud_bill: '6' })).toBe(0);
    expect(placed({ seat_price: '49' })).toBeGreaterThan(0);
  });

  test('a chart has its axis and no curve, and says no names of curves', () => {
    const rows = volumeRows(evaluationOf());
    expect(rows?.curves.map(({ label }) => label)).toEqual(['', '']);
    expect(rows?.curves.every(({ points }) => points.length > 0 && points.every(([, y]) => Number.isNaN(y)))).toBe(
      true,
    );
  });

  test('a slider says that there is no margin, and that of the price what there would be', () => {
    expect(sentence('seats')).toBe('There is no margin to move yet.');
    expect(sentence('seat_price')).toBe('The margin is 100.0% wherever there is one.');
  });
});

describe('a share whose amount is set', () => {
  test('says what is used instead', () => {
    expect(sentence('metered_share', { cloud_bill: '6' }, 'a-composite')).toBe(
      'Does not move the margin: “Cloud bill of a seat for a month” is set instead.',
    );
    expect(sentence('metered_share', {}, 'a-composite')).toBe('A loss above 94.0%.');
  });
});

describe('numbers of one’s own', () => {
  test('are not drawn at random from ranges of others', () => {
    const own = evaluationOf({ seat_price: '49', cloud_bill: '6' });
    expect(outlookQuestion(own, 1)).toBeUndefined();
    expect(uncertaintyView(own, undefined).words.join()).toContain('your own');
    expect(outlookQuestion(evaluationOf({}, 'a-composite'), 1)).toBeDefined();
  });
});
