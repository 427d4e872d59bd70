import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '#model/economics/cells.ts';
import { startOf } from '#model/economics/start.ts';
import { spreadsheetNames } from '#model/spreadsheet/names.ts';
import { allCases } from '../../support/cases.ts';

/** What Excel takes for a name, and does not read as a cell in either of its two notations. */
const LAWFUL = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const A_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/;

const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,4}$/),
  fc.stringMatching(/^line\.[a-z][a-z0-9_]{0,3}$/),
  fc.constantFrom('r', 'c', 'q1', 'h100', 'r1c1', 'line.a', 'line_a', 'true', 'xfd1048576'),
);

describe('names of cells', () => {
  test.each(allCases)('of $id are lawful and each its own', (definition) => {
    const names = [...spreadsheetNames(cellsOf(definition, startOf(definition)).keys()).values()];
    expect(names.filter((name) => !LAWFUL.test(name) || A_CELL.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('are lawful and each its own, whatever the ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 40 }), (ids) => {
        const names = [...spreadsheetNames(ids).values()];
        expect(names.every((name) => LAWFUL.test(name) && !A_CELL.test(name))).toBe(true);
        expect(new Set(names).size).toBe(ids.length);
      }),
    );
  });

  test('say true and false otherwise, and what reads as a cell in either notation', () => {
    const ids = [
      'true',
      'false',
      'truer',
      'a1',
      'abc12',
      'abcd1',
      'r',
      'r1',
      'rc',
      'r1c1',
      'rc1',
      'c',
      'c12',
      'cr',
      'x1y',
    ];
    expect([...spreadsheetNames(ids).values()]).toEqual([
      'true_',
      'false_',
      'truer',
      'a1_',
      'abc12_',
      'abcd1',
      'r_',
      'r1_',
      'rc_',
      'r1c1_',
      'rc1_',
      'c_',
      'c12_',
      'cr',
      'x1y',
    ]);
  });

  test('keep an id that can be kept', () => {
    expect(spreadsheetNames(['line.gpu', 'gpu_hour', 'line_gpu', 'h100', 'q']).get('gpu_hour')).toBe('gpu_hour');
    expect(Object.fromEntries(spreadsheetNames(['line.gpu', 'line_gpu', 'h100']))).toEqual({
      line_gpu: 'line_gpu',
      h100: 'h100_',
      'line.gpu': 'line_gpu_',
    });
  });
});
