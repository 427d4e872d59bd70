import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { fieldText, inputText } from '#numbers/number-style.ts';
import { readTyped } from '#numbers/read-typed.ts';
import { runs } from '../support/runs.ts';

describe('a typed number', () => {
  const reads = (unit: string, table: Record<string, string>) => {
    for (const [text, value] of Object.entries(table))
      expect(readTyped(text, unit), `"${text}" ${unit}`).toEqual({ ok: true, value });
  };

  test('is read as a person writes it', () => {
    reads('month', {
      '3': '3',
      ' 3.50 ': '3.5',
      '1,000': '1000',
      '1,234,567.89': '1234567.89',
      '1 000 000': '1000000',
      '−4': '-4',
      '.5': '0.5',
      '5.': '5',
      '+2': '2',
      '007': '7',
      '0': '0',
      '-0': '0',
      '6 months': '6',
      '1 month': '1',
    });
    reads('USD/Mtok', {
      '$3.00': '3',
      '-$4': '-4',
      '$-4': '-4',
      US$3: '3',
      '3 dollars': '3',
      '$2.00 per million tokens': '2',
      '2 USD/Mtok': '2',
    });
    reads('ratio', { '25%': '0.25', '25 %': '0.25', '0.25': '0.25', '-12.5%': '-0.125' });
    reads('share', { '80%': '0.8', '0.8': '0.8' });
    reads('Gtok/day', { '608 billion tokens a day': '608' });
  });

  test('may have an exponent or a magnitude, and is moved exactly', () => {
    reads('USD', {
      '1e6': '1000000',
      '1.5E-3': '0.0015',
      '1.5m': '1500000',
      '2bn': '2000000000',
      '3 trillion': '3000000000000',
      '10k': '10000',
      '$5.87 million': '5870000',
    });
    reads('MUSD', { '7,500': '7500', '$7,500 million': '7500', '$7.5 billion': '7500', '500m': '500' });
    reads('ratio', { '0.1234567890123456789012345678901e3': '123.4567890123456789012345678901' });
  });

  test('that cannot be read is refused with what to write', () => {
    const table: [text: string, unit: string, problem: string][] = [
      ['', 'USD', 'Write a number, such as 3 or 0.25.'],
      ['abc', 'ratio', '“abc” is not a number. Write one like 25% or 0.25.'],
      ['NaN', 'USD', '“NaN” is not a number. Write one like 3 or $3.00.'],
      ['Infinity', 'USD', '“Infinity” is not a number. Write one like 3 or $3.00.'],
      ['1.2.3', 'month', '“1.2.3” is not a number. Write digits and at most one point, such as 1,000 or 0.25.'],
      ['5%', 'month', 'This is not a percentage. Write a plain number, such as 3 or 0.25.'],
      ['5m', 'Mtok/month', 'This counts million tokens a month: write the number of those, in digits.'],
      ['1e999', 'USD', 'Write a number of at most 60 digits.'],
      ['9'.repeat(61), 'USD', 'Write a number of at most 60 characters.'],
    ];
    for (const [text, unit, problem] of table) expect(readTyped(text, unit)).toEqual({ ok: false, problem });
  });

  test('is what its field and its words show, read again', () => {
    const value = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: -12, max: 0 }))
      .map(([digits, power]) => new Decimal(digits.toString()).times(new Decimal(10).pow(power)).toFixed());
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('USD/Mtok', 'USD', 'MUSD', 'month', 'ratio', 'customer', 'Gtok/day'),
        (exact, unit) => {
          expect(readTyped(fieldText(exact, unit), unit)).toEqual({ ok: true, value: exact });
          expect(readTyped(inputText(exact, unit), unit)).toEqual({ ok: true, value: exact });
        },
      ),
      { numRuns: runs(1000, 3000) },
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE%$ kmbn'), maxLength: 20 }),
        ),
        fc.constantFrom('USD', 'ratio', 'share', 'MUSD', 'Mtok'),
        (text, unit) => {
          const read = readTyped(text, unit);
          expect(read.ok ? /^-?\d+(\.\d+)?$/.test(read.value) : read.problem.endsWith('.')).toBe(true);
        },
      ),
      { numRuns: runs(1000, 4000) },
    );
  });
});

test('a number typed for a share is taken for a percentage only where it can be one', () => {
  const told = (text: string) => readTyped(text, 'share');
  expect(told('85')).toEqual({ ok: false, problem: 'Write 85%, or a share between 0 and 1.' });
  expect(told('12.5')).toEqual({ ok: false, problem: 'Write 12.5%, or a share between 0 and 1.' });
  expect(told('100')).toEqual({ ok: false, problem: 'Write 100%, or a share between 0 and 1.' });
  expect(told('1000')).toEqual({ ok: false, problem: 'Write a percentage, such as 25%, or a share between 0 and 1.' });
});
