import { expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { waterfallView } from '#rows/waterfall-rows.ts';
import { readCase } from '../support/cases.ts';

const at = (id: string, scenario: string) => {
  const definition = readCase(id);
  return evaluateCase(definition, startOf(definition, scenario));
};

test('two businesses keep shares of their prices, which are points apart', () => {
  const { sentence, waterfall } = waterfallView(at('moviepass', 'q2-2018'), at('metered-inference', 'deepseek-day'), [
    'A',
    'B',
  ]);
  expect(sentence).toMatch(
    /^A keeps −140\.8% of price and B 84\.5%: \+225\.3 points, most of all by “[^”]+” \([+−][\d.]+ points\)\.$/,
  );
  expect(waterfall?.rows.map(({ text }) => text.split(/[\d.]+/).at(-1))).toEqual([
    '%',
    ...Array.from({ length: (waterfall?.rows.length ?? 0) - 2 }, () => ' points'),
    '%',
  ]);
});

test('two states of one business are dollars apart', () => {
  const { sentence } = waterfallView(
    at('metered-inference', 'deepseek-day'),
    at('metered-inference', 'deepseek-at-v3-price'),
    ['A', 'B'],
  );
  expect(sentence).toMatch(/−\$[\d.]+, most of all by “Price”/);
  expect(sentence).not.toContain('points');
});
