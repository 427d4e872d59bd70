import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { countBuilding, setInput } from '#state/actions.ts';
import { halfwayBetween, HUNDRED_TOP, hundredRow } from '#rows/hundred-rows.ts';
import { outline, stair } from '#components/plates/hundred/outline.ts';
import { readCase } from '../support/cases.ts';

const accounts = readCase('dollar-of-revenue');
const rowOf = (scenario: string, inputs: Record<string, string> = {}, builds = false) => {
  const state = Object.entries(inputs).reduce(
    (before, [input, value]) => setInput(before, input, value),
    countBuilding(accounts, startOf(accounts, scenario), builds),
  );
  return hundredRow(evaluateCase(accounts, state));
};
const pointsOf = (text: string) => text.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
/** Squares inside an outline. */
function areaOf(text: string): number {
  const points = pointsOf(text);
  return Math.abs(
    points.reduce((sum, [x, y], place) => {
      const [nextX, nextY] = points[(place + 1) % points.length] as [number, number];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

describe('a price in a hundred cents', () => {
  test.each(['openai-2025', 'snowflake-fy2025', 'coreweave-h1-2025', 'zhipu-cloud-h1-2025'])(
    'of %s are all there, each once',
    (scenario) => {
      for (const builds of [false, true]) {
        const { parts, cost = NaN } = rowOf(scenario, {}, builds);
        parts.slice(1).forEach(({ from }, place) => expect(from).toBeCloseTo(parts[place]?.to ?? NaN, 9));
        expect(parts[0]?.from).toBe(0);
        expect(parts.at(-1)?.to).toBeCloseTo(Math.min(Math.max(cost, 100), HUNDRED_TOP), 9);
      }
    },
  );
  test('says what is left, or by how much the costs go beyond it', () => {
    expect(rowOf('snowflake-fy2025').said).toBe('66.5% left');
    expect(rowOf('openai-2025', {}, true)).toMatchObject({ said: '104.1% beyond the whole', cut: true });
    expect(rowOf('zhipu-cloud-h1-2025')).toMatchObject({ said: '0.4% beyond the whole', cut: false });
  });
  test('leaves fewer where serving costs more, all where it costs nothing', () => {
    const left = (cost: string) =>
      rowOf('openai-2025', { cost_of_revenue: cost }).parts.find(({ of }) => of === 'left');
    expect(left('8000')?.from).toBeGreaterThan(left('7500')?.from ?? NaN);
    expect(left('0')).toEqual({ of: 'left', from: 0, to: 100 });
    expect(left('20000')).toBeUndefined();
  });
  test('is not drawn where nothing is charged', () => {
    const app = readCase('ad-funded-app');
    const free = hundredRow(evaluateCase(app, setInput(startOf(app, 'twitter-2019'), 'revenue', '0')));
    expect(free).toMatchObject({ parts: [], cost: undefined, cut: false });
    expect(halfwayBetween(free, rowOf('openai-2025'))).toBeUndefined();
  });
});

test('the middle of two is half a cent from the lab as its accounts have it', () => {
  const middle = halfwayBetween(rowOf('snowflake-fy2025'), rowOf('coreweave-h1-2025')) ?? NaN;
  expect(middle - (rowOf('openai-2025').cost ?? NaN)).toBeCloseTo(0.52, 2);
  expect(halfwayBetween(undefined, rowOf('openai-2025'))).toBeUndefined();
  const far = rowOf('openai-2025', {}, true);
  expect(halfwayBetween(far, far)).toBeUndefined();
});

test('an outline holds as many squares as cents', () => {
  for (const [from, to] of [
    [0, 57.4],
    [57.4, 100],
    [3, 7],
    [17.8, 23.1],
    [40, 50],
    [100, 120],
  ] as const)
    expect(areaOf(outline({ from, to }))).toBeCloseTo(to - from, 1);
});

test('the line at a place has the squares before it below', () => {
  expect(stair(57.5)).toBe('0,6 7.5,6 7.5,7 10,7');
  expect(stair(0)).toBe('0,11 0,11 0,12 10,12');
});
