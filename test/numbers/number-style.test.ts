import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '#model/decimal.ts';
import { NUMBER_STYLES } from '#model/economics/words.ts';
import { fieldText, inputText, rawQuantity, showQuantity, unitWords } from '#numbers/number-style.ts';
import { runs } from '../support/runs.ts';

const shows = (unit: string, style: string | undefined, table: Record<string, string>) => {
  for (const [exact, text] of Object.entries(table))
    expect(showQuantity(exact, unit, style), `${exact} ${unit} ${style ?? ''}`).toBe(text);
};

describe('money', () => {
  test('has a magnitude a person can read, from millionths of a dollar to trillions', () => {
    shows('USD', undefined, {
      '0.000003': '$0.000003',
      '0.0031': '$0.0031',
      '0.06': '$0.06',
      '0.3': '$0.30',
      '0.138': '$0.138',
      '0.137839': '$0.138',
      '9.95': '$9.95',
      '2': '$2.00',
      '562100': '$562,100',
      '87115.61': '$87,116',
      '86695123': '$86.7 million',
      '1600000000': '$1.6 billion',
      '6300000000000': '$6.3 trillion',
      '1234567890123456': '$1,230 trillion',
      '999499999999999999': '$999,000 trillion',
      '999500000000000000': '$1 × 10^18',
      '-9500000000000000000000000000000000': '−$9.5 × 10^33',
      '0': '$0',
    });
  });

  test('below zero has a minus sign, and not a hyphen, before the currency', () => {
    shows('USD/Mtok', undefined, {
      '-4.1': '−$4.10',
      '-0.5': '−$0.50',
      '-1500': '−$1,500',
      '-86695123': '−$86.7 million',
    });
  });

  test('that rounds up to the next magnitude is shown in that magnitude', () => {
    shows('USD', undefined, {
      '0.9995': '$1.00',
      '999.994': '$999.99',
      '999.995': '$1,000',
      '999999.4': '$999,999',
      '999999.5': '$1 million',
      '999500000': '$1 billion',
      '999499999': '$999 million',
    });
  });

  test('in millions of dollars is shown in dollars', () => {
    shows('MUSD', undefined, { '19180': '$19.2 billion', '0.5': '$500,000', '-7500': '−$7.5 billion' });
  });

  test('in cents is whole cents, and fewer digits only below one', () => {
    shows('USD', 'cents', {
      '0.85': '85 cents',
      '0.01': '1 cent',
      '-0.62': '−62 cents',
      '1.04': '104 cents',
      '0.0031': '0.31 cents',
      '0': '0 cents',
    });
  });
});

test('a tie goes to the even digit', () => {
  shows('USD', undefined, {
    '2.125': '$2.12',
    '2.135': '$2.14',
    '1.005': '$1.00',
    '1.015': '$1.02',
    '-2.125': '−$2.12',
    '1000.5': '$1,000',
    '1001.5': '$1,002',
  });
  shows('ratio', 'percent', { '0.8445': '84.4%', '0.8455': '84.6%', '-0.8445': '−84.4%' });
  shows('USD', 'cents', { '0.845': '84 cents', '0.855': '86 cents' });
});

test('a tie is seen as one though no float can hold it', () => {
  shows('USD', undefined, { '2.12500000000000000000000000000001': '$2.13', '2.1349999999999999999999999': '$2.13' });
});

test('a percentage has one decimal; a large one none; a small one enough to show its sign', () => {
  shows('ratio', 'percent', {
    '0.845': '84.5%',
    '0': '0.0%',
    '1': '100.0%',
    '-1.408': '−140.8%',
    '5.45': '545%',
    '-8.35': '−835%',
    '12.345': '1,234%',
    '0.0004': '0.04%',
    '-0.0004': '−0.04%',
    '0.000951': '0.1%',
  });
});

test('a share is a percentage without being asked', () => {
  shows('share', undefined, { '0.5625': '56.2%', '0.8': '80.0%' });
});

test('other numbers leave their unit to the words around them', () => {
  shows('ratio', undefined, { '4.75': '4.75', '39.3': '39.3', '0.9': '0.9', '2.5': '2.5' });
  shows('customer-month/month', undefined, {
    '2430000': '2.43 million',
    '12000': '12,000',
    '6300000000000': '6.3 trillion',
    '2000000000000000000': '2 × 10^18',
  });
  shows('Mtok/month', undefined, { '23619500': '23,619,500', '1230000000000000': '1.23 × 10^15' });
  shows('customer', 'count', { '4863012.4': '4.86 million', '1234.5': '1,234', '0.3': '0', '-0.3': '0' });
  shows('month', undefined, { '4.25': '4.2', '6': '6', '0.01': '0.01' });
  shows('month', 'months', {
    '4.25': '4.2 months',
    '6': '6 months',
    '1': '1 month',
    '1.04': '1 month',
    '0.05': '0.05 months',
    '-3.5': '−3.5 months',
  });
  shows('ratio', 'times', { '4.75': '4.75', '1000000': '1 million' });
  shows('Mtok', 'plain', { '1234567.8': '1,234,568', '0.897': '0.897' });
});

