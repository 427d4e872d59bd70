import { describe, expect, test } from 'vitest';
import { arithmetic, name, number } from '#model/formula/tree.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { changesBetween } from '#link/changes-between.ts';
import { allCases, FIXTURE_CASES, readCase } from '../support/cases.ts';

const first = readCase('lemonade', FIXTURE_CASES, 1);
const second = readCase('lemonade', FIXTURE_CASES, 2);
/** What is said when a case becomes another. */
const says = (next: CaseDefinition, scenario = 'july') => changesBetween(first, next, scenario);
const withInput = (id: string, over: Partial<CaseDefinition['inputs'][number]>): CaseDefinition => ({
  ...first,
  inputs: first.inputs.map((one) => (one.id === id ? { ...one, ...over } : one)),
});
const withLine = (id: string, over: Partial<CaseDefinition['lines'][number]>): CaseDefinition => ({
  ...first,
  lines: first.lines.map((one) => (one.id === id ? { ...one, ...over } : one)),
});

describe('what changed between two revisions', () => {
  test.each(allCases)('of $id is nothing where they are the same', (one) => {
    for (const { id } of one.scenarios) expect(changesBetween(one, { ...one, revision: 2 }, id)).toEqual([]);
  });

  test('is told of inputs, lines and formulas, those gone and new first', () => {
    expect(says(second)).toEqual([
      'No longer an input: “Regulars who stop coming, share a month”, “Leaflets to win a regular”, “Cups a regular drinks”.',
      'New input: “Permit of the town” at $40.00 a month.',
      '“Price of a cup” starts at $2.20 per cup, not at $2.00 per cup.',
      'Cost line gone: “Leaflets”.',
      'New cost line: “Permit”.',
      '“Pitchers in use” is worked out as “Monthly volume × 1.1 ÷ Cups in a pitcher”, not as “Monthly volume ÷ Cups in a pitcher”.',
      'What a customer brings in is worked out otherwise.',
    ]);
  });

  test('is told of the scenario at hand, and of no other', () => {
    expect(says(second, 'give-away')).toContain(
      'In “A lemonade stand that charges too little”, “Price of a cup” is $0.45 per cup, not $0.40 per cup.',
    );
    expect(says(second, 'july').join()).not.toContain('charges too little');
    expect(says({ ...first, scenarios: first.scenarios.slice(1) })).toEqual([
      'The scenario “A lemonade stand in July” is gone.',
    ]);
    expect(
      says({ ...first, scenarios: first.scenarios.map((one) => ({ ...one, count: 'everything' as const })) }),
    ).toEqual(['“A lemonade stand in July” opens with other costs counted, or spread otherwise.']);
  });

  test('is told of a scenario that gains or loses a value of its own for what follows a formula', () => {
    const valued = {
      ...first,
      scenarios: first.scenarios.map((one) =>
        one.id === 'july' ? { ...one, values: { ...one.values, planned_cups: '900' } } : one,
      ),
    };
    expect(says(valued)).toEqual([
      'In “A lemonade stand in July”, “Cups planned while it is” is 900 cups, not worked out from other inputs.',
    ]);
    expect(changesBetween(valued, first, 'july')).toEqual([
      'In “A lemonade stand in July”, “Cups planned while it is” is worked out from other inputs, not 900 cups.',
    ]);
    expect(says(valued, 'give-away')).toEqual([]);
  });

  test('is told of bounds, ranges and what an input follows', () => {
    expect(says(withInput('asked', { maximum: '20' }))).toEqual([
      '“Price of a cup” can be moved from $0.10 per cup to $20.00 per cup, not $0.10 per cup to $10.00 per cup.',
    ]);
    expect(says(withInput('asked', { range: ['0.50', '3.00'] }))).toEqual([
      '“Price of a cup” is plausible from $0.50 per cup to $3.00 per cup, not plausible from $1.00 per cup to $3.00 per cup.',
    ]);
    expect(says(withInput('planned_cups', { follows: arithmetic(name('volume'), '*', number('12')) }))).toEqual([
      '“Cups planned while it is” starts worked out as “Cups sold × 12”, not worked out as “Cups sold × Months for which the recipe is liked”.',
    ]);
  });

  test('is told of a line’s behavior, amount and terms', () => {
    expect(says(withLine('pitch', { behavior: 'step' }))).toEqual([
      '“Rent of the pitch” is capacity, not period cost.',
    ]);
    expect(says(withLine('pitch', { amount: arithmetic(name('pitch'), '*', number('2')) }))).toEqual([
      '“Rent of the pitch” is worked out as “Rent of the pitch × 2”, not as “Rent of the pitch”.',
    ]);
    const { build } = first.lines.find(({ id }) => id === 'recipe') ?? {};
    if (!build) throw new Error('the recipe is built');
    expect(says(withLine('recipe', { build: { ...build, renewal: number('1.5') } }))).toEqual([
      'The successor’s share of “Working out the recipe” is worked out as “1.5”, not as “1”.',
    ]);
    expect(says(withLine('recipe', { build: { ...build, policies: ['expensed'] } }))).toEqual([
      '“Working out the recipe” may be counted in other ways.',
    ]);
  });

  test('is told of price, volume, constants, pictures and figures not asked', () => {
    expect(says({ ...first, price: number('1') })).toEqual([
      'The price is worked out as “1”, not as “Price of a cup”.',
    ]);
    expect(says({ ...first, volume: { ...first.volume, tree: number('1') } })).toEqual([
      '“Cups sold” is worked out as “1”, not as “Cups sold”.',
    ]);
    expect(
      says({
        ...first,
        constants: first.constants.map((one) => (one.id === 'cups_per_pitcher' ? { ...one, value: '400' } : one)),
      }),
    ).toEqual(['“Cups in a pitcher” is 400 cups a month, not 500 cups a month.']);
    expect(says({ ...first, lenses: { path: {} } })).toEqual([
      'What is drawn besides the margin is worked out otherwise.',
    ]);
    expect(says({ ...first, notAsked: {} })).toEqual(['Other figures are left unanswered.']);
  });

  test('is told of a scenario’s own number where only one of them has it', () => {
    const usual = first.scenarios.map((one) => ({ ...one, values: {} }));
    expect(says({ ...first, scenarios: usual }, 'give-away')).toEqual([
      'In “A lemonade stand that charges too little”, “Price of a cup” is $2.00 per cup, not $0.40 per cup.',
    ]);
    expect(changesBetween({ ...first, scenarios: usual }, first, 'give-away')).toEqual([
      'In “A lemonade stand that charges too little”, “Price of a cup” is $0.40 per cup, not $2.00 per cup.',
    ]);
  });

  test('is told of a scenario that spreads what was built otherwise', () => {
    const expensed = first.scenarios.map((one) => ({ ...one, policy: 'expensed' as const }));
    expect(says({ ...first, scenarios: expensed })).toEqual([
      '“A lemonade stand in July” opens with other costs counted, or spread otherwise.',
    ]);
  });

  test('is told of an input that is a fact now, or was one', () => {
    const inputs = first.inputs.map(({ range, ...one }) => (one.id === 'asked' || !range ? one : { ...one, range }));
    const fact = { ...first, inputs };
    expect(says(fact)).toEqual([
      '“Price of a cup” is taken as given, not plausible from $1.00 per cup to $3.00 per cup.',
    ]);
    expect(changesBetween(fact, first, 'july')).toEqual([
      '“Price of a cup” is plausible from $1.00 per cup to $3.00 per cup, not taken as given.',
    ]);
  });

  test('is told of a line that is built now, or was built, without the terms that the other does not have', () => {
    const { build } = first.lines.find(({ id }) => id === 'recipe') ?? {};
    if (!build) throw new Error('the recipe is built');
    const built = {
      ...first,
      lines: first.lines.map(({ amount, ...one }) =>
        one.id === 'pitch' ? { ...one, behavior: 'build' as const, build } : { ...one, ...(amount && { amount }) },
      ),
    };
    expect(says(built)).toEqual([
      '“Rent of the pitch” is building it, not period cost.',
      '“Rent of the pitch” may be counted in other ways.',
    ]);
    expect(changesBetween(built, first, 'july')).toEqual([
      '“Rent of the pitch” is period cost, not building it.',
      '“Rent of the pitch” may be counted in other ways.',
    ]);
  });

  test('is told of a line with another second behavior, and of one that stands idle or is financing now', () => {
    const otherwise = (label: string) => [`“${label}” may be counted in other ways.`];
    expect(says(withLine('lemons', { or: { behavior: 'period', because: 'It is bought by the year.' } }))).toEqual(
      otherwise('Lemons, sugar and cups'),
    );
    expect(says(withLine('pitch', { idle: true }))).toEqual(otherwise('Rent of the pitch'));
    expect(says(withLine('pitch', { financing: true }))).toEqual(otherwise('Rent of the pitch'));
  });

  test('is told of inputs that are drawn together', () => {
    const together = [['asked', 'lemons'].map((input) => ({ input, falls: false }))];
    expect(says({ ...first, together })).toEqual(['Other inputs are drawn together, where draws are made.']);
  });

  test('is told once of an input under another id, and not again of what is worked out from it', () => {
    const renamed = JSON.parse(JSON.stringify(first).replaceAll('"asked"', '"price_asked"')) as CaseDefinition;
    expect(says(renamed)).toEqual([
      'No longer an input: “Price of a cup”.',
      'New input: “Price of a cup” at $2.00 per cup.',
    ]);
  });

  test('is silent about wording', () => {
    const reworded: CaseDefinition = {
      ...first,
      title: 'Stand',
      inputs: first.inputs.map((one) => ({ ...one, label: `${one.label}!` })),
      notAsked: { operating_leverage: 'Other words.' },
      sentences: [],
    };
    expect(says(reworded)).toEqual([]);
  });
});
