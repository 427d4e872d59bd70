import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reproductions } from '#schema/reproductions.ts';
import { figure } from '../support/cases.ts';

const FILE = new URL('../../content/reproductions.yaml', import.meta.url);
const PUBLISHED = Object.entries(reproductions.parse(parse(readFileSync(FILE, 'utf8')))).flatMap(([id, rows]) =>
  rows.map((row) => ({ case: id, ...row })),
);

const digits = (value: string) => value.split('.')[1]?.length ?? 0;

describe('what sources print', () => {
  test.each(PUBLISHED.map((row) => [row.case, row.scenario, row.cell, row.printed, row] as const))(
    '%s, %s: %s lands on %s',
    (_case, _scenario, _cell, _printed, row) => {
      const found = figure(row.case, row.scenario, row.cell, row.inputs);
      if (found.kind !== 'value') throw new Error(`${row.cell} is ${found.kind}`);
      expect(found.value.toFixed(digits(row.value))).toBe(row.ours ?? row.value);
    },
  );

  test('is told in at least eighty rows, each with a source, and none parts from its source without saying why', () => {
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(80);
    expect(
      PUBLISHED.filter(({ source }) => !existsSync(new URL(`../../content/sources/${source}.yaml`, import.meta.url))),
    ).toEqual([]);
    expect(
      PUBLISHED.filter(({ ours, value, why }) => ours !== undefined && (ours === value || why === undefined)),
    ).toEqual([]);
  });
});
