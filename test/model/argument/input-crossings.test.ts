import { describe, expect, test } from 'vitest';
import { inputCrossings, inputOf, neededFor } from '#model/argument/input-crossings.ts';
import { finish } from '#model/formula/steps.ts';
import { claimOf, statesOf } from './made-up-claim.ts';

const crossings = (test: string[], flips: string[], moved = {}, terms: Record<string, string> = {}) =>
  finish(
    inputCrossings(
      claimOf({ terms: { left: 'shop.margin', price: 'shop.price', there: 'works.margin', ...terms }, test, flips }),
      statesOf(moved),
    ),
  ).map(
    ({ notebook, input, crossings: found }) =>
      `${notebook}.${input} ${(found ?? []).map(({ at, rising }) => `${rising ? 'from' : 'to'} ${at.toFixed()}`).join(', ')}`,
  );

describe('where a claim turns', () => {
  test('is a value of each input that it names, with all others as they stand', () => {
    expect(crossings(['left > 0'], ['shop.serve', 'shop.asked'])).toEqual(['shop.serve to 9', 'shop.asked from 5']);
    expect(crossings(['left > 0'], ['shop.serve'], { shop: { fact: '2.5' } })).toEqual(['shop.serve to 7.5']);
    expect(crossings(['left > 0'], ['shop.rent'])).toEqual(['shop.rent ']);
  });

  test('may be several, or in another notebook', () => {
    expect(crossings(['left >= there', 'left <= 2 * there'], ['works.serve'])).toEqual([
      'works.serve from 2.6, to 5.1',
    ]);
  });

  test('is found without floats where a term is no formula', () => {
    // Where another rack is needed before the last has paid for itself, the last break-even counts.
    const terms = { units: 'works.serving:break_even_units', sold: 'works.q' };
    expect(crossings(['units < sold'], ['works.serve'], {}, terms)).toEqual(['works.serve to 7.5']);
  });

  test('is looked for on a log scale from far below what is plausible, or known', () => {
    const terms = { fee: 'shop.fee', scaled: 'shop.serve' };
    expect(crossings(['fee * 2 > scaled'], ['shop.fee'], {}, terms)).toEqual(['shop.fee from 2']);
    expect(crossings(['fee * 40000 > scaled'], ['shop.fee'], {}, terms)).toEqual(['shop.fee from 0.0001']);
    expect(crossings(['fee * 2500000 > scaled'], ['shop.fee'], {}, terms)).toEqual(['shop.fee from 0.0000016']);
    expect(crossings(['fee * 100 > scaled', 'fee * 4 < scaled'], ['shop.fee'], {}, terms)).toEqual([
      'shop.fee from 0.04, to 1',
    ]);
    expect(crossings(['fee * 100000000 > scaled'], ['shop.fee'], {}, terms)).toEqual(['shop.fee ']);
  });
});

describe('the range that is looked at', () => {
  test('is all that the input may be, where its scale is linear', () => {
    const terms = { fact: 'shop.fact', serve: 'shop.serve' };
    expect(crossings(['fact * 100000000 > serve'], ['shop.fact'], {}, terms)).toEqual(['shop.fact from 0.00000004']);
  });

  test('on a log scale begins at the least it may be, or far below what is known of it', () => {
    const terms = { wide: 'shop.wide', known: 'shop.known', serve: 'shop.serve' };
    const turns = (factor: number, input: string) =>
      crossings([`${input} * ${factor} > serve`], [`shop.${input}`], {}, terms);
    expect(turns(5, 'wide')).toEqual(['shop.wide from 0.8']);
    expect(turns(10, 'wide')).toEqual(['shop.wide ']);
    expect(turns(2000000, 'known')).toEqual(['shop.known from 0.000002']);
    expect(turns(8000000, 'known')).toEqual(['shop.known ']);
  });
});

describe('what a figure takes to reach a target', () => {
  const needed = (cell: object, reaches: string, input: string, moved = {}) =>
    finish(
      neededFor({ cell: { under: {}, set: {}, ...cell } as never, notebook: 'works', reaches, input }, statesOf(moved)),
    ).map(({ at, rising }) => `${rising ? 'from' : 'to'} ${at.toFixed()}`);

  test('is a value of the input', () => {
    expect(needed({ notebook: 'works', figure: 'margin' }, '3', 'serve')).toEqual(['to 4.6']);
    expect(needed({ notebook: 'works', figure: 'margin' }, '3', 'asked')).toEqual(['from 9.4']);
    expect(needed({ notebook: 'works', figure: 'margin' }, '-100', 'asked')).toEqual([]);
    expect(needed({ notebook: 'works', figure: 'break_even_units' }, '20', 'serve')).toEqual(['from 6']);
    expect(
      needed({ notebook: 'works', figure: 'margin', set: { asked: { kind: 'number', text: '20' } } }, '3', 'serve'),
    ).toEqual(['to 14.6']);
  });
});

test('an input is that of its notebook’s case, and no other', () => {
  expect(inputOf(statesOf(), { notebook: 'shop', input: 'fee' }).scale).toBe('log');
  expect(() => inputOf(statesOf(), { notebook: 'works', input: 'fee' })).toThrow(RangeError);
  expect(() => inputOf(statesOf(), { notebook: 'none', input: 'fee' })).toThrow(RangeError);
});
