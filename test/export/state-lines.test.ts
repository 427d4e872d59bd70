import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { stateLines } from '#export/state-lines.ts';
import { countLine, countSet, setInput } from '#state/actions.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { allCases, readCase } from '../support/cases.ts';

const tokens = readCase('metered-inference');
const start = startOf(tokens);
const linesOf = (state: CaseState, definition = tokens, from = startOf(definition)) =>
  stateLines({ definition, state: from, served: {} }, state, snapshotOf(definition, state));

describe('a state in sentences', () => {
  test('has the margin with its boundary and price, and what it is with the cost of building, each once', () => {
    expect(linesOf(start)).toEqual({
      scenario: 'DeepSeek’s published day',
      counted: 'counting “Serving”',
      margins:
        'Margin 84.5% of a price of $0.724 per million tokens, counting “Serving”; 78.8% with the cost of building it.',
    });
    expect(linesOf(countSet(tokens, start, 'with-build')).margins).toBe(
      'Margin 78.8% of a price of $0.724 per million tokens, counting “With building”; 84.5% without the cost of building it.',
    );
  });

  test('names what was changed, to what and from what, and counts the rest', () => {
    const changed = setInput(setInput(start, 'training', '1000000000'), 'life', '3');
    expect(linesOf(changed).changed).toBe(
      'Changed: Outlay for training the model $1 billion instead of $5.87 million; Months the model earns 3 instead of 6 months.',
    );
    const many = tokens.inputs
      .slice(0, 6)
      .reduce((state, { id, maximum }) => setInput(state, id, maximum ?? '1'), start);
    expect(linesOf(many).changed).toMatch(/; and \d more\.$/);
  });

  test('says of a boundary without a name how many lines it counts', () => {
    const [line] = tokens.lines.filter(({ id }) => !start.boundary.includes(id) && tokens.lines.length > 0);
    const own = countLine(tokens, countLine(tokens, start, line?.id ?? '', true), start.boundary[0] ?? '', false);
    expect(linesOf(own).counted).toMatch(/^counting \d+ of \d+ cost lines$/);
  });

  test('says nothing twice, and speaks of no building where nothing is built', () => {
    for (const definition of allCases)
      for (const { id } of definition.scenarios) {
        const { margins } = linesOf(startOf(definition, id), definition);
        const shares = margins.match(/−?[\d,.]+%/g) ?? [];
        expect(new Set(shares).size, margins).toBe(shares.length);
        if (definition.nothingBuilt !== undefined) expect(margins).not.toContain('building');
      }
  });
});
