import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { csvField, csvFile } from '#export/csv-file.ts';
import { jsonFile, stateFile } from '#export/json-file.ts';
import { openStateFile } from '#export/open-state-file.ts';
import { exportedFigures } from '#export/exported-figures.ts';
import { statePairs } from '#link/state-link.ts';
import { sameState } from '#state/scenario-state.ts';
import { bareAbout } from '../support/bare-about.ts';
import { runs } from '../support/runs.ts';
import { allCases, lawfulState, readCase } from '../support/cases.ts';

/** A reader of RFC 4180, and of nothing more. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const definition = readCase('metered-inference');
const notebook = { id: definition.id, definition, start: startOf(definition) };

describe('a CSV file', () => {
  test('holds any text in one field, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('=1+1', '+1 thing', '-', '@SUM(A1)', '\tx', '\r=x', '-0.25', 'a, "b"\r\nc'),
          ),
          { minLength: 1 },
        ),
        (fields) => {
          const [row = []] = readCsv(`${fields.map(csvField).join(',')}\r\n`);
          expect(row.map((field, place) => (field === `'${fields[place] ?? ''}` ? fields[place] : field))).toEqual(
            fields,
          );
          expect(row.filter((field) => /^[=+\-@\t\r]/.test(field) && !/^-\d+(\.\d+)?$/.test(field))).toEqual([]);
        },
      ),
    );
  });

  test.each(allCases)('of $id has every figure with its exact value, in rows of one length', (one) => {
    const evaluation = evaluateCase(one, startOf(one));
    // By its mark a spreadsheet program knows that it is UTF-8.
    const [mark, text = ''] = csvFile(evaluation, bareAbout(one)).split(/(?<=^\uFEFF)/);
    expect(mark).toBe('\uFEFF');
    const rows = readCsv(text);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    for (const { kind, id, value = '' } of exportedFigures(evaluation))
      expect(rows.find((row) => row[0] === kind && row[1] === id)?.[3]).toBe(value);
    for (const { id } of one.inputs) expect(rows.some((row) => row[0] === 'input' && row[1] === id)).toBe(true);
  });
});

describe('a JSON file', () => {
  test.each(allCases)('of $id opens as the state it was made of', (one) => {
    const book = { id: one.id, definition: one, start: startOf(one) };
    fc.assert(
      fc.property(lawfulState(one), ({ policy, ...rest }) => {
        // No reader can pick a policy that no line of the case offers.
        const offered = one.lines.some(({ build }) => policy !== undefined && build?.policies.includes(policy));
        const state = offered ? { ...rest, policy } : rest;
        const { state: opened, notices } = openStateFile(jsonFile(evaluateCase(one, state), bareAbout(one)), book);
        expect(notices).toEqual([]);
        expect(opened && sameState(one, opened, state)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['', 'not a JSON file'],
    ['[1]', 'not a JSON file'],
    ['{"format":"another"}', 'not a JSON file'],
    ['{"format":"at-the-margin-state","case":"gym","state":{}}', '“gym”'],
    ['{"format":"at-the-margin-state","case":{"toString":"x"},"state":{}}', 'does not say of which case'],
    ['{"format":"at-the-margin-state","state":{}}', 'does not say of which case'],
    [`{"format":"at-the-margin-state","case":"${'x'.repeat(5000)}","state":{}}`, '…'],
    ['{"format":"at-the-margin-state","case":"metered-inference","state":7}', 'no state'],
  ])('%s is refused in words, and changes nothing', (text, words) => {
    const { state, notices } = openStateFile(text, notebook);
    expect(state).toBeUndefined();
    expect(notices).toEqual([{ key: 'file', text: expect.stringContaining(words) }]);
  });

  test('names what of it cannot be used, and uses the rest', () => {
    const file = stateFile(evaluateCase(definition, notebook.start), bareAbout(definition));
    const spoiled = {
      ...file,
      state: { ...file.state, life: '9', gpu_hour: '1000000', nonsense: '1', price_out: { deep: 1 }, rev: '7' },
    };
    const { state, notices } = openStateFile(JSON.stringify(spoiled), notebook);
    expect(state?.inputs).toEqual({ ...notebook.start.inputs, life: '9' });
    expect(notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('price_out in the file is neither text nor a number'),
      expect.stringContaining('The file names an input this page does not know: nonsense'),
      expect.stringContaining('gpu_hour=1000000 is above'),
      expect.stringContaining('revision 7'),
    ]);
  });

  const opening = (state: Record<string, unknown>) =>
    openStateFile(JSON.stringify({ format: 'at-the-margin-state', case: definition.id, state }), notebook);

  test.each([
    'life=9&batch',
    'x&life=9&y',
    'life%3D9%26batch',
    'life%253D9&amp;x',
    'life#',
    '#life',
    'life?',
    ' life',
    'LIFE',
    'source',
    '\ud800',
    '',
  ])('takes the key “%s” for one key, which it names, and for no other', (key) => {
    const { state, notices } = opening({ [key]: '8', gpu_hour: '3' });
    expect(state?.inputs).toEqual({ ...notebook.start.inputs, gpu_hour: '3' });
    expect(notices.map((notice) => notice.key)).toEqual([key]);
  });

  test('takes a value as it stands, and drops nothing of it in silence', () => {
    for (const value of ['9&gpu_hour=3', '9#x', '%39', '9%23', '\ud800', '9 ', '9'.repeat(5000)]) {
      const { state, notices } = opening({ life: value });
      expect(state?.inputs, value).toEqual(notebook.start.inputs);
      expect(notices.map(({ key }) => key)).toEqual(['life']);
    }
  });

  test('is read as far as a link is, and says where it ends', () => {
    const keys = Array.from({ length: 90_000 }, (_, place) => [`x${place}`, '1'] as const);
    const { state, notices } = opening(Object.fromEntries([...keys, ['life', '9']]));
    expect(state?.inputs).toEqual(notebook.start.inputs);
    expect(notices).toHaveLength(40);
    expect(notices[0]?.text).toBe('The file is too long; what stands at its end is not used.');
  });

  test('never throws, has each part that it does not use named, and leaves a state that links can write', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\ud800',
        '__proto__',
        'toString',
        '1',
        '9',
        'none',
        'default',
        '&',
        '=',
        '#',
        'life=9',
        'rev',
        'from',
      ),
    );
    const key = fc.oneof(
      text,
      fc.constantFrom(...definition.inputs.map(({ id }) => id), 'count', 'policy', 'as', 'from', 'rev', 'seed'),
      fc.tuple(text, text).map(([one, other]) => `${one}=1&${other}`),
    );
    const value = fc.oneof(text, fc.jsonValue(), fc.double(), fc.constantFrom(...definition.lines.map(({ id }) => id)));
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 12 }), (state) => {
        const opened = opening(state);
        if (opened.state === undefined) throw new Error('no state');
        // What links write is read back as it is.
        const again = opening(statePairs(definition, opened.state));
        expect(again).toEqual({ state: opened.state, notices: [] });
        const told = new Set(opened.notices.map((notice) => notice.key));
        const kept = statePairs(definition, opened.state);
        for (const one of Object.keys(JSON.parse(JSON.stringify(state)) as object))
          if (!told.has(one) && !NAMED.has(one)) throw new Error(`${JSON.stringify(one)} is neither used nor named`);
        expect(Object.keys(kept).filter((one) => !NAMED.has(one))).toEqual([]);
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  const NAMED = new Set([...definition.inputs.map(({ id }) => id), 'count', 'policy', 'as', 'from', 'rev', 'seed']);

  test('never throws, whatever the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({ format: fc.constant('at-the-margin-state'), case: fc.jsonValue(), state: fc.jsonValue() })
            .map((file) => JSON.stringify(file)),
        ),
        (text) => void openStateFile(text, notebook),
      ),
    );
  });
});
