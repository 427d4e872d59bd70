import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import type { CaseSource } from '#model/case-source.ts';
import { caseFile } from '#schema/case-file.ts';
import type { CaseFile, CaseFileInput } from '#schema/case-file.ts';

const written = parse(
  readFileSync(new URL('../fixtures/content/cases/lemonade/1.yaml', import.meta.url), 'utf8'),
) as CaseFileInput;

const read = (changes: Partial<CaseFileInput>) => caseFile.safeParse({ ...written, ...changes });
const messages = (changes: Partial<CaseFileInput>) => read(changes).error?.issues.map((issue) => issue.message);

describe('a case file as read', () => {
  test('is what the model compiles, with wording and provenance beside it', () => {
    expectTypeOf<CaseFile>().toExtend<CaseSource>();
    expectTypeOf<CaseFile['summary']>().toEqualTypeOf<string>();
    expectTypeOf<CaseFile['inputs'][string]['source']>().toEqualTypeOf<string[] | undefined>();
  });

  test('has what its author may leave out', () => {
    const file = caseFile.parse(written);
    expect(file.inputs.asked?.scale).toBe('linear');
    expect(file.lines.pitchers_used).toMatchObject({ idle: false, financing: false });
    expect(file.formulas.pitchers?.figure).toBe(false);
    expect(read({ formulas: undefined, notes: undefined, constants: undefined, units: undefined }).data).toMatchObject({
      formulas: {},
      notes: [],
      constants: {},
      units: [],
    });
  });

  test('has sources in a list, however few there are', () => {
    const file = caseFile.parse(written);
    expect(file.inputs.lemons?.source).toEqual(['lemonade-prices']);
    expect(file.inputs.asked?.source).toEqual(['lemonade-prices']);
  });

  test('has a figure that matters in one form, with or without a boundary', () => {
    expect(caseFile.parse(written)['figure-that-matters']).toEqual({
      figure: 'break_even_units',
      boundary: 'with-build',
    });
    expect(read({ 'figure-that-matters': 'margin' }).data?.['figure-that-matters']).toEqual({ figure: 'margin' });
  });

  test('has dates as text, whatever the YAML reader made of them', () => {
    const asOf = (date: string | number | Date) => {
      const input = { ...written.inputs.asked, 'as-of': date } as CaseFileInput['inputs'][string];
      return read({ inputs: { ...written.inputs, asked: input } }).data?.inputs.asked?.['as-of'];
    };
    expect(asOf(new Date('2018-06-30T00:00:00Z'))).toBe('2018-06-30');
    expect(asOf('2018-06-30')).toBe('2018-06-30');
    expect(asOf('2018-06')).toBe('2018-06');
    expect(asOf(2018)).toBe('2018');
  });

  test('keeps inputs and scenarios in the order they are written', () => {
    const file = caseFile.parse(written);
    expect(Object.keys(file.inputs)).toEqual(Object.keys(written.inputs));
    expect(Object.keys(file.scenarios)).toEqual(['july', 'give-away']);
  });
});

describe('a case file is refused', () => {
  test('a scenario whose id is a number, which JavaScript would put first', () => {
    const { july } = written.scenarios;
    expect(messages({ scenarios: { ...written.scenarios, 2018: july as NonNullable<typeof july> } })?.[0]).toContain(
      '"2018" cannot be an id',
    );
  });

  test('three key inputs, with the two that fit', () => {
    expect(messages({ 'key-inputs': ['asked', 'lemons', 'pitch'] })).toEqual([
      'a row of the front page has room for two inputs: write key-inputs: [films, fee]',
    ]);
  });

  test('a reason for building nothing, where something is built', () => {
    expect(messages({ 'nothing-built': 'It is only lemons.' })).toEqual([
      'nothing-built is for cases without a build line, and this one has one: leave it out',
    ]);
  });

  test('idle capacity that is no step cost', () => {
    const pitch = { ...written.lines.pitch, idle: true } as CaseFileInput['lines'][string];
    expect(messages({ lines: { ...written.lines, pitch } })).toEqual([
      'idle capacity is a step cost, and this line is period: write behavior: step, or leave idle out',
    ]);
  });

  test('a second behavior that needs other terms', () => {
    const pitch = {
      ...written.lines.pitch,
      or: { behavior: 'build' as const, because: 'It was paid at once.' },
    } as CaseFileInput['lines'][string];
    expect(messages({ lines: { ...written.lines, pitch } })?.[0]).toContain('a line cannot be read as both');
  });

  test('a choice that would always be said before others', () => {
    const choose = [{ say: 'Yes.' }, { say: 'No.' }];
    expect(messages({ sentences: { 'one-more-cup': { choose } } })).toEqual([
      'a choice without if is always said, so that those after it never are: write if: with a formula, or move it to the end',
    ]);
  });

  test('a list of choices whose last may not hold', () => {
    const choose = [{ if: 'contribution > 0', say: 'Yes.' }];
    expect(messages({ sentences: { 'one-more-cup': { choose } } })).toEqual([
      'the last choice is said when no other holds: end the list with - say: "..." and no if',
    ]);
  });

  test('another version of the arithmetic', () => {
    expect(messages({ semantics: 2 as 1 })).toEqual([
      'write semantics: 1, the only version of the arithmetic there is',
    ]);
  });
});
