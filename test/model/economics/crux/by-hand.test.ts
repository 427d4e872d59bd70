/** Two states of a lemonade stand, with gaps that a person can work out. */
import { describe, expect, test } from 'vitest';
import { exactText } from '#model/decimal.ts';
import { cruxOf } from '#model/economics/crux.ts';
import { linesOfSet } from '#model/economics/boundary.ts';
import type { CaseState } from '#model/economics/definition.ts';
import type { FoundCrux } from '#model/economics/crux/result.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import type { SetName } from '#model/economics/words.ts';
import { finish } from '#model/formula/steps.ts';
import { allCases, FIXTURE_CASES, readCase } from '../../../support/cases.ts';

const stand = readCase('lemonade', FIXTURE_CASES, 1);
const later = readCase('lemonade', FIXTURE_CASES, 2);

/** July, at what is given: $2.00 a cup, $0.50 of lemons, 1,000 cups from two pitchers of $50, a recipe of $1,200 over 12 months. */
const july = (
  inputs: Record<string, string> = {},
  count: SetName = 'serving',
  rest: Partial<CaseState> = {},
  definition = stand,
) => {
  const start = startOf(definition, 'july');
  return evaluateCase(definition, {
    ...start,
    inputs: { ...start.inputs, ...inputs },
    boundary: linesOfSet(definition, count, rest.behaviors ?? {}),
    ...rest,
  });
};
const found = (...[one, other]: Parameters<typeof cruxOf>): FoundCrux => {
  const crux = finish(cruxOf(one, other));
  if (crux.kind !== 'crux') throw new Error(`no crux: ${crux.kind}`);
  return crux;
};
const parts = ({ movers }: FoundCrux) =>
  Object.fromEntries(
    movers.map(({ differences, change }) => [differences.map(({ id }) => id).join(' '), exactText(change)]),
  );
const ids = (differences: readonly { id: string }[] | undefined) => differences?.map(({ id }) => id);

describe('two numbers that multiply', () => {
  const crux = () => found(july({}, 'next-unit'), july({ asked: '1.00', lemons: '0.80' }, 'next-unit'));

  test('share their gap as the average of both orders', () => {
    // 1 - 0.50 / 2 = 75%, 1 - 0.80 / 1 = 20%; by way of 50% the price takes 25 and then the lemons 30, by way of 60% they take 15 and 40.
    expect([crux().gap.from, crux().gap.to, crux().gap.total].map(exactText)).toEqual(['0.75', '0.2', '-0.55']);
    expect(parts(crux())).toEqual({ asked: '-0.325', lemons: '-0.225' });
  });

  test('lead in percent of price, and stand in dollars beside it', () => {
    expect(crux().gap.figure).toBe('margin_ratio');
    expect(crux().beside?.figure).toBe('margin');
    expect(crux().beside?.parts.map(exactText)).toEqual(['-1', '-0.3']);
  });

  test('close what they close alone, from each side', () => {
    const [asked, lemons] = crux().movers.map(({ toOther, toOne }) =>
      [toOther, toOne].map(({ by, closes }) => [String(by), closes?.toFixed(4)]),
    );
    expect(asked).toEqual([
      ['-0.25', '0.4545'],
      ['0.4', '0.7273'],
    ]);
    expect(lemons).toEqual([
      ['-0.15', '0.2727'],
      ['0.3', '0.5455'],
    ]);
  });
});

