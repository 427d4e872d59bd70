import { describe, expect, test } from 'vitest';
import { cellsOf, type Cell } from '#model/economics/cells.ts';
import { fastFigure, programOf, standingIn } from '#model/economics/fast-case.ts';
import { fastTableOf } from '#model/economics/fast-table.ts';
import { jointFigure, standsOn } from '#model/economics/joint-figure.ts';
import { startOf } from '#model/economics/start.ts';
import { tableOf } from '#model/economics/table.ts';
import { namesIn } from '#model/formula/tree.ts';
import { isDefined } from '#model/formula/value.ts';
import { allCases } from '../../support/cases.ts';
import { madeUp, madeUpCase } from '../../support/made-up-case.ts';

const definition = madeUpCase({
  inputs: { serve: '4', extra: '1', idle: '0' },
  formulas: { both: 'serve + extra', left: 'price - both', none: 'asked * asked / idle' },
  lines: { serving: { behavior: 'unit', amount: 'both' } },
});
const cells = cellsOf(definition, startOf(definition));

describe('a figure in floats', () => {
  test('moves with one cell, everything else as it stands', () => {
    const left = fastFigure(cells, 'left');
    expect([left.at('', 0), left.at('serve', 6), left.at('extra', 3), left.at('both', 2), left.at('left', 7)]).toEqual([
      5, 3, 3, 8, 7,
    ]);
    expect(left.at('idle', 9)).toBe(5);
    // Of two places, of which the second is the figure's.
    expect([fastFigure(cells, 'price').at('idle', 9), jointFigure(cells, 'price', ['idle'])([9])]).toEqual([10, 10]);
    expect(left.at('', 0)).toBe(5);
    expect(standingIn(cells, programOf(cells, 'left')).at(-1)).toBe(5);
  });

  test('moves with several at once, and passes over those it does not stand on', () => {
    const left = jointFigure(cells, 'left', ['serve', 'idle', 'price']);
    expect([left([6, 5, 20]), left([4, 5, 10]), left([4, 0, 12])]).toEqual([13, 5, 7]);
    const both = jointFigure(cells, 'left', ['both', 'serve']);
    expect(both([3, 100])).toBe(7);
    expect(jointFigure(cells, 'left', [])([])).toBe(5);
    expect([
      standsOn(cells, 'left', 'extra'),
      standsOn(cells, 'left', 'left'),
      standsOn(cells, 'left', 'idle'),
    ]).toEqual([true, true, false]);
  });

  test('is compiled once for a shape, and set up once for a set of cells', () => {
    const other = cellsOf(definition, { ...startOf(definition), inputs: { serve: '5' } });
    expect(programOf(other, 'left')).toBe(programOf(cells, 'left'));
    expect(programOf(cells, 'both')).not.toBe(programOf(cells, 'left'));
    expect(fastFigure(cells, 'left')).toBe(fastFigure(cells, 'left'));
    expect(fastFigure(other, 'left').at('', 0)).toBe(4);
    const { downstream } = programOf(cells, 'left');
    expect(downstream('serve')).toBe(downstream('serve'));
  });

  test('is worked out from what it stands on, which comes first; without a figure, from everything', () => {
    for (const figure of ['margin_ratio', '']) {
      const { order, slots } = programOf(cells, figure);
      expect(order.every((id) => cells.has(id))).toBe(true);
      order.forEach((id, place) => {
        expect(slots.get(id)).toBe(place);
        const tree = cells.get(id)?.tree;
        if (tree) for (const name of namesIn(tree)) expect(order.indexOf(name)).toBeLessThan(place);
      });
      if (figure === '') expect([...order].sort()).toEqual([...cells.keys()].sort());
      else expect(order.at(-1)).toBe(figure);
    }
  });

  test('of a cell that names one that is not there is not a number', () => {
    const lost = new Map([['left', cells.get('left') as Cell]]);
    expect(fastFigure(lost, 'left').at('', 0)).toBeNaN();
  });
});

describe('a table in floats', () => {
  test('holds what was written as it was written, and the rest within a billionth', () => {
    for (const one of [definition, ...allCases]) {
      const state = startOf(one);
      const [fast, exact] = [fastTableOf(one, state), tableOf(cellsOf(one, state))];
      for (const id of exact.cells.keys()) {
        const [found, expected] = [fast.value(id), exact.value(id)];
        if (!isDefined(expected)) expect(found, id).toEqual(expected);
        else if (exact.cells.get(id)?.text !== undefined) expect(String(found), id).toBe(String(expected));
        else
          expect(isDefined(found) && found.minus(expected).abs().lte(expected.abs().plus(1).times('1e-9')), id).toBe(
            true,
          );
      }
    }
  });

  test('has the cells of the state, each asked for once', () => {
    const evaluation = madeUp(definition, { serve: '7' }, {}, true);
    expect(evaluation.hurried).toBe(true);
    const table = evaluation.table();
    expect(table.has('margin') && !table.has('ltv')).toBe(true);
    expect(table.cells.get('serve')?.text).toBe('7');
    expect(table.cells).toBe(table.cells);
    expect(String(table.value('margin'))).toBe('2');
    // In as many digits as a float has, and not in forty.
    const third = madeUp(definition, { asked: '3' }, {}, true).table().value('contribution_ratio');
    expect(String(third)).toBe('-0.6666666666666666');
    expect(table.value('none')).toMatchObject({ notDefined: expect.stringContaining('idle') as string });
    expect(() => table.value('ltv')).toThrow(RangeError);
  });
});
