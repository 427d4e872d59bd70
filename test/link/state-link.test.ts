import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { stateLink, statePairs, stateQuery } from '#link/state-link.ts';
import { book, moved, tokens } from './linked-cases.ts';

const state = moved(book('tokens', tokens), { inputs: { price: '2.50', drift: '-0.5' }, boundary: [] });

describe('a state by itself', () => {
  test('names its scenario and revision behind all that differs from them', () => {
    expect(stateQuery(tokens, state)).toBe('price=2.5&drift=-0.5&count=none&from=first-day&rev=3');
    expect(statePairs(tokens, state)).toEqual({
      price: '2.5',
      drift: '-0.5',
      count: 'none',
      from: 'first-day',
      rev: '3',
    });
  });

  test('names them even as its scenario has it', () => {
    expect(stateQuery(tokens, startOf(tokens))).toBe('from=first-day&rev=3');
    expect(statePairs(tokens, startOf(tokens, 'second-day'))).toEqual({ from: 'second-day', rev: '3' });
  });

  test('has an address on the page of its case', () => {
    expect(stateLink(tokens, startOf(tokens), 'https://x.org/cases/tokens/')).toBe(
      'https://x.org/cases/tokens/?from=first-day&rev=3',
    );
  });
});