test('millions of tokens are digits: nobody reads "2 million million"', () => {
  shows('Mtok/month', undefined, { '6300000': '6,300,000', '608': '608' });
  expect(inputText('62500000000', 'Gtok/day')).toBe('62,500,000,000 billion tokens a day');
});

test('what is left of a quotient that was rounded is nothing', () => {
  shows('USD', undefined, { '-0.0000000000000000000000000000000000000001': '$0', '-0.0': '$0' });
});

test('no quantity in any style reads as minus nothing, NaN, Infinity or an exponent', () => {
  const exact = fc
    .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: -40, max: 12 }))
    .map(([digits, power]) => new Decimal(digits.toString()).times(new Decimal(10).pow(power)).toFixed());
  const unit = fc.constantFrom('USD', 'USD/Mtok', 'MUSD', 'ratio', 'share', 'month', 'customer-month/month');
  fc.assert(
    fc.property(exact, unit, fc.constantFrom(undefined, ...NUMBER_STYLES), (value, of, style) => {
      for (const text of [
        showQuantity(value, of, style),
        inputText(value, of),
        rawQuantity(value, of),
        fieldText(value, of),
      ]) {
        expect(text).not.toMatch(/NaN|∞|Infinity|undefined|\de[+-]?\d/);
        expect(text).not.toMatch(/[-−]\$?0(\.0*)?($|[^\d.])/);
      }
    }),
    { numRuns: runs(1500, 5000) },
  );
});

test('a style that is not one is refused with those that are', () => {
  expect(() => showQuantity('1', 'USD', 'dollars')).toThrow('no number style "dollars"');
});

test('a unit is read as a person says it', () => {
  const words: Record<string, string> = {
    'USD/GPU-h': 'per GPU-hour',
    'USD/Mtok': 'per million tokens',
    'Mtok/month': 'million tokens a month',
    'Gtok/day': 'billion tokens a day',
    'tok/GPU-s': 'tokens per GPU-second',
    'USD/month': 'a month',
    '1/month': 'a month',
    'film/customer-month': 'films per customer-month',
    'USD/kWh': 'per kilowatt-hour',
    month: 'months',
    GPU: 'GPUs',
    USD: '',
    ratio: '',
    share: '',
    MUSD: 'million',
  };
  for (const [unit, text] of Object.entries(words)) expect(unitWords(unit), unit).toBe(text);
});

test('a number a reader may change is shown exactly, with its unit', () => {
  const table: [exact: string, unit: string, text: string][] = [
    ['2.00', 'USD/GPU-h', '$2.00 per GPU-hour'],
    ['0.3', 'USD/Mtok', '$0.30 per million tokens'],
    ['0.203352', 'USD/GPU-h', '$0.203352 per GPU-hour'],
    ['6', 'month', '6 months'],
    ['1', 'month', '1 month'],
    ['5870000', 'USD', '$5.87 million'],
    ['33600', 'USD', '$33,600'],
    ['7500', 'MUSD', '$7,500 million'],
    ['2430000', 'customer', '2.43 million customers'],
    ['1234567', 'customer', '1,234,567 customers'],
    ['0.05', '1/month', '5% a month'],
    ['0.5625', 'share', '56.25%'],
    ['0', 'USD', '$0'],
    ['-4', 'USD', '−$4.00'],
    ['0.3333333333333333333333333333333333333333', 'ratio', '0.333333333333'],
  ];
  for (const [exact, unit, text] of table) expect(inputText(exact, unit)).toBe(text);
});

test('the working keeps every digit, and says so where there are too many', () => {
  expect(rawQuantity('87115.61', 'USD')).toBe('$87,115.61');
  expect(rawQuantity('-0.137839', 'USD/Mtok')).toBe('−$0.137839');
  expect(rawQuantity('0.3333333333333333333333333333333333333333', 'ratio')).toBe('0.333333333333…');
  expect(rawQuantity('12345678901234.33333333333333333333', 'USD')).toBe('$12,345,678,901,234.33…');
  expect(rawQuantity('7500', 'MUSD')).toBe('$7,500 million');
});
