import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '#model/economics/cells.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { spreadsheetFormula } from '#model/spreadsheet/formula-text.ts';
import { withIncrements } from '#model/spreadsheet/increment.ts';
import { allCases, lawfulState } from '../../support/cases.ts';

const written = (formula: string) => {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(parsed.message);
  return spreadsheetFormula(parsed.tree, (id) => id.toUpperCase());
};

/** The longest formula that Excel takes, and the deepest. */
const [LONGEST, DEEPEST] = [8192, 64];

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 ? deepest : NaN;
}

const D = '(LN((C/A))/B)';
const NOTHING = 'OR((A=0),(B=0),(C=0))';
const TAILS = `((A*NORMSDIST((${D}-(B/2))))+(C*NORMSDIST(((-${D})-(B/2)))))`;

describe('a tree as a spreadsheet formula', () => {
  test.each([
    ['a - b - c', '((A-B)-C)'],
    ['-(a ^ 2)', '(-(A^2))'],
    ['(-a) ^ 2', '((-A)^2)'],
    ['a ^ b ^ c', '(A^(B^C))'],
    ['a == 1 ? b : c != 2 ? 3 : 4', 'IF((A=1),B,IF((C<>2),3,4))'],
    ['min(a, b, 3) + max(a, 0)', '(MIN(A,B,3)+MAX(A,0))'],
    ['round(a, 2)', 'ROUND(A,2)'],
    ['round(a)', 'ROUND(A,0)'],
    ['floor(a)', 'INT((A+(1E-12*MAX(ABS(A),1))))'],
    ['a <= 2 ? b : c', 'IF((A<=2),B,C)'],
    ['capped_mean(a, b, c)', `IF((MIN(A,B,C)<0),NA(),IF(${NOTHING},MIN(A,C),MIN(${TAILS},A,C)))`],
    ['share_above(a, b, c)', `IF((MIN(A,B,C)<0),NA(),IF(${NOTHING},IF((A>C),1,0),NORMSDIST((-(${D}+(B/2))))))`],
    ['ceil(a)', '(-INT(((1E-12*MAX(ABS(A),1))-A)))'],
  ])('%s is %s', (formula, expected) => {
    expect(written(formula)).toBe(expected);
  });

  test.each(allCases)('of every cell of $id fits into a cell of Excel', (definition) => {
    fc.assert(
      fc.property(lawfulState(definition), (state) => {
        const formulas = [...cellsOf(definition, state).values()].flatMap(({ tree }) =>
          tree ? [spreadsheetFormula(withIncrements(tree, 'q', 'one_more'), (id) => id)] : [],
        );
        expect(formulas.filter((formula) => formula.length >= LONGEST || !(depthOf(formula) <= DEEPEST))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
