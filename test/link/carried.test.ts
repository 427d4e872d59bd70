import { describe, expect, test } from 'vitest';
import { carriedQuery, heldByCasePage, holdsText, readHolds } from '#link/carried.ts';
import { startOf } from '#model/economics/start.ts';
import { setInput } from '#state/actions.ts';
import { allCases, readCase } from '../support/cases.ts';

const inference = allCases.find(({ id }) => id === 'metered-inference') ?? readCase('metered-inference');
const start = startOf(inference, 'deepseek-day');
const changed = { id: 'ds', definition: inference, start, state: setInput(start, 'training', '1000000000') };
const untouched = { ...changed, state: start };
const QUERY = 'training=1000000000&from=deepseek-day&rev=1';

describe('numbers taken along', () => {
  test('go to the page of the case, and to that of the scenario they were changed in', () => {
    expect(carriedQuery(heldByCasePage('/cases/metered-inference/'), [changed])).toBe(QUERY);
    expect(carriedQuery(heldByCasePage('/cases/metered-inference/deepseek-day/'), [changed])).toBe(QUERY);
  });

  test('do not go to another scenario, another case or another kind of page', () => {
    for (const path of ['/cases/metered-inference/deepseek-outside-estimate/', '/cases/saas/', '/cases/', '/essays/x/'])
      expect(carriedQuery(heldByCasePage(path), [changed]), path).toBe('');
  });

  test('are none where nothing was changed', () => {
    expect(carriedQuery(heldByCasePage('/cases/metered-inference/'), [untouched])).toBe('');
  });

  test('take the ids of the page they go to, which has a prefix for each of several notebooks', () => {
    const one = holdsText({ x: { case: 'metered-inference', scenario: 'deepseek-day' } });
    expect(carriedQuery(readHolds(one), [changed])).toBe(QUERY);
    const two = holdsText({ x: { case: 'metered-inference', scenario: 'deepseek-day' }, mp: { case: 'moviepass' } });
    expect(carriedQuery(readHolds(two), [changed])).toBe('x.training=1000000000&x.from=deepseek-day&x.rev=1');
  });

  test('of two notebooks of one case, those of the same name go first', () => {
    const other = { ...changed, id: 'day', state: setInput(start, 'training', '7') };
    const held = readHolds('day=metered-inference/deepseek-day');
    expect(carriedQuery(held, [changed, other])).toMatch(/^training=7&/);
  });

  test('go to the scenario that the notebook started in, and to the one that it was moved to', () => {
    const state = setInput(startOf(inference, 'deepseek-outside-estimate'), 'training', '7');
    const there = 'training=7&from=deepseek-outside-estimate&rev=1';
    const carried = (path: string) => carriedQuery(heldByCasePage(path), [{ ...changed, state }]);
    expect(carried('/cases/metered-inference/deepseek-day/')).toBe(there);
    expect(carried('/cases/metered-inference/deepseek-outside-estimate/')).toBe(there);
    expect(carried('/cases/metered-inference/')).toBe(there);
  });
});

describe('what a page holds', () => {
  test('is told of each notebook with its case, and its scenario where it starts in one', () => {
    const told = 'ds=metered-inference/deepseek-day mp=moviepass/';
    expect(holdsText({ ds: { case: 'metered-inference', scenario: 'deepseek-day' }, mp: { case: 'moviepass' } })).toBe(
      told,
    );
    expect(readHolds(told)).toStrictEqual([
      { id: 'ds', caseId: 'metered-inference', scenario: 'deepseek-day' },
      { id: 'mp', caseId: 'moviepass' },
    ]);
  });

  test('is nothing where nothing is told', () => {
    expect(holdsText({})).toBe('');
    expect(readHolds('')).toStrictEqual([]);
  });

  test('is its case on a page of a case, and its scenario on a page of one', () => {
    expect(heldByCasePage('/cases/gym/')).toStrictEqual([{ id: 'gym', caseId: 'gym' }]);
    expect(heldByCasePage('/cases/gym/often/')).toStrictEqual([{ id: 'gym', caseId: 'gym', scenario: 'often' }]);
  });

  test('is not guessed from an address that only holds such a one', () => {
    for (const path of ['/cases/', '/essays/cases/', '/old/cases/gym/', '/cases/gym/often/model.xlsx', '/cases/gym'])
      expect(heldByCasePage(path), path).toStrictEqual([]);
  });
});
