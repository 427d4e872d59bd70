import { expect, test } from 'vitest';
import type { InputDefinition } from '#model/economics/definition.ts';
import { inputValue } from '#model/economics/input-value.ts';

const input = (id: string, rest: Partial<InputDefinition>): InputDefinition => ({
  id,
  label: id,
  unit: 'USD',
  minimum: '0',
  maximum: '9',
  range: ['1', '8'],
  scale: 'linear',
  step: '1',
  ...rest,
});
const CASE = { inputs: [input('fee', { default: '5' }), input('share', {})] };

test('an input is what the state sets it to, zero too, and else its default', () => {
  expect(inputValue(CASE, { inputs: { fee: '0' } }, 'fee')).toBe('0');
  expect(inputValue(CASE, { inputs: {} }, 'fee')).toBe('5');
});

test('an input that follows a formula has no value of its own until it is set', () => {
  expect(inputValue(CASE, { inputs: {} }, 'share')).toBeUndefined();
  expect(inputValue(CASE, { inputs: { share: '2' } }, 'share')).toBe('2');
});
