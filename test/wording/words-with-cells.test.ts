import { describe, expect, test } from 'vitest';
import { summaryIn, summaryWords } from '#wording/filled-words.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { snapshotOf } from '#wording/snapshot.ts';
import { wordsWithCells } from '#wording/words-with-cells.ts';
import { startOf } from '#model/economics/start.ts';
import { readCase } from '../support/cases.ts';

const definition = readCase('metered-inference');
const snapshots = new Map([
  ['day', snapshotOf(definition, startOf(definition, 'deepseek-day'))],
  ['out', snapshotOf(definition, startOf(definition, 'deepseek-outside-estimate'))],
]);

describe('words with cells', () => {
  test('are read in their order, with the style of each', () => {
    expect(wordsWithCells('It is {day.margin_ratio|percent}, not {out.margin}.')).toEqual([
      'It is ',
      { cell: 'day.margin_ratio', style: 'percent' },
      ', not ',
      { cell: 'out.margin' },
      '.',
    ]);
    expect(wordsWithCells('No figure.')).toEqual(['No figure.']);
  });

  test('say the published figures: 84.5% without training, 78.8% with it', () => {
    const said = summaryIn('From {day.without:margin_ratio} to {with:margin_ratio|percent}.', snapshots);
    expect(summaryWords(said)).toBe('From 84.5% to 78.8%.');
    expect(said.flatMap((part) => (typeof part === 'string' ? [] : part.id))).toEqual([
      'day.without:margin_ratio',
      'day.with:margin_ratio',
    ]);
  });

  test('name no cell that is not there', () => {
    expect(() => summaryIn('{day.nothing}', snapshots)).toThrow(RangeError);
  });
});

test('cells with what they are called are read whatever the words hold', () => {
  expect(labelledCells('ds.training = the run = its GPUs; out.training=the fleet;margin;')).toEqual([
    { cell: 'ds.training', words: 'the run = its GPUs' },
    { cell: 'out.training', words: 'the fleet' },
    { cell: 'margin', words: '' },
  ]);
});
