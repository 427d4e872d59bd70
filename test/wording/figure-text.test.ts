import { expect, test } from 'vitest';
import { decimal } from '#model/decimal.ts';
import { figureView } from '#wording/figure-text.ts';

const said = (first: string, settles: string) =>
  figureView(
    'break_even_units',
    { kind: 'several', values: [decimal(first), decimal(settles)], settles: decimal(settles) },
    'unit',
  ).text;

test('two volumes at which a margin turns are never the same words', () => {
  expect(said('1200000', '1800000')).toBe('1.2 million, then for good from 1.8 million');
  expect(said('1509000', '1512000')).toBe('1.51 million, then for good just above it');
});
