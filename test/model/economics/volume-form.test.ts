import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { timesQ, volumeForm, type VolumeForm } from '#model/economics/volume-form.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { parseFormula } from '#model/formula/parse.ts';
import type { Tree } from '#model/formula/tree.ts';
import { isDefined, notDefined, type Value } from '#model/formula/value.ts';

const KNOWN: Record<string, Value> = { a: new Decimal(3), b: new Decimal('0.5'), none: notDefined('there is none') };
const lookup =
  (q?: Decimal) =>
  (name: string): Value =>
    name === 'q' && q ? q : (KNOWN[name] ?? notDefined(`no ${name}`));
function treeOf(text: string): Tree {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.tree;
}
const formOf = (text: string) => volumeForm(treeOf(text), lookup());

/** What a form comes to at a volume, by its definition. */
function at({ constant, slope, steps, overQ }: VolumeForm, q: Decimal): Decimal {
  const total = steps.reduce(
    (sum, { size, rate }) => sum.plus(size.times(rate.times(q).ceil())),
    slope.times(q).plus(constant),
  );
  return overQ ? total.div(q) : total;
}
const shown = (form: VolumeForm | undefined) => {
  if (form === undefined) return 'none';
  const { constant, slope, steps, overQ } = form;
  return `${constant} ${slope} ${steps.map(({ size, rate }) => `${size}x${rate}`).join(' ')}${overQ ? ' / q' : ''}`;
};

describe('the form of a formula over the volume', () => {
  test.each([
    ['a * 2', '6 0 '],
    ['q', '0 1 '],
    ['-q', '0 -1 '],
    ['a + q', '3 1 '],
    ['a - b * q', '3 -0.5 '],
    ['a / q', '3 0  / q'],
    ['a / (2 * q)', '1.5 0  / q'],
    ['(a + q) / q', '3 1  / q'],
    ['a / q * q', '3 0 '],
    ['q * (a / q)', '3 0 '],
    ['2 * q * (a / q)', '6 0 '],
    ['a / q * (2 * q)', '6 0 '],
    ['a / q + b', '3 0.5  / q'],
    ['b + a / q', '3 0.5  / q'],
    ['b - a / q', '-3 0.5  / q'],
    ['a / q - b', '3 -0.5  / q'],
    ['a / q + a / q', '6 0  / q'],
    ['ceil(q / 5)', '0 0 1x0.2'],
    ['a * ceil(b * q) - 2', '-2 0 3x0.5'],
    ['ceil(b * q) * a', '0 0 3x0.5'],
    ['-ceil(q)', '0 0 -1x1'],
    ['ceil(q) / 4 / q', '0 0 0.25x1 / q'],
    ['ceil(q) + ceil(b * q) + q + 1', '1 1 1x1 1x0.5'],
    ['q / a', `0 0.${'3'.repeat(40)} `],
    ['a > 2 ? q : 1', '0 1 '],
    ['a < 2 ? q : 1', '1 0 '],
  ])('%s is %s', (text, expected) => {
    expect(shown(formOf(text))).toBe(expected);
  });

  test.each([
    'q * q',
    'q ^ 2',
    'a ^ q',
    'q / q / q',
    'a / q * (a / q)',
    'a / (q + 1)',
    '1 / (a / q)',
    'q / (a - a)',
    'q / (q - q)',
    'floor(q)',
    'max(q, 1)',
    'ceil(q + 1)',
    'ceil(-q)',
    'ceil(a / q)',
    'ceil(ceil(q))',
    'ceil(0 * q)',
    'ceil(q) * q',
    'q * ceil(q)',
    'ceil(q) * ceil(q)',
    'q + a / q',
    'a / q - q',
    'ceil(q) + a / q',
    'a / q * ceil(q)',
    'a / q * (q + 1)',
    '(q + 1) * (a / q)',
    'none + q',
    'q + none',
    'none',
    'none > 2 ? q : 1',
    'q > 2 ? q : 1',
    'q > 2 ? 1 : 2',
    'a / ceil(q)',
  ])('%s has another', (text) => {
    expect(formOf(text)).toBeUndefined();
  });

  test('is the formula, at whatever volume', () => {
    const leaf = fc.constantFrom('a', 'b', '2', '0', 'q', 'ceil(q)', 'ceil(b * q)', 'a / q', '1 / (3 * q)');
    const text: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc
          .tuple(tie('text'), fc.constantFrom('+', '-', '*', '/'), tie('text'))
          .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
        tie('text').map((of) => `(-(${of}))`),
        fc
          .tuple(fc.constantFrom('a > b', 'a < b'), tie('text'), tie('text'))
          .map((of) => `(${of[0]} ? ${of[1]} : ${of[2]})`),
      ),
    })).text;
    const volume = fc.integer({ min: 1, max: 4000 }).map((n) => new Decimal(n).div(16));
    fc.assert(
      fc.property(text, volume, (written, q) => {
        const [tree, form] = [treeOf(written), formOf(written)];
        const value = evaluate(tree, lookup(q));
        if (form === undefined || !isDefined(value)) return;
        const apart = at(form, q).minus(value).abs();
        expect(apart.lte(value.abs().plus(1).times('1e-30')), written).toBe(true);
        const raised = timesQ(form);
        if (raised)
          expect(at(raised, q).minus(value.times(q)).abs().lte(value.abs().plus(1).times('1e-25'))).toBe(true);
      }),
      { numRuns: 400, seed: 20261128 },
    );
  });
});

describe('a form times the volume', () => {
  test.each([
    ['a', '0 3 '],
    ['a / q', '3 0 '],
    ['b + ceil(q) / q', '0 0.5 1x1'],
  ])('%s is %s', (text, expected) => {
    const form = formOf(text);
    expect(shown(form && timesQ(form))).toBe(expected);
  });

  test.each(['q', 'ceil(q)', 'a + q'])('%s has none', (text) => {
    const form = formOf(text);
    if (!form) throw new Error('no form');
    expect(timesQ(form)).toBeUndefined();
  });
});
