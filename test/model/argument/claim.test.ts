import { describe, expect, test } from 'vitest';
import { readTermCell } from '#model/argument/term-cell.ts';
import { claimOf, compiled } from './made-up-claim.ts';

const problems = (written: Parameters<typeof compiled>[0]) => {
  const { claim, problems: found } = compiled(written);
  expect(claim).toBeUndefined();
  return found.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const terms = {
  left: 'shop.margin',
  price: 'shop.price',
  ratio: 'works.margin_ratio',
  volume: 'shop.break_even_units',
};

test('a cell of a notebook is read at its first dot', () => {
  expect(readTermCell('ds.serving:margin')).toEqual({ notebook: 'ds', under: { set: 'serving' }, figure: 'margin' });
  expect(readTermCell('a.line.gpu')).toEqual({ notebook: 'a', under: {}, figure: 'line.gpu' });
  for (const wrong of ['margin', '.margin', 'ds.', 'ds.nothing:margin', 'ds.Margin'])
    expect(readTermCell(wrong), wrong).toBeUndefined();
});

describe('a claim', () => {
  test('is compiled to its terms, its tests and its flips', () => {
    const claim = claimOf({
      terms: { ...terms, moved: { cell: 'shop.price', set: { asked: 'serve * 2', fact: '3' } } },
      test: ['left < price', 'ratio > 0.5', 'volume > 0', 'moved - price >= 0'],
      flips: ['shop.serve', 'works.fitting'],
    });
    expect(claim.flips).toEqual([
      { notebook: 'shop', input: 'serve' },
      { notebook: 'works', input: 'fitting' },
    ]);
    expect(claim.tests.map(({ kind }) => kind)).toEqual(['comparison', 'comparison', 'comparison', 'comparison']);
    expect(claim.terms.left).toEqual({ notebook: 'shop', figure: 'margin', under: {}, set: {} });
    expect(claim.terms.moved?.set).toEqual({
      asked: {
        kind: 'arithmetic',
        operator: '*',
        left: { kind: 'name', name: 'serve' },
        right: { kind: 'number', text: '2' },
      },
      fact: { kind: 'number', text: '3' },
    });
    expect(compiled({ terms }).problems).toEqual([]);
    expect(claimOf({ terms: { left: 's.margin' }, flips: ['s.serve'] }).flips).toEqual([
      { notebook: 's', input: 'serve' },
    ]);
    expect(problems({ terms, flips: ['s.serv'] })).toHaveLength(1);
  });

  test('leaves to others to say that a notebook is not there', () => {
    expect(compiled({ terms: { it: 'none.margin' }, test: ['it > 0'], flips: ['none.serve'] }).problems).toEqual([]);
  });

  test.each([
    [{ terms: { it: 'margin' } }, 'terms.it: "margin" is not a cell of a notebook: write ds.serving:margin'],
    [
      { terms: { it: { cell: 'shop.margin', set: { serv: '1' } } } },
      'terms.it.set.serv: case made-up has no input serv; did you mean `serve`?',
    ],
    [
      { terms: { it: { cell: 'shop.margin', set: { serve: 'fct' } } } },
      'terms.it.set.serve: unknown name "fct" in "fct"; did you mean `fact`?',
    ],
    [{ terms: { it: { cell: 'shop.margin', set: { serve: 'margin' } } } }, 'terms.it.set.serve: unknown name "margin"'],
    [{ terms, test: ['left > 0', 'lft > 0'] }, 'test.1: unknown name "lft" in "lft > 0"; did you mean `left`?'],
    [{ terms, test: ['left - price'] }, 'test.0: "left - price" is not a comparison: write left > 0'],
    [{ terms, test: ['left > ratio'] }, 'test.0: `left > ratio` compares USD/u and ratio'],
    [{ terms, test: ['volume > left'] }, 'test.0: `volume > left` compares u/month and USD/u'],
    [
      { terms: { ...terms, safe: 'shop.margin_of_safety' }, test: ['safe > left'] },
      'test.0: `safe > left` compares ratio and USD/u',
    ],
    [{ terms, flips: ['serve'] }, 'flips.0: "serve" is not an input of a notebook: write ds.gpu_hour'],
    [{ terms, flips: ['.serve'] }, 'flips.0: ".serve" is not an input of a notebook'],
    [{ terms, flips: ['shop.serve', 'shop.serv'] }, 'flips.1: case made-up has no input serv; did you mean `serve`?'],
  ])('%# is refused, with its place', (written, message) => {
    const [first, ...rest] = problems(written as Parameters<typeof compiled>[0]);
    expect(first).toContain(message);
    expect(rest).toEqual([]);
  });

  test('that cannot be read is refused, and is no comparison', () => {
    expect(problems({ terms, test: ['left >'] })).toEqual([
      'test.0: a value is missing after `>` (in "left >")',
      'test.0: "left >" is not a comparison: write left > 0',
    ]);
  });

  test('whose unit nobody knows is not held to one', () => {
    expect(compiled({ terms: { it: 'none.margin', left: 'shop.margin' }, test: ['it > left'] }).problems).toEqual([]);
  });
});
