import { describe, expect, test } from 'vitest';
import { readQualified } from '#model/economics/basis.ts';

describe('a cell with its boundary and policy', () => {
  test.each([
    ['margin', {}, 'margin'],
    ['serving:margin_ratio', { set: 'serving' }, 'margin_ratio'],
    ['without:margin', { set: 'without' }, 'margin'],
    ['with:line.gpu', { set: 'with' }, 'line.gpu'],
    ['with-build[replacement]:margin', { set: 'with-build', policy: 'replacement' }, 'margin'],
    ['next-unit[units-of-production]:q', { set: 'next-unit', policy: 'units-of-production' }, 'q'],
    ['a2_b.c', {}, 'a2_b.c'],
  ])('%s is read', (written, under, figure) => {
    expect(readQualified(written)).toEqual({ under, figure });
  });

  test.each([
    '',
    'Margin',
    '2margin',
    'some:margin',
    'serving:',
    'serving[some]:margin',
    '[replacement]:margin',
    'serving[replacement]',
    'serving:margin ratio',
    ' margin',
    'serving:with:margin',
  ])('%j is none', (written) => {
    expect(readQualified(written)).toBeUndefined();
  });
});
