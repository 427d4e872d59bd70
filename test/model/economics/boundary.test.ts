import { describe, expect, test } from 'vitest';
import {
  behaviorOf,
  countsBuilding,
  linesOfSet,
  policiesOffered,
  setNamed,
  withBuilding,
  withLine,
} from '#model/economics/boundary.ts';
import { madeUpCase } from '../../support/made-up-case.ts';

const amount = 'asked';
const building = { behavior: 'build', outlay: '12 * dollar', life: 'month', planned: 'cup' } as const;
const constants = {
  dollar: { label: 'A dollar', unit: 'USD', value: '1' },
  month: { label: 'A month', unit: 'month', value: '1' },
  cup: { label: 'A unit', unit: 'u', value: '1' },
};
const definition = madeUpCase({
  constants,
  lines: {
    first: { ...building, policies: ['expensed', 'straight-line'] },
    serving: { behavior: 'unit', amount },
    renting: { behavior: 'step', amount, or: { behavior: 'period', because: 'so' } },
    winning: { behavior: 'customer', amount },
    people: { behavior: 'period', amount },
    interest: { behavior: 'unit', amount, financing: true },
    last: { ...building, policies: ['replacement'] },
  },
});
const line = (id: string) => {
  const found = definition.lines.find((one) => one.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
};

describe('a named set', () => {
  test.each([
    ['next-unit', ['serving']],
    ['next-customer', ['serving', 'winning']],
    ['serving', ['serving', 'renting']],
    ['with-build', ['first', 'serving', 'renting', 'last']],
    ['everything', ['first', 'serving', 'renting', 'winning', 'people', 'last']],
  ] as const)('%s has its lines in the case’s order, without financing', (set, lines) => {
    expect(linesOfSet(definition, set, {})).toEqual(lines);
    expect(setNamed(definition, lines, {})).toBe(set);
    expect(setNamed(definition, lines.toReversed(), {})).toBe(set);
  });

  test('goes by the behaviors that a reader picked', () => {
    expect(linesOfSet(definition, 'serving', { renting: 'period' })).toEqual(['serving']);
    expect(behaviorOf(line('renting'), { renting: 'period' })).toBe('period');
    expect(behaviorOf(line('renting'), { renting: 'unit' })).toBe('step');
    expect(behaviorOf(line('serving'), { renting: 'period' })).toBe('unit');
    expect(behaviorOf(line('serving'), { serving: 'step' })).toBe('unit');
  });

  test('is your own where no set has those lines, and the one that pages start on where two have', () => {
    expect(setNamed(definition, ['serving', 'people'], {})).toBeUndefined();
    expect(setNamed(definition, ['serving', 'renting', 'interest'], {})).toBeUndefined();
    expect(setNamed(definition, [], {})).toBeUndefined();
    expect(setNamed(definition, ['serving'], { renting: 'period' })).toBe('serving');
    const bare = madeUpCase({
      lines: { serving: { behavior: 'unit', amount }, people: { behavior: 'period', amount } },
    });
    expect(setNamed(bare, ['serving'], {})).toBe('serving');
    const built = madeUpCase({ constants, lines: { first: { ...building, policies: ['expensed'] } } });
    expect(setNamed(built, ['first'], {})).toBe('with-build');
  });
});

describe('the switch', () => {
  test('puts every build line in or out, in the case’s order, and no other', () => {
    expect(withBuilding(definition, ['people'], true)).toEqual(['first', 'people', 'last']);
    expect(withBuilding(definition, ['first', 'people'], false)).toEqual(['people']);
    expect(withLine(definition, ['people'], 'serving', true)).toEqual(['serving', 'people']);
    expect(withLine(definition, ['serving', 'people'], 'serving', false)).toEqual(['people']);
    expect(withLine(definition, ['people'], 'people', true)).toEqual(['people']);
  });

  test('is on where every build line is in, and stands for nothing where none is built', () => {
    expect(countsBuilding(definition, ['first', 'last'])).toBe(true);
    expect(countsBuilding(definition, ['first', 'serving'])).toBe(false);
    expect(countsBuilding(definition, [])).toBe(false);
    expect(countsBuilding(madeUpCase({ lines: { serving: { behavior: 'unit', amount } } }), [])).toBeUndefined();
  });

  test('knows the policies that build lines name, the one in force first', () => {
    expect(policiesOffered(definition)).toEqual(['expensed', 'straight-line', 'replacement']);
  });
});
