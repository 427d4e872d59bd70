import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOfSet } from '#model/economics/boundary.ts';
import { cruxOf } from '#model/economics/crux.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import type { SetName } from '#model/economics/words.ts';
import { finish } from '#model/formula/steps.ts';
import { cruxLines } from '#rows/crux-lines.ts';
import { cruxRows } from '#rows/crux-rows.ts';
import { allCases, FIXTURE_CASES, lawfulState, readCase } from '../support/cases.ts';
import { runs } from '../support/runs.ts';

const NAMES = ['A', 'B'] as const;

const stateOf = (
  definition: CaseDefinition,
  scenario: string,
  count?: SetName,
  inputs: Record<string, string> = {},
) => {
  const start = startOf(definition, scenario);
  return {
    ...start,
    inputs: { ...start.inputs, ...inputs },
    ...(count && { boundary: linesOfSet(definition, count, {}) }),
  };
};
const rowsOf = (definition: CaseDefinition, one: CaseState, other: CaseState, after = definition) =>
  cruxRows(finish(cruxOf(evaluateCase(definition, one), evaluateCase(after, other))), NAMES);

const inference = readCase('metered-inference');
const accounts = readCase('dollar-of-revenue');
const stand = readCase('lemonade', FIXTURE_CASES, 1);
const day = (count?: SetName) => stateOf(inference, 'deepseek-day', count);
const estimate = (count?: SetName) => stateOf(inference, 'deepseek-outside-estimate', count);

describe('DeepSeek’s day, and the outside estimate of $944 million', () => {
  test('divide on the outlay, which alone turns the verdict at $86.7 million', () => {
    const { lead, rows, total } = rowsOf(inference, day('with-build'), estimate('with-build'));
    expect(lead).toBe(
      'What divides A and B is “Outlay for training the model”: at $5.87 million (A) the margin is 78.8% of price, and at $944 million (B) it is −835%; it turns at $86.7 million. From either side that alone turns the verdict.',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ sides: ['$5.87 million', '$944 million'], change: '−914 points', share: '100.0%' });
    expect(total).toEqual({ label: 'From A’s 78.8% to B’s −835%', change: '−914 points', share: '100.0%' });
  });

  test('do not divide where building is not counted, and it says where they would', () => {
    const { lead, rows, agreed } = rowsOf(inference, day(), estimate());
    expect(lead).toBe(
      'Nothing divides A and B here: both keep 84.5% of price, though they differ in “Outlay for training the model”. They part once the cost of building is counted: A then keeps 78.8% of price and B −835%.',
    );
    expect(rows).toEqual([]);
    expect(agreed).toContain(
      'Differs, but moves nothing under what is counted: “Outlay for training the model” ($5.87 million; $944 million).',
    );
  });

  test('divide on what is counted as well, where one counts building and the other does not', () => {
    const { lead, words, rows } = rowsOf(inference, day(), estimate('with-build'));
    expect(lead).toContain('From A’s side (a gain) nothing alone turns the verdict, and “What is counted” and “Outlay');
    expect(lead).toContain(
      'from B’s side (a loss) that alone turns the verdict, as does “Outlay for training the model”.',
    );
    expect(words[0]).toBe(
      'Of the gap of −920 points, what is counted and how makes −462.7 points, and the numbers make −456.9 points. Counted as B counts, A would keep 78.8% of price; counted as A counts, B would keep 84.5%.',
    );
    expect(rows[0]?.note).toMatch(/^Only B counts “Training the model”\. Alone turns B’s loss to a gain\./);
    // Where building is not counted, the outlay moves nothing: no less than nothing either.
    expect(rows[1]?.note).toContain(
      'Alone it closes 0.0% of the gap from A’s side, and closes 99.4% of the gap from B’s.',
    );
  });
});

test('OpenAI’s 2025 by two reports divides on one number, and what makes up for it moves nothing', () => {
  const { lead, agreed } = rowsOf(
    accounts,
    stateOf(accounts, 'openai-2025'),
    stateOf(accounts, 'openai-2025-inference-8-67'),
  );
  expect(lead).toBe(
    'What divides A and B is “Cost of revenue, apart from what is known to be metered”: at $7,500 million (A) the margin is 42.6% of price, and at $8,670 million (B) it is 33.7%. Nothing else that differs moves it.',
  );
  expect(agreed).toContain(
    'Differs, but moves nothing under what is counted: “Research and development of the period” ($19,180 million; $18,010 million).',
  );
});

test('a verdict that turns from one side only is told from that side', () => {
  const { lead } = rowsOf(
    stand,
    stateOf(stand, 'july', 'next-unit', { asked: '1.00', lemons: '0.50' }),
    stateOf(stand, 'july', 'next-unit', { asked: '0.60', lemons: '0.90' }),
  );
  expect(lead).toBe(
    'What divides A and B most is “Lemons, sugar and the cup itself”: at $0.90 per cup (B) the margin is −50.0% of price, and at $0.50 per cup (A), with all else as B has it, it would be 16.7%; it turns at $0.60 per cup. Everything else together moves it by +33.3 points, to 50.0% (A). From A’s side (a gain) nothing alone turns the verdict, and “Lemons, sugar and the cup itself” and “Price of a cup” together do; from B’s side (a loss) that alone turns the verdict, as does “Price of a cup”.',
  );
});

