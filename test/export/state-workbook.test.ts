import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { exportedFigures } from '#export/exported-figures.ts';
import { stateWorkbook } from '#export/state-workbook.ts';
import { bareAbout } from '../support/bare-about.ts';
import { allCases, lawfulState, readCase } from '../support/cases.ts';

/** Functions that a formula may call; whatever else it spells is a name. */
const FUNCTIONS = ['IF', 'OR', 'MIN', 'MAX', 'INT', 'ABS', 'ROUND', 'NA', 'LN', 'NORMSDIST'];
const spelled = (formula: string) =>
  [...formula.replace(/"[^"]*"|\d+E-\d+/g, '').matchAll(/[A-Za-z_]\w*(\(?)/g)].map(([word, call]) =>
    call ? word.slice(0, -1) : word,
  );

describe('a state as a workbook', () => {
  test.each(allCases)('of $id calls only names that it has, whatever the state', (definition) => {
    fc.assert(
      fc.property(lawfulState(definition), (state) => {
        const { sheets, names } = stateWorkbook(evaluateCase(definition, state), bareAbout(definition));
        const known = new Set([...names.map(({ name }) => name), ...FUNCTIONS]);
        const formulas = sheets.flatMap(({ rows }) =>
          rows.flat().flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : [])),
        );
        expect(formulas.length).toBeGreaterThan(0);
        expect(formulas.flatMap(spelled).filter((word) => !known.has(word))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test.each(allCases)('of $id names each of its cells, which holds a number or a formula', (definition) => {
    const { sheets, names } = stateWorkbook(evaluateCase(definition, startOf(definition)), bareAbout(definition));
    for (const { name, sheet, row, column } of names) {
      const cells = sheets.find((one) => one.name === sheet)?.rows[row];
      expect({ name, kind: cells?.[column]?.kind, called: cells?.[1] }).toEqual({
        name,
        kind: expect.stringMatching(/number|formula/),
        called: { kind: 'text', text: name },
      });
    }
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  });

  test('holds every figure of the page that the case answers, each with its formula or said to be solved', () => {
    const definition = readCase('metered-inference');
    const evaluation = evaluateCase(definition, startOf(definition));
    const rows =
      stateWorkbook(evaluation, bareAbout(definition)).sheets.find(({ name }) => name === 'Figures')?.rows ?? [];
    for (const { label, value } of exportedFigures(evaluation).filter(
      ({ id }) => definition.notAsked[id] === undefined,
    )) {
      const row = rows.find(([first]) => first?.kind === 'text' && first.text === label);
      const cell = row?.[2];
      if (cell?.kind === 'formula')
        expect(cell.result).toEqual(value === undefined ? expect.anything() : { number: value });
      else expect(row?.[6]).toMatchObject({ text: expect.stringContaining('Solved') });
    }
  });
});
