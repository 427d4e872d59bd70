import { expect, test } from 'vitest';
import { inNotebook } from '#wording/in-notebook.ts';

test('a name is of the notebook before its first dot, where the page has that, and else of the first', () => {
  expect(inNotebook('ds.with-build:margin', ['mp', 'ds'])).toEqual({ notebook: 'ds', id: 'with-build:margin' });
  expect(inNotebook('margin', ['mp', 'ds'])).toEqual({ notebook: 'mp', id: 'margin' });
  expect(inNotebook('line.prefill', ['mp', 'ds'])).toEqual({ notebook: 'mp', id: 'line.prefill' });
  expect(inNotebook('.margin', ['mp'])).toEqual({ notebook: 'mp', id: '.margin' });
  expect(inNotebook('margin', [])).toEqual({ notebook: undefined, id: 'margin' });
});
