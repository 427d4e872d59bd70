/** A state as a CSV file (RFC 4180): every input and figure with its exact value. */
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { AboutCase } from './about-case.ts';
import { stateWords } from './state-words.ts';
import { exportedFigures } from './exported-figures.ts';
import { exportedInputs } from './exported-inputs.ts';

const HEAD = ['kind', 'name', 'label', 'value', 'unit', 'low', 'high', 'grade', 'as of', 'note', 'addresses'];

/** Spreadsheets take a cell that begins so for a formula, also where it is text. A negative number is one. */
const isTakenForFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);

/** A field of a CSV file: no text in it is run as a formula, and none breaks the row. */
export function csvField(text: string): string {
  const safe = isTakenForFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A sign that is not shown: by it Excel knows that a file is UTF-8, and shows words as they are. */
const UTF8_MARK = '\uFEFF';

/** For people, who open it in a spreadsheet by a double click. */
export function csvFile(evaluation: Evaluation, about: AboutCase): string {
  const { definition, state } = evaluation;
  const rows = [
    HEAD,
    ...stateWords(definition, state, about).map(([name, words]) => ['about', '', name, words]),
    ...exportedInputs(evaluation, about).map((one) => [
      one.moves ? 'input' : 'constant',
      one.id,
      one.label,
      one.value ?? '',
      one.unit,
      one.low ?? '',
      one.high ?? '',
      one.grade,
      one.asOf,
      one.from,
      one.addresses.join(' '),
    ]),
    ...exportedFigures(evaluation).map((one) => [
      one.kind,
      one.id,
      one.label,
      one.value ?? '',
      one.unit,
      '',
      '',
      '',
      '',
      one.why ?? (one.counted === undefined ? '' : one.counted ? 'inside the boundary' : 'outside the boundary'),
    ]),
  ];
  return UTF8_MARK + rows.map((row) => `${HEAD.map((_, place) => csvField(row[place] ?? '')).join(',')}\r\n`).join('');
}
