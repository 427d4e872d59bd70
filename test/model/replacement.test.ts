import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import type { CaseDefinition, LineDefinition } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import { startOf } from '#model/economics/start.ts';
import type { Basis } from '#model/economics/basis.ts';
import { namesIn } from '#model/formula/tree.ts';
import { allCases, readCase } from '../support/cases.ts';

type Inputs = Record<string, string>;

const SEED = 20261128;
const growths = fc.integer({ min: 50, max: 400 }).map((hundredths) => String(hundredths / 100));
const lives = fc.integer({ min: 1, max: 60 }).map(String);

function value(definition: CaseDefinition, scenario: string | undefined, cell: string, inputs: Inputs, under: Basis) {
  const start = startOf(definition, scenario);
  const found = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } })
    .table(under)
    .value(cell);
  if (!(found instanceof Decimal)) throw new Error(`${definition.id}: ${cell} is not defined`);
  return found;
}

const builds = (definition: CaseDefinition): [LineDefinition, NonNullable<LineDefinition['build']>][] =>
  definition.lines.flatMap((line) => (line.build ? [[line, line.build]] : []));

/** Names that a formula of a case stands on, down to inputs and constants. */
function standsOn(definition: CaseDefinition, names: Iterable<string>): Set<string> {
  const { cells } = evaluateCase(definition, startOf(definition)).table();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const tree = cells.get(id)?.tree;
    if (tree) for (const name of namesIn(tree)) visit(name);
  };
  for (const name of names) visit(name);
  return seen;
}

/** Programs that never stop: lines that may not be charged in one month. */
const PROGRAMS = allCases.flatMap((definition) =>
  builds(definition)
    .filter(([, build]) => !build.policies.includes('expensed'))
    .map(([line, build]) => ({ definition, line, build })),
);

/** What each enters: what the period spends itself, or what its accounts charge for what was spent earlier. */
const ENTERED: Record<string, 'spending' | 'charge'> = {
  'ad-funded-app.research': 'spending',
  'ai-subscription.training': 'spending',
  'dollar-of-revenue.content': 'charge',
  'dollar-of-revenue.research': 'spending',
  'managed-open-source.writing': 'spending',
  'saas.software': 'spending',
  'streaming-content.content': 'charge',
  'streaming-content.product': 'spending',
};

/** The line of a program a unit, under a policy, at a growth and a life where the case has them as inputs. */
function perUnit(
  { definition, line, build }: (typeof PROGRAMS)[number],
  policy: 'straight-line' | 'replacement',
  { growth, life }: { growth: string; life: string },
  scenario?: string,
): Decimal {
  const names = standsOn(definition, [...namesIn(build.outlay), ...namesIn(build.life), ...namesIn(build.renewal)]);
  const lived = standsOn(definition, namesIn(build.life));
  const inputs = Object.fromEntries(
    definition.inputs.flatMap(({ id }): [string, string][] => {
      if (id === 'growth' && names.has(id)) return [[id, growth]];
      return id.endsWith('life') && lived.has(id) ? [[id, life]] : [];
    }),
  );
  return value(definition, scenario, lineCell(line.id), inputs, { set: 'with-build', policy });
}

const near = (one: Decimal, other: Decimal) =>
  one.minus(other).abs().lte(Decimal.max(one.abs(), other.abs()).times('1e-20'));

describe('replacement means one thing', () => {
  test('every program is known here, with what is entered for it', () => {
    expect(PROGRAMS.map(({ definition, line }) => `${definition.id}.${line.id}`).sort()).toEqual(
      Object.keys(ENTERED).sort(),
    );
  });

  describe.each(PROGRAMS.map((program) => [`${program.definition.id}.${program.line.id}`, program] as const))(
    '%s',
    (id, program) => {
      const scenarios = program.definition.scenarios.map((scenario) => scenario.id);
      const still = { growth: '1', life: '12' };

      test('without growth the two policies charge the same, whatever the life', () => {
        fc.assert(
          fc.property(fc.constantFrom(...scenarios), lives, (scenario, life) => {
            const at = { growth: '1', life };
            const line = perUnit(program, 'straight-line', at, scenario);
            expect(near(line, perUnit(program, 'replacement', at, scenario))).toBe(true);
            expect(near(line, perUnit(program, 'straight-line', still, scenario))).toBe(true);
          }),
          { seed: SEED, numRuns: 40 },
        );
      });

      if (ENTERED[id] === 'spending')
        test('replacement charges what the period spends, whatever the growth and the life', () => {
          fc.assert(
            fc.property(fc.constantFrom(...scenarios), growths, lives, (scenario, growth, life) => {
              const spent = perUnit(program, 'replacement', still, scenario);
              expect(near(perUnit(program, 'replacement', { growth, life }, scenario), spent)).toBe(true);
            }),
            { seed: SEED, numRuns: 60 },
          );
        });
      else
        test('straight-line charges what the accounts do, whatever the growth and the life', () => {
          fc.assert(
            fc.property(fc.constantFrom(...scenarios), growths, lives, (scenario, growth, life) => {
              const charged = perUnit(program, 'straight-line', still, scenario);
              expect(near(perUnit(program, 'straight-line', { growth, life }, scenario), charged)).toBe(true);
            }),
            { seed: SEED, numRuns: 60 },
          );
        });

      test('a life apart, spending has grown once: by as much as a life’s growth', () => {
        const grows = standsOn(program.definition, namesIn(program.build.renewal)).has('growth');
        fc.assert(
          fc.property(growths, lives, (growth, life) => {
            const line = perUnit(program, 'straight-line', { growth, life });
            const replaced = perUnit(program, 'replacement', { growth, life });
            const months = [...standsOn(program.definition, namesIn(program.build.life))].some((name) =>
              name.endsWith('life'),
            )
              ? life
              : '12';
            const once = grows ? new Decimal(growth).pow(new Decimal(months).div(12)) : new Decimal(1);
            expect(near(replaced, line.times(once))).toBe(true);
          }),
          { seed: SEED, numRuns: 60 },
        );
      });
    },
  );
});

describe('one company under two cases', () => {
  const seats = readCase('saas');
  const dollars = readCase('dollar-of-revenue');
  const printed = (ratio: Decimal) => ratio.times(100).toFixed(1);

  test.each(
    (['straight-line', 'replacement'] as const).flatMap((policy) =>
      ['1', '1.3847', '2'].flatMap((growth) => ['12', '36'].map((life) => [policy, growth, life] as const)),
    ),
  )('Snowflake under %s, at a growth of %s and a life of %s months', (policy, growth, life) => {
    const under = { set: 'with-build', policy } as const;
    const seat = value(seats, 'like-snowflake', 'margin_ratio', { growth, software_life: life }, under);
    const dollar = value(dollars, 'snowflake-fy2025', 'margin_ratio', { growth, research_life: life }, under);
    expect(printed(seat)).toBe(printed(dollar));
    if (policy === 'replacement') expect(printed(seat)).toBe('17.3');
  });

  test('Netflix’s content under both cases', () => {
    for (const policy of ['straight-line', 'replacement'] as const) {
      const under = { set: 'with-build', policy } as const;
      const member = value(
        readCase('streaming-content'),
        'netflix-2024',
        'margin_ratio',
        { growth: '1.1', content_life: '48' },
        under,
      );
      const dollar = value(
        dollars,
        'netflix-2024',
        'margin_ratio',
        { growth: '1.1', content_life: '48', research: '0' },
        under,
      ).minus(value(dollars, 'netflix-2024', 'research_share', {}, under));
      expect(printed(member)).toBe(printed(dollar));
    }
  });
});
