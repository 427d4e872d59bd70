import { expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { enoughFor, hourPicture } from '#rows/hour-rows.ts';
import { setInput } from '#state/actions.ts';
import { readCase } from '../support/cases.ts';

const tokens = readCase('metered-inference');
const evaluated = (scenario: string, moved: Record<string, string> = {}, hurried = false) => {
  let state = startOf(tokens, scenario);
  for (const [input, value] of Object.entries(moved)) state = setInput(state, input, value);
  return evaluateCase(tokens, state, hurried);
};
const pictureOf = (...state: Parameters<typeof evaluated>) => hourPicture(evaluated(...state));

test('the parts of an hour are shares of it, and add up', () => {
  const { busy, paid, parts } = pictureOf('deepseek-half-free', { idle_per_busy: '1' });
  expect([busy, paid]).toEqual([0.5, 0.5]);
  expect(parts).toEqual({ paid: '25.0%', free: '25.0%', idle: '50.0%' });
});

test('idle hours narrow what is sold, free tokens lower it, and neither moves what is enough', () => {
  const [one, idle, free] = [
    pictureOf('deepseek-half-free'),
    pictureOf('deepseek-half-free', { idle_per_busy: '3' }),
    pictureOf('deepseek-half-free', { free_tokens: '2200' }),
  ];
  expect(idle.busy).toBeLessThan(one.busy);
  expect(free.paid).toBeLessThan(one.paid);
  expect([idle, free].map(({ enough }) => enough?.share)).toEqual(['15.5%', '15.5%']);
  expect([one, idle, free].map(({ covers }) => covers)).toEqual([true, false, false]);
});

test('it covers where the case says that serving leaves something', () => {
  for (const idle of ['0', '1.7', '1.8', '5']) {
    const evaluation = evaluated('host-at-bedrock-list', { idle_per_busy: idle });
    const left = evaluation.figure('left_after_serving');
    expect(hourPicture(evaluation).covers, idle).toBe(left.kind === 'value' && left.value.gte(0));
  }
});

test('on the line that is enough, hours times tokens are the share of the price that computing takes', () => {
  const points = enoughFor(evaluated('host-at-bedrock-list'))?.points ?? [];
  expect(points.length).toBeGreaterThan(8);
  for (const [x, y] of points) {
    expect(x * y).toBeCloseTo(0.3668, 3);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1.000001);
  }
  expect([points[0]?.[1], points.at(-1)?.[0]]).toEqual([1, 1]);
});

test('a price below the computing has no line, and says that no volume would help', () => {
  const { enough, covers, sentence } = pictureOf('deepseek-day', { price_level: '0.1' });
  expect(enough).toEqual({ points: [], share: '155.0%' });
  expect(covers).toBe(false);
  expect(sentence).toBe('Not covered: at this price the GPUs lose even if all that they can serve is sold.');
});

test('no price and no cost are said in words', () => {
  const unpriced = pictureOf('deepseek-day', { price_level: '0' });
  expect([unpriced.enough, unpriced.covers]).toEqual([undefined, undefined]);
  expect(unpriced.sentence).toBe('Nothing can be covered, since no price is set.');
  const free = pictureOf('deepseek-day', { gpu_hour: '0' });
  expect(free.enough?.points).toEqual([]);
  expect(free.sentence).toBe('Covered: no computing is charged here.');
});

test('the sentence never gives one figure as above and below itself', () => {
  const { sentence } = pictureOf('deepseek-half-free', { free_tokens: '2115.6' });
  expect(sentence).toBe('Just short: 15.5% of what these GPUs can serve is sold at this price, and 15.5% is needed.');
});

test('in floats, for a frame of a drag, it is the same picture', () => {
  const moved = { idle_per_busy: '2.5', free_tokens: '700' };
  const [exact, quick] = [pictureOf('deepseek-half-free', moved), pictureOf('deepseek-half-free', moved, true)];
  expect(quick.sentence).toBe(exact.sentence);
  expect(quick.busy).toBeCloseTo(exact.busy, 6);
});
