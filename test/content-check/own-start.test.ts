import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { ownStart, isOwn, reportedScenarios } from '#model/economics/own-start.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import { showProblem } from '#src/content-check/problem.ts';
import { ownFields } from '#site/own-fields.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { allCases } from '../support/cases.ts';
import { revisionOf } from '../links/pages.ts';
import { CASE, ESSAY, SpoiledContent } from './spoiled-content.ts';
import { spanOf } from '../support/span-of.ts';

/** Cases without a start from zero, and why nobody enters a business of their own there. */
const WITHOUT: Record<string, string> = {
  'chip-mask-set': 'its numbers are of one industry, and whoever has them enters them by hand',
  'inference-from-first-principles': 'it works costs out from chips; amounts are entered under inference by the token',
  'model-generations': 'it is a line of models on paper, without a business around it',
  moviepass: 'it is the history of one company; a flat fee of one’s own is entered under the gym',
  'new-drug': 'what it turns on, the chance of failure, is not a number that a founder has',
  'open-weights-hosting':
    'it is about the price of a market; a host’s own numbers are entered under inference by the token',
};

/** What the start from zero asks for. */
const asksOf = ({ id }: { id: string }): string[] =>
  Object.values(revisionOf(id).file.scenarios).find(({ asks }) => asks !== undefined)?.asks ?? [];
const withOwn = allCases.filter((definition) => ownStart(definition) !== undefined);

