import { describe, expect, test } from 'vitest';
import { isDefined, type Value } from '#model/formula/value.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

const definition = madeUpCase({
  inputs: {
    power: { default: '1', range: ['0', '2'] },
    heat: { default: '1', range: ['0', '1.5'] },
    rent: { default: '3', range: ['2', '5'] },
    wages: { default: '2', range: ['1', '6'] },
    asked: { default: '10', range: ['8', '14'] },
    share: { unit: 'ratio', default: '4', range: ['3', '7'] },
    fee: { default: '1', range: ['0', '1'] },
    pitch: { unit: 'USD/month', default: '100', range: ['0', '400'] },
  },
  together: [
    ['rent', '-wages'],
    ['power', 'heat'],
  ],
  lines: {
    serving: { behavior: 'unit', amount: 'rent + wages + power + heat' },
    place: { behavior: 'period', amount: 'pitch' },
  },
  formulas: {
    same: '1 / share * share * asked / asked * fee',
    less: 'same - 2 * fee',
    quotient: { formula: 'rent / fee + wages / power + asked / asked', unit: 'ratio' },
  },
});
const text = (value: Value) => (isDefined(value) ? value.toFixed() : 'none');
const swings = (figure: string, inputs = {}, under = {}) =>
  tornadoOf(madeUp(definition, inputs), figure, under).map(({ input, others, atLow, atHigh, size }) => [
    [input, ...others.map((other) => other.input)].map(({ id }) => id).join(' '),
    text(atLow),
    text(atHigh),
    size?.toFixed(),
  ]);

describe('a tornado', () => {
  test('has a swing for each unknown, the widest first, and moves together what one unknown moves', () => {
    expect(swings('margin')).toEqual([
      ['asked', '1', '7', '6'],
      ['power heat', '5', '1.5', '3.5'],
      ['rent wages', '0', '2', '2'],
    ]);
  });

  test('is that of the boundary that is asked for', () => {
    expect(swings('margin', {}, { set: 'everything' })).toEqual([
      ['asked', '0', '6', '6'],
      ['pitch', '3', '-1', '4'],
      ['power heat', '4', '0.5', '3.5'],
      ['rent wages', '-1', '1', '2'],
    ]);
  });

  test('ends with what is not defined at one of its ends, in the case’s order', () => {
    expect(swings('quotient')).toEqual([
      ['rent wages', '9', '7', '2'],
      ['power', 'none', '5', undefined],
      ['fee', 'none', '6', undefined],
    ]);
  });

  test('leaves out what moves nothing, were it but for the last of forty digits', () => {
    expect(swings('same')).toEqual([['fee', '0', '1', '1']]);
    expect(swings('less')).toEqual([['fee', '0', '-1', '1']]);
  });
});
