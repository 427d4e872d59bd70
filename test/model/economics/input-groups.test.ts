import { describe, expect, test } from 'vitest';
import { inputGroups } from '#model/economics/input-groups.ts';
import { lensInputs } from '#model/economics/lens-inputs.ts';
import { allCases, readCase } from '../../support/cases.ts';
import { madeUpCase } from '../../support/made-up-case.ts';

describe('inputs by what they are for', () => {
  test.each(allCases.map((one) => [one.id, one] as const))(
    'each input of %s is in one group, or with its lens',
    (_, one) => {
      const grouped = inputGroups(one).flatMap(({ inputs }) => inputs);
      const withLenses = Object.values(lensInputs(one)).flat();
      expect([...grouped, ...withLenses].toSorted()).toEqual(one.inputs.map(({ id }) => id).toSorted());
    },
  );

  test('what a price stands on is with the price; what a line stands on, with lines of its behavior', () => {
    const purposeOf = (caseId: string, input: string) =>
      inputGroups(readCase(caseId)).find(({ inputs }) => inputs.includes(input))?.purpose;
    expect(purposeOf('saas', 'seat_price')).toBe('revenue');
    expect(purposeOf('saas', 'software_life')).toBe('build');
    expect(purposeOf('saas', 'churn')).toBe('customer');
    expect(purposeOf('saas', 'metered_share')).toBe('unit');
    expect(purposeOf('metered-inference', 'training')).toBe('build');
  });

  test('stand in the order of the behaviors, by the first that uses them, and the rest last; none is empty', () => {
    const amount = { unit: 'USD/month', default: '1' };
    const definition = madeUpCase({
      inputs: { alone: '1', rent: amount, serve: '4', shared: '1', rate: '1', ahead: { unit: 'month', default: '3' } },
      formulas: { dear: 'rate * 2' },
      lines: {
        renting: { behavior: 'period', amount: 'rent + shared * q' },
        serving: { behavior: 'unit', amount: 'serve + shared + dear' },
      },
      path: { months: 'ahead', volume_growth: 'serve / serve' },
    });
    expect(inputGroups(definition)).toEqual([
      { purpose: 'revenue', inputs: ['asked', 'units'] },
      { purpose: 'unit', inputs: ['serve', 'shared', 'rate'] },
      { purpose: 'period', inputs: ['rent'] },
      { purpose: 'rest', inputs: ['alone'] },
    ]);
  });
});