describe('a start from zero', () => {
  test('is there in every case that is a business somebody could have', () => {
    expect(
      allCases
        .filter((definition) => ownStart(definition) === undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(WITHOUT).sort());
  });

  test.each(withOwn.map((definition) => [definition.id, definition] as const))(
    'of %s costs nothing, in any line, until a cost is entered',
    (_, definition) => {
      const own = ownStart(definition);
      const start = startOf(definition, own?.id);
      const amounts = (inputs: Record<string, string>) =>
        definition.lines.map(({ id }) => {
          const figure = evaluateCase(definition, { ...start, inputs: { ...start.inputs, ...inputs } }).figure(
            lineCell(id),
          );
          return figure.kind === 'value' ? figure.value.toFixed() : figure.kind;
        });
      const none = definition.lines.map(() => '0');
      expect(amounts({})).toEqual(none);
      // What is brought in, and what is in the case already, cost nothing by themselves.
      const [first = '', second = ''] = asksOf(definition);
      const high = (id: string) => {
        const input = definition.inputs.find((one) => one.id === id);
        return input ? spanOf(input)[1] : '';
      };
      expect(amounts({ [first]: high(first) })).toEqual(none);
      expect(amounts({ [first]: high(first), [second]: high(second) })).toEqual(none);
    },
  );

  test.each(withOwn.map((definition) => [definition.id, definition] as const))(
    'of %s says no sentence with a hole in it, whatever is entered first',
    (_, definition) => {
      const own = ownStart(definition);
      const start = startOf(definition, own?.id);
      const said = (inputs: Record<string, string>) => {
        const snapshot = snapshotOf(definition, { ...start, inputs: { ...start.inputs, ...inputs } });
        return definition.sentences.map(({ id }) => snapshot.sentence(id));
      };
      const entered = asksOf(definition).map((id) => {
        const input = definition.inputs.find((one) => one.id === id);
        return [id, input ? spanOf(input)[1] : ''];
      });
      const states = [
        {},
        // Each by itself, in their order, and in the opposite order.
        ...entered.map((one) => Object.fromEntries([one]) as Record<string, string>),
        ...entered.map((__, place) => Object.fromEntries(entered.slice(0, place + 1)) as Record<string, string>),
        ...entered.map((__, place) => Object.fromEntries(entered.slice(place)) as Record<string, string>),
      ];
      const wrong = states.flatMap((state) =>
        said(state)
          .filter((text) => /not defined|not asked|\bnever\b|\balways\b|NaN|Infinity/.test(text))
          .map((text) => `${Object.keys(state).join()}: ${text}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('is none of the scenarios that report something, nor the one a case starts in', () => {
    for (const definition of withOwn) {
      expect(reportedScenarios(definition)).toHaveLength(definition.scenarios.length - 1);
      expect(isOwn(definition, startOf(definition))).toBe(false);
      expect(isOwn(definition, startOf(definition, ownStart(definition)?.id))).toBe(true);
    }
  });

  test('asks for an amount in dollars, or for the share it is worked out from', () => {
    const saas = withOwn.find(({ id }) => id === 'saas');
    expect(saas && ownFields(saas, asksOf(saas)).filter(({ orFrom }) => orFrom.length > 0)).toEqual([
      { id: 'cloud_bill', orFrom: ['metered_share'] },
      { id: 'support_cost', orFrom: ['support_share'] },
      { id: 'research_a_year', orFrom: ['research_share', 'seats_reported'] },
      { id: 'other_a_year', orFrom: ['other_share'] },
    ]);
  });
});

/** The lemonade stand with a start from zero. */
const withOwnStart = (written: { asks?: string; set?: string; path?: string } = {}) =>
  new SpoiledContent().change(
    written.path ?? CASE,
    '\nfigure-that-matters:',
    `  your-own:
    title: Your own stand
    summary: A start from zero.
    set: { ${written.set ?? 'lemons: "0", recipe: "0", pitcher: "0", leaflets: "0", pitch: "0"'} }
    asks: [${written.asks ?? 'asked, cups, lemons, recipe, pitch'}]

figure-that-matters:`,
  );
const problemsOf = (content: SpoiledContent) => content.check().problems.map(showProblem);

describe('a start from zero in a case file', () => {
  test('needs no reason for its zeros', () => {
    expect(problemsOf(withOwnStart())).toEqual([]);
  });

  test('that asks for what is no input is told the nearest', () => {
    expect(problemsOf(withOwnStart({ asks: 'asked, cup' }))).toEqual([
      expect.stringContaining('no input of this case is called cup: did you mean cups?'),
    ]);
  });

  test('that asks for an input twice is told so', () => {
    expect(problemsOf(withOwnStart({ asks: 'asked, asked' }))).toEqual([
      expect.stringContaining('an input is asked for twice: name each once'),
    ]);
  });

  test('is told of a line that costs something as it starts', () => {
    expect(problemsOf(withOwnStart({ set: 'lemons: "0", recipe: "0", pitcher: "0", leaflets: "0"' }))).toEqual([
      expect.stringContaining('the line pitch is 0.3 as it starts, though nobody entered a cost'),
    ]);
  });

  test('is told of a share of price that costs something once there is a price', () => {
    const content = withOwnStart({ set: 'asked: "0", lemons: "0", recipe: "0", pitcher: "0", leaflets: "0"' })
      .change(CASE, 'bounds: ["0.10", "10"]', 'bounds: ["0", "10"]')
      .change(CASE, 'behavior: period, amount: pitch }', 'behavior: unit, amount: 0.15 * asked }');
    expect(problemsOf(content)).toEqual([
      expect.stringContaining('the line pitch is 0.45 once asked and cups are entered, though nobody entered a cost'),
    ]);
  });

  test('is not what the front page, or an essay, shows', () => {
    expect(
      problemsOf(
        withOwnStart().change(
          CASE,
          'row: { title: Lemonade, sentence: one-more-cup',
          'row: { title: Lemonade, scenario: your-own, sentence: one-more-cup',
        ),
      ),
    ).toEqual([expect.stringContaining("your-own holds no figures but the reader's own: name another scenario")]);
    expect(
      problemsOf(
        withOwnStart({
          path: CASE.replace('1.yaml', '2.yaml'),
          set: 'lemons: "0", recipe: "0", pitcher: "0", pitch: "0", permit: "0"',
        }).change(ESSAY, 'scenario: give-away', 'scenario: your-own'),
      ),
    ).toEqual([
      expect.stringContaining("your-own holds no figures but the reader's own, so that nothing can be said of it"),
    ]);
  });
});
