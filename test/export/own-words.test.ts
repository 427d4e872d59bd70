import { expect, test } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { exportedInputs } from '#export/exported-inputs.ts';
import { stateLines } from '#export/state-lines.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { readCase } from '../support/cases.ts';
import { bareAbout } from '../support/bare-about.ts';

const definition = readCase('saas');
const start = startOf(definition, 'your-own');
const state = { ...start, inputs: { ...start.inputs, seat_price: '49', seats: '3000' } };

test('a quotation of a start from zero says what was entered, in place of nothing', () => {
  const { changed } = stateLines({ definition, state: start, served: {} }, state, snapshotOf(definition, state));
  expect(changed).toBe('Entered: Price of a seat for a month $49.00 per seat-month; Seats sold 3,000 seats.');
});

test('a download of a start from zero lends its zeros no source', () => {
  const inputs = exportedInputs(evaluateCase(definition, state), bareAbout(definition));
  const gradeOf = (id: string) => inputs.find((one) => one.id === id)?.grade;
  expect(gradeOf('seat_price')).toBe('reader');
  expect(gradeOf('cloud_bill')).toBe('to fill in');
  expect(gradeOf('acquisition')).toBe('to fill in');
});