describe('a verdict that differs', () => {
  test('turns where the price meets what a cup takes, on each side', () => {
    const crux = found(july({}, 'next-unit'), july({ asked: '0.40', lemons: '0.80' }, 'next-unit'));
    expect(crux.signs).toEqual(['gain', 'loss']);
    expect(ids(crux.crux?.differences)).toEqual(['asked']);
    expect(crux.crux?.toOther.turns.map(({ at }) => exactText(at))).toEqual(['0.5']);
    expect(crux.crux?.toOne.turns.map(({ at }) => exactText(at))).toEqual(['0.8']);
    expect([crux.flips?.toOther.by, crux.flips?.toOne.by]).toEqual(['alone', 'alone']);
  });

  test('may turn by one number from one side and take two from the other', () => {
    const crux = found(
      july({ asked: '1.00', lemons: '0.50' }, 'next-unit'),
      july({ asked: '0.60', lemons: '0.90' }, 'next-unit'),
    );
    expect(crux.movers.map(({ toOther, toOne }) => [toOther.flips, toOne.flips])).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(crux.flips?.toOther).toMatchObject({ by: 'pair', others: [] });
    expect(ids(crux.flips?.toOther.moved)?.toSorted()).toEqual(['asked', 'lemons']);
    expect(crux.flips?.toOne).toMatchObject({ by: 'alone' });
    expect(crux.flips?.toOne.others.map((one) => ids(one))).toHaveLength(1);
  });

  test('may take three, and what they do not need stays', () => {
    const crux = found(
      july({ lemons: '0.20', cups: '500', recipe: '0' }, 'with-build'),
      july({ asked: '0.60', lemons: '0.35', pitcher: '75', cups: '500', recipe: '1200' }, 'with-build'),
    );
    // Of $0.60 lemons would take 15 cents more, the pitcher 5 and the recipe 20, where 30 are left: no two, but both dear ones at that price.
    expect(crux.flips?.toOther).toMatchObject({ by: 'turn', others: [] });
    expect(ids(crux.flips?.toOther.moved)?.toSorted()).toEqual(['asked', 'lemons', 'recipe']);
  });

  test('may turn more than once on the way, in the order of the way', () => {
    // Ten cents are left for pitchers of $40: enough from 400 cups, not from the 501st, again from 800.
    const selling = (cups: string) => july({ asked: '0.60', pitcher: '40', cups });
    const crux = found(selling('300'), selling('900'));
    const turns = (move: 'toOther' | 'toOne') =>
      crux.movers[0]?.[move].turns.map(({ at, kind }) => `${kind} ${at.toFixed(6)}`);
    expect(turns('toOther')).toEqual(['root 400.000000', 'edge 500.000000', 'root 800.000000']);
    expect(turns('toOne')).toEqual(['root 800.000000', 'edge 500.000000', 'root 400.000000']);
  });

  test('is break-even where exactly nothing is left', () => {
    const crux = found(july({}, 'next-unit'), july({ asked: '0.50' }, 'next-unit'));
    expect(crux.signs).toEqual(['gain', 'even']);
    expect(crux.movers[0]?.toOther).toMatchObject({ sign: 'even', flips: true });
    const past = found(july({}, 'next-unit'), july({ asked: '0.50', lemons: '0.60' }, 'next-unit'));
    expect(past.signs).toEqual(['gain', 'loss']);
    // Break-even is not the other's loss.
    expect(past.movers[0]?.toOther).toMatchObject({ sign: 'even', flips: false });
  });
});

describe('what is counted', () => {
  test('is set apart from what is so', () => {
    const crux = found(july(), july({ recipe: '12000' }, 'with-build'));
    // 70%; counting the recipe 65%; at $12,000 it would be 20%. The choice first: 5 and 45 points; the number first: 0 and 50.
    expect(parts(crux)).toEqual({ count: '-0.275', recipe: '-0.225' });
    expect([crux.gap.choices, crux.gap.facts].map(exactText)).toEqual(['-0.275', '-0.225']);
    expect([crux.crossed.one, crux.crossed.other].map(String)).toEqual(['0.65', '0.7']);
  });

  test('may be all that differs', () => {
    const crux = found(july(), july({}, 'with-build'));
    expect(parts(crux)).toEqual({ count: '-0.05' });
    expect(exactText(crux.gap.facts)).toBe('0');
    expect(crux.sameInputs).toContain('recipe');
  });

  test('may be how building is spread', () => {
    const [one, other] = [{ policy: 'straight-line' }, { policy: 'expensed' }] as const;
    const crux = found(july({}, 'with-build', one), july({}, 'with-build', other));
    expect(parts(crux)).toEqual({ policy: '-0.55' });
  });

  test('is the same set where a line of it is read as capacity', () => {
    const crux = found(july({}, 'next-unit'), july({}, 'next-unit', { behaviors: { lemons: 'step' } }));
    expect(parts(crux)).toEqual({ lemons: '0.25' });
    expect(crux.movers[0]?.differences).toEqual([{ kind: 'as', id: 'lemons' }]);
  });

  test('is no difference where a policy is the one in force already', () => {
    const own = { policy: 'straight-line' } as const;
    expect(finish(cruxOf(july({}, 'with-build'), july({}, 'with-build', own)))).toEqual({ kind: 'same' });
  });
});

