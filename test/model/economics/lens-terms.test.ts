import { expect, test } from 'vitest';
import { LENS_NAMES } from '#model/economics/lens-terms.ts';
import * as LENSES from '#model/economics/lenses/index.ts';

test('lenses stand by their places, in which compiled cases list them', () => {
  expect(LENS_NAMES.slice(0, 4)).toEqual(['path', 'vintages', 'usage', 'market']);
});

test('no two lenses share a place', () => {
  const places = Object.values(LENSES).map(({ place }) => place);
  expect(new Set(places).size).toBe(places.length);
});
