import { describe, expect, it, test } from 'vitest';
import { printFormula, printPlain, printTree } from '#model/formula/print.ts';
import { tree } from './random-trees.ts';

const LABELS: Record<string, string> = { a: 'Price', b: 'Rent', c: 'Seats' };
const words = { name: (id: string) => LABELS[id] ?? id, number: (text: string) => text };

describe('for a reader', () => {
  test.each([
    ['a - (b + 2) / c', 'Price − (Rent + 2) ÷ Seats'],
    ['a * (b * c)', 'Price × (Rent × Seats)'],
    ['((a * b) * c)', 'Price × Rent × Seats'],
    ['-(a + b)', '−(Price + Rent)'],
    ['a ^ (b + 1)', 'Price^(Rent + 1)'],
    ['(a ^ b) ^ c', '(Price^Rent)^Seats'],
    ['a <= b ? c : 0', 'Seats if Price ≤ Rent, otherwise 0'],
    ['2 * (a != b ? c : 0)', '2 × (Seats if Price ≠ Rent, otherwise 0)'],
    ['ceil(a / b)', 'round up(Price ÷ Rent)'],
    ['capped_mean(a, b, c) - 1', 'capped mean(Price, Rent, Seats) − 1'],
  ])('%s reads %s', (text, shown) => {
    expect(printTree(tree(text), words)).toBe(shown);
  });

  it('puts a negative value that stands for a name in parentheses, except on its own', () => {
    const values = { name: (id: string) => (id === 'a' ? '−$3' : '$2'), number: (text: string) => text };
    expect(printTree(tree('b - a'), values)).toBe('$2 − (−$3)');
    expect(printTree(tree('-a'), values)).toBe('−(−$3)');
    expect(printTree(tree('min(a, b)'), values)).toBe('min(−$3, $2)');
    expect(printTree(tree('a'), values)).toBe('−$3');
  });

  it('takes no dash within a label for a sign', () => {
    const dashed = { name: (id: string) => (id === 'a' ? 'Pre-tax price' : 'Net−net'), number: (text: string) => text };
    expect(printTree(tree('a - b * 2'), dashed)).toBe('Pre-tax price − Net−net × 2');
  });
});

describe('as text', () => {
  test.each([
    ['(-a) * b', '-a * b'],
    ['(-a) ^ b', '(-a)^b'],
    ['-(-a)', '-(-a)'],
    ['a - -b', 'a - (-b)'],
    ['a + -b', 'a + (-b)'],
    ['a * -b', 'a * (-b)'],
    ['a ^ -b', 'a^(-b)'],
    ['-a - b', '-a - b'],
    ['-a < -b ? 1 : 2', '-a < -b ? 1 : 2'],
    ['a < b ? c < d ? 1 : 2 : 3', 'a < b ? (c < d ? 1 : 2) : 3'],
    ['a < b ? 1 : c < d ? 2 : 3', 'a < b ? 1 : c < d ? 2 : 3'],
    ['(a < b ? c < d : a < d) ? 1 : 2', '(a < b ? c < d : a < d) ? 1 : 2'],
    ['min((a < b ? 1 : 2), (-a))', 'min(a < b ? 1 : 2, -a)'],
  ])('writes %s as %s', (text, written) => {
    expect(printFormula(tree(text))).toBe(written);
    expect(tree(written)).toEqual(tree(text));
  });

  it('keeps a comparison within another apart, which no text gives', () => {
    const within = tree('a < b');
    expect(printFormula({ kind: 'comparison', operator: '==', left: within, right: within })).toBe(
      '(a < b) == (a < b)',
    );
  });

  it('writes as few parentheses as keep the tree', () => {
    expect(printFormula(tree('((a) - (b - (c * 2)))'))).toBe('a - (b - c * 2)');
  });

  it('writes every parenthesis when asked to', () => {
    expect(printPlain(tree('a + b * c - d ^ 2'))).toBe('(a + (b * c)) - (d^2)');
  });

  it('writes plain ASCII', () => {
    expect(printFormula(tree('a * b / c - d <= 1 ? -e : ceil(f)'))).toMatch(/^[\x20-\x7e]+$/);
  });
});
