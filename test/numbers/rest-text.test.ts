import { expect, test } from 'vitest';
import { restText } from '#numbers/rest-text.ts';
import { shownInput } from '#numbers/shown-input.ts';
import { readTyped } from '#numbers/read-typed.ts';
import { magnitudeIn } from '#numbers/units.ts';
import { allCases } from '../support/cases.ts';

const rests = (unit: string, table: Record<string, string>) => {
  for (const [exact, text] of Object.entries(table)) expect(restText(exact, unit), exact).toBe(text);
};

test('a number that fits its field is shown in full', () => {
  rests('USD', { '999999999': '999,999,999', '5870000': '5,870,000', '4030.46875': '4,030.46875', '-12.5': '-12.5' });
  rests('share', { '0.8': '80%', '0.12345': '12.345%' });
});

test('one that does not is rounded, and never cut', () => {
  rests('USD', {
    '100000000000': '100 billion',
    '1600000000': '1.6 billion',
    '123456789012': '123.5 billion',
    '-123456789012': '-123.5 billion',
    '5876543.2123': '5,876,543',
    '2.226804123711340206185567010309278350515': '2.2268',
    '1234.567890123': '1,234.57',
    '0.000012345678901': '0.0000123',
    '0.333333333333333333': '0.333333',
  });
  rests('share', { '0.123456789012': '12.3457%' });
});

test('a control has all digits for who writes in it only where the field has no room for them', () => {
  const input = allCases.flatMap(({ inputs }) => inputs).find(({ unit }) => unit === 'USD');
  if (input === undefined) throw new Error('no case has an input in dollars');
  expect(shownInput(input, '100000000000', undefined)).toMatchObject({
    field: '100 billion',
    exact: '100,000,000,000',
  });
  expect(shownInput(input, '5870000', undefined)).not.toHaveProperty('exact');
});

test('no bound of any input is longer at rest than nine digits and their marks, and none is refused when it is read again', () => {
  for (const { inputs } of allCases)
    for (const { unit, minimum, maximum, range = [] } of inputs)
      for (const value of [minimum, maximum, ...range]) {
        const text = restText(value, unit);
        expect(text.length, text).toBeLessThanOrEqual(14);
        if (magnitudeIn(unit) === 0) expect(readTyped(text, unit), text).toMatchObject({ ok: true });
      }
});