test('what turns the verdict comes before what only moves the margin further', () => {
  const seats = readCase('saas');
  const { lead, rows } = rowsOf(seats, stateOf(seats, 'a-composite'), stateOf(seats, 'your-own'));
  expect(lead).toContain('What turns the verdict between A and B is “Price of a seat for a month”');
  expect(rows[0]?.label).not.toBe('Price of a seat for a month');
});

test('more of the gap than there is, or less than none, is said plainly', () => {
  const { rows } = rowsOf(
    stand,
    stateOf(stand, 'july', 'next-unit', { asked: '2.00', lemons: '0.50' }),
    stateOf(stand, 'july', 'next-unit', { asked: '1.00', lemons: '0.40' }),
  );
  // 75% to 60%: the price alone takes it to 50%, or would have taken 80% to 60%; the lemons alone widen it.
  expect(rows.map(({ share, note }) => [share, note])).toEqual([
    ['150.0%', 'Alone it closes 166.7% of the gap from A’s side, and closes 133.3% of the gap from B’s.'],
    ['−50.0%', 'Alone it widens the gap by 33.3% from A’s side, and widens the gap by 66.7% from B’s.'],
  ]);
});

test('two who count alike what they have alike are the same', () => {
  const { lead, rows, words, agreed } = rowsOf(stand, stateOf(stand, 'july'), stateOf(stand, 'july'));
  expect(lead).toBe('A and B are the same: every number, and all that is counted.');
  expect([rows, words, agreed]).toEqual([[], [], []]);
});

test('who has no margin, and why, is said', () => {
  const { lead } = rowsOf(stand, stateOf(stand, 'july'), stateOf(stand, 'july', 'serving', { cups: '0' }));
  expect(lead).toMatch(/^There is no gap to take apart\. B has no margin\. .*which is 0\.$/);
});

test('of two revisions, what one lacks is named', () => {
  const later = readCase('lemonade', FIXTURE_CASES, 2);
  const { words, rows } = rowsOf(stand, stateOf(stand, 'july'), stateOf(later, 'july'), later);
  expect(rows.map(({ label }) => label)).toEqual(['Price of a cup', 'How the case works it out']);
  expect(words.join(' ')).toContain('Only B has “Permit of the town” and “Permit”');
});

test('a building that is spread otherwise is told by how it is spread', () => {
  const { lead } = rowsOf(stand, stateOf(stand, 'july', 'with-build'), {
    ...stateOf(stand, 'july', 'with-build'),
    policy: 'expensed',
  });
  expect(lead).toBe(
    'What divides A and B is “How building is spread”: with building spread “straight-line” (A) the margin is 65.0% of price, and with building spread “at once” (B) it is 10.0%.',
  );
});

test('a quotation is lines of plain text: the lead, the parts and what they come to', () => {
  const lines = cruxLines(rowsOf(inference, day(), estimate('with-build')), NAMES);
  expect(lines[0]).toMatch(/^What divides A and B most is “What is counted”/);
  expect(lines.slice(1, 4)).toEqual([
    '- What is counted (A: Serving; B: With building): −462.7 points, 50.3% of the gap',
    '- Outlay for training the model (A: $5.87 million; B: $944 million): −456.9 points, 49.7% of the gap',
    '= From A’s 84.5% to B’s −835%: −920 points',
  ]);
  expect(lines.every((line) => !line.includes('\n') && line.trim() !== '')).toBe(true);
});

describe.for(allCases)('two states of $id', (definition) => {
  test('are told in words without a hole, on a track that holds every bar', () => {
    const told = (one: CaseState, other: CaseState) => {
      const rows = rowsOf(definition, one, other);
      const text = [JSON.stringify(rows), ...cruxLines(rows, NAMES)].join('\n');
      expect(text).not.toMatch(/NaN|Infinity|undefined|null|−0%|\s{2}|“”|\.\./);
      expect(rows.lead).toMatch(/^[A-Z].*\.$/s);
      for (const { span } of rows.rows) expect(Math.min(...span) >= 0 && Math.max(...span) <= 1).toBe(true);
      expect(new Set(rows.rows.map(({ label }) => label)).size).toBe(rows.rows.length);
    };
    const [first, ...others] = definition.scenarios.map(({ id }) => startOf(definition, id)) as [
      CaseState,
      ...CaseState[],
    ];
    for (const other of others.slice(0, runs(6, 100))) told(first, other);
    fc.assert(fc.property(lawfulState(definition), lawfulState(definition), told), { numRuns: runs(1, 5) });
  });
});
