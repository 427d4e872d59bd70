import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('a table counts what was tried by folder, and a mutant that never ends as noticed', () => {
  const of = (...all: ('Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored')[]) => ({
    mutants: all.map((status) => ({ status })),
  });
  expect(
    tableOf({
      files: {
        'src/model/b/two.ts': of('Killed', 'Survived', 'Ignored'),
        'src/model/a/one.ts': of('Ignored'),
        'src/model/b/one.ts': of('Timeout', 'NoCoverage'),
      },
    }).split('\n'),
  ).toEqual([
    '| folder | mutants | killed | timed out | survived | not reached | score |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| src/model/a | 0 | 0 | 0 | 0 | 0 |  |',
    '| src/model/b | 4 | 1 | 1 | 1 | 1 | 50.0% |',
    '| all | 4 | 1 | 1 | 1 | 1 | 50.0% |',
  ]);
});
