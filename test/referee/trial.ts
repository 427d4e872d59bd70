/** One state of a case handed to the spreadsheet with an input changed in the sheet, and what our engine says of it. */
import { Decimal, exactText } from '#model/decimal.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase, type Evaluation } from '#model/economics/evaluation.ts';
import { GUARDS } from '#model/economics/guards.ts';
import type { FigureName } from '#model/economics/words.ts';
import { figureOf } from '#model/economics/figure.ts';
import { cellAddress } from '#model/spreadsheet/workbook.ts';
import { spreadsheetNames } from '#model/spreadsheet/names.ts';
import { xlsxBytes } from '#model/spreadsheet/xlsx.ts';
import { magnitudesOf } from './magnitude.ts';
import { noValue } from '#export/exported-figures.ts';
import { stateWorkbook } from '#export/state-workbook.ts';
import { bareAbout } from '../support/bare-about.ts';
import { readXlsx, type ReadCell } from '../support/read-xlsx.ts';

export interface Trial {
  name: string;
  /** What was changed in the sheet, for the report. */
  changed: string;
  file: Uint8Array;
  /** Where each cell with a formula stands, what our engine says it is, and how large the amounts are that it is made of. */
  expected: { id: string; sheet: string; address: string; value: Expected; magnitude: Decimal }[];
}

type Expected = { number: Decimal } | { text: string } | { error: string };

/** @param input the input whose cell is changed, and the value put there; the file holds the figures of `state`, before that */
export function trialOf(
  name: string,
  definition: CaseDefinition,
  state: CaseState,
  input: { id: string; value: string },
): Trial {
  const before = evaluateCase(definition, state);
  const workbook = stateWorkbook(before, bareAbout(definition));
  const ids = new Map([...spreadsheetNames(before.table().cells.keys())].map(([id, one]) => [one, id]));
  const cellOf = (one: (typeof workbook.names)[number]) =>
    workbook.sheets.find((sheet) => sheet.name === one.sheet)?.rows[one.row]?.[one.column];
  const place = workbook.names.find((one) => ids.get(one.name) === input.id);
  const row = workbook.sheets.find((sheet) => sheet.name === place?.sheet)?.rows[place?.row ?? -1];
  if (!place || !row) throw new Error(`${name}: no cell holds ${input.id}`);

  const after = evaluateCase(definition, { ...state, inputs: { ...state.inputs, [input.id]: input.value } });
  const magnitudeOf = magnitudesOf(after.table());
  row[place.column] = { kind: 'number', number: input.value };
  const expected = workbook.names.flatMap((one) => {
    const id = ids.get(one.name) ?? '';
    return cellOf(one)?.kind === 'formula'
      ? [
          {
            id,
            sheet: one.sheet,
            address: cellAddress(one.row, one.column),
            value: expectedOf(after, id),
            magnitude: magnitudeOf(id),
          },
        ]
      : [];
  });
  return { name, changed: `${input.id} = ${input.value}`, file: xlsxBytes(workbook), expected };
}

function expectedOf(evaluation: Evaluation, id: string): Expected {
  const table = evaluation.table();
  const asked = evaluation.figure(id);
  const figure = asked.kind === 'not-asked' ? figureOf(table.value(id)) : asked;
  if (figure.kind === 'value') return { number: figure.value };
  const why = noValue(figure) ?? '';
  const inWords = GUARDS[id as FigureName]?.some((need) => noValue(need) === why);
  return inWords ? { text: why } : { error: why };
}

/** A cell that is less than this share of the amounts it is made of has lost more digits than floats can spare, and is held to those amounts. */
const CANCELED = new Decimal('1e-9');
const ONE = new Decimal(1);
const ZERO = new Decimal(0);

export interface Difference {
  where: string;
  /** Relative to what our engine says, or to the amounts where they cancel; 1 where the two do not even agree on whether there is a value. */
  relative: Decimal;
  /** Whether amounts cancel in it. */
  cancels: boolean;
  ours: string;
  theirs: string;
}

/** How far what the spreadsheet made of a trial is from ours, cell by cell. */
export function differencesOf(trial: Trial, file: Uint8Array): Difference[] {
  const sheets = readXlsx(file);
  return trial.expected.map(({ id, sheet, address, value, magnitude }) => {
    const cell = sheets.get(sheet)?.get(address);
    const cancels = 'number' in value && value.number.abs().lt(magnitude.times(CANCELED));
    return {
      where: `${trial.name}, ${trial.changed}: ${id} (${sheet}!${address})`,
      relative: relativeDifference(value, cell, cancels ? magnitude : undefined),
      cancels,
      ours: shown(value),
      theirs: cell ? shown(cell) : 'nothing',
    };
  });
}

/** @param amounts what the difference is relative to, where that is not what our engine says */
function relativeDifference(ours: Expected, theirs: ReadCell | undefined, amounts: Decimal | undefined): Decimal {
  if ('number' in ours && theirs && 'number' in theirs) {
    const apart = ours.number.minus(theirs.number).abs();
    return apart.isZero() ? ZERO : apart.div(amounts ?? ours.number.abs());
  }
  // What divides by amounts that cancel has no value where they cancel to nothing.
  if ('number' in ours && amounts !== undefined) return ours.number.abs().div(amounts);
  const same =
    theirs !== undefined &&
    (('error' in ours && 'error' in theirs) || ('text' in ours && 'text' in theirs && ours.text === theirs.text));
  return same ? ZERO : ONE;
}

function shown(cell: Expected | ReadCell): string {
  if ('text' in cell) return `“${cell.text}”`;
  if ('error' in cell) return `error (${cell.error})`;
  return typeof cell.number === 'string' ? cell.number : exactText(cell.number.toSignificantDigits(20));
}
