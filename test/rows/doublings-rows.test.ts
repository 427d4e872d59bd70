import { expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { DOUBLINGS, doublingsPicture } from '#rows/doublings-rows.ts';
import { setInput } from '#state/actions.ts';
import { readCase } from '../support/cases.ts';

function pictureOf(id: string, scenario: string, inputs: Record<string, string> = {}) {
  const definition = readCase(id);
  const state = Object.entries(inputs).reduce(
    (before, [input, value]) => setInput(before, input, value),
    startOf(definition, scenario),
  );
  const evaluation = evaluateCase(definition, state);
  return { ...doublingsPicture(evaluation), evaluation };
}

/** How high a layer stands in each column, apart from those below it. */
const heightsOf = ({ layers }: ReturnType<typeof pictureOf>, place: number) =>
  layers[place]?.tops.map((top, column) => top - (layers[place - 1]?.tops[column] ?? 0)) ?? [];

test('what is paid once or by the month halves with each doubling, and what each sale takes stays', () => {
  const picture = pictureOf('metered-inference', 'deepseek-outside-estimate');
  expect(picture.layers.map(({ behavior }) => behavior)).toEqual(['unit', 'period', 'build']);
  const [unit = [], ...melting] = picture.layers.map((_, place) => heightsOf(picture, place));
  expect(unit).toHaveLength(DOUBLINGS);
  for (const height of unit) expect(height).toBe(unit[0]);
  for (const heights of melting)
    heights.slice(1).forEach((height, place) => expect(height).toBeCloseTo((heights[place] ?? 0) / 2, 12));
});

test('a first column is all that a sale costs, in prices, whatever is counted', () => {
  for (const [id, scenario] of [
    ['metered-inference', 'deepseek-day'],
    ['moviepass', 'q2-2018'],
    ['dollar-of-revenue', 'openai-2025'],
  ] as const) {
    const { layers, evaluation } = pictureOf(id, scenario);
    const [cost, price] = ['cost', 'price'].map((cell) => Number(evaluation.table({ set: 'everything' }).value(cell)));
    expect(layers.at(-1)?.tops[0]).toBeCloseTo((cost ?? 0) / (price ?? 0), 9);
  }
});

test('the sentence says after how many doublings the price covers the cost, and when none is enough', () => {
  const said = (...of: Parameters<typeof pictureOf>) => pictureOf(...of).sentence;
  expect(said('metered-inference', 'deepseek-outside-estimate')).toBe(
    'The price covers it after four doublings of sales.',
  );
  expect(said('metered-inference', 'deepseek-day')).toBe('The price covers it as it is.');
  expect(said('metered-inference', 'deepseek-day', { training: '0', people: '0' })).toBe(
    'The price covers it as it is.',
  );
  expect(said('moviepass', 'q2-2018')).toBe('The price never covers it: $24.55 of it stays.');
  expect(said('metered-inference', 'deepseek-day', { training: '94400000', people: '0' })).toBe(
    'The price covers it after one doubling of sales.',
  );
});

test('what runs off the top is told in words, and nothing else is', () => {
  expect(pictureOf('metered-inference', 'deepseek-outside-estimate').beyond).toBe('up to 9.6 times the price');
  expect(pictureOf('moviepass', 'q2-2018').beyond).toBe('');
});

test('a line that costs nothing has no layer', () => {
  const { layers } = pictureOf('metered-inference', 'deepseek-day', { training: '0' });
  expect(layers.map(({ behavior }) => behavior)).toEqual(['unit', 'period']);
});

test('without a price there is nothing to draw', () => {
  const { layers, sentence } = pictureOf('metered-inference', 'deepseek-day', { price_level: '0' });
  expect(layers).toEqual([]);
  expect(sentence).toBe('There is no price to hold the cost against.');
});