describe('where there is no gap', () => {
  test('no state is worked out for what the margin does not stand on', () => {
    const steps = (inputs: Record<string, string>) => {
      const search = cruxOf(july(), july({ asked: '1.00', ...inputs }));
      let count = 0;
      while (!search.next().done) count += 1;
      return count;
    };
    const unsold = { recipe: '1', life: '7', churn: '0.2', leaflets: '1', cups_per_regular: '5', pitch: '1' };
    // One for each that is without it, from either side, and none of all their mixtures.
    expect(steps(unsold)).toBeLessThanOrEqual(steps({}) + 2 * Object.keys(unsold).length + 2);
  });

  test('a number that moves nothing under what is counted does not matter', () => {
    const crux = found(july(), july({ recipe: '12000' }));
    expect(parts(crux)).toEqual({ recipe: '0' });
    expect([crux.crux, crux.flips, crux.movers[0]?.matters, crux.movers[0]?.share]).toEqual([
      undefined,
      undefined,
      false,
      undefined,
    ]);
    expect(crux.conclusions.find(({ under }) => under === 'with-build')).toMatchObject({ one: 'gain', other: 'gain' });
  });

  test('numbers that cancel do matter', () => {
    const crux = found(july({}, 'next-unit'), july({ asked: '4.00', lemons: '1.00' }, 'next-unit'));
    // In percent there is none; in dollars there is.
    expect(crux.gap.figure).toBe('margin');
    expect([crux.gap.from, crux.gap.to].map(exactText)).toEqual(['1.5', '3']);
    expect(crux.beside?.total.isZero()).toBe(true);
  });
});

describe('a margin that is not defined', () => {
  test('on one side leaves no gap, and says whose and why', () => {
    const crux = finish(cruxOf(july(), july({ cups: '0' })));
    expect(crux).toMatchObject({ kind: 'not-defined', side: 'other', why: expect.stringContaining('which is 0') });
  });

  test('in percent, for want of a price, is taken in dollars', () => {
    const crux = found(july({ asked: '0' }, 'next-unit'), july({}, 'next-unit'));
    expect([crux.gap.figure, crux.beside]).toEqual(['margin', undefined]);
    expect(parts(crux)).toEqual({ asked: '2' });
  });

  test('on the way leaves out the orders that pass it', () => {
    const inference = allCases.find(({ id }) => id === 'metered-inference');
    if (inference === undefined) throw new Error('no case of inference');
    const start = startOf(inference, 'deepseek-day');
    const selling = (miss: string, hit: string) =>
      evaluateCase(inference, { ...start, inputs: { ...start.inputs, out: '0', miss, hit } });
    const crux = found(selling('100', '0'), selling('0', '100'));
    expect(crux.passedOver).toMatch(/which is 0/);
    // Only what is sold cached can come first: it goes to the state with both.
    const both = selling('100', '100').figure('margin_ratio');
    const [first, then] = crux.movers;
    const middle = crux.gap.from.plus(crux.movers.find(({ differences }) => differences[0]?.id === 'hit')?.change ?? 0);
    expect(both.kind === 'value' && both.value.minus(middle).abs().lt('1e-30')).toBe(true);
    expect(first?.change.plus(then?.change ?? 0).eq(crux.gap.total)).toBe(true);
    expect(crux.movers.every(({ matters }) => matters)).toBe(true);
  });
});

describe('two revisions of one case', () => {
  const crux = () => found(july({ asked: '2.00' }), july({ asked: '2.20' }, 'serving', {}, later));

  test('differ in what the case works out otherwise, and in what both have', () => {
    expect(crux().movers.map(({ differences }) => differences[0])).toEqual([
      { kind: 'revision', id: 'revision' },
      { kind: 'input', id: 'asked' },
    ]);
    // A tenth more of pitchers takes a third one: 15 cents for 10. By way of 67.5% or 72.7% to 70.5%.
    expect(crux().gap.from.toFixed(6)).toBe('0.700000');
    expect(crux().gap.to.toFixed(6)).toBe('0.704545');
    expect(crux().movers.map(({ change }) => change.toFixed(6))).toEqual(['-0.023864', '0.028409']);
  });

  test('and say what is in one only', () => {
    expect(crux().onlyIn.one).toContain('Leaflets to win a regular');
    expect(crux().onlyIn.other).toEqual(['Permit of the town', 'Permit']);
  });

  test('of two cases there is nothing to say', () => {
    const [one, other] = allCases.map((definition) => evaluateCase(definition, startOf(definition)));
    if (!one || !other) throw new Error('fewer than two cases');
    expect(() => finish(cruxOf(one, other))).toThrow(/two cases/);
  });
});

describe('an input that follows others', () => {
  test('is no difference of its own', () => {
    const crux = found(july({}, 'with-build'), july({ life: '6' }, 'with-build'));
    expect(crux.movers.map(({ differences }) => ids(differences))).toEqual([['life']]);
  });

  test('is one where a side has set it', () => {
    const policy = { policy: 'units-of-production' } as const;
    const crux = found(july({}, 'with-build', policy), july({ planned_cups: '2400' }, 'with-build', policy));
    // 1,200 over 12,000 cups, or over 2,400.
    expect(parts(crux)).toEqual({ planned_cups: '-0.2' });
  });
});
