/** Published and derived results, each landed on from the case files' own inputs, to the printed digit. */
import { describe, expect, it } from 'vitest';
import { figure } from '../support/cases.ts';
import { ROWS } from './published-rows.ts';

describe.each(Object.entries(ROWS))('%s', (caseId, rows) => {
  it.each(rows.map((row) => [row[1], row[0], row[2], row] as const))(
    '%s of %s is %s',
    (cell, scenario, printed, [, , , inputs]) => {
      const found = figure(caseId, scenario, cell, inputs);
      if (found.kind !== 'value') throw new Error(`${cell} is ${found.kind}`);
      expect(found.value.toFixed(printed.split('.')[1]?.length ?? 0)).toBe(printed);
    },
  );
});

describe('where the margin stops being a loss at some volume', () => {
  it('MoviePass in September 2018 needed 4.6 million subscribers at its own ticket cost, 2.2 million at the average ticket', () => {
    const subscribers = (inputs: Record<string, string>) => {
      const found = figure('moviepass', 'september-2018', 'everything:break_even_units', inputs);
      return found.kind === 'value' ? found.value.div(1e6).toFixed(1) : found.kind;
    };
    expect(subscribers({})).toBe('4.6');
    expect(subscribers({ visit: '9.11' })).toBe('2.2');
  });

  it('MoviePass at 2.22 films never breaks even', () => {
    expect(figure('moviepass', 'q2-2018', 'everything:break_even_units').kind).toBe('never');
  });
});
