import { describe, expect, test } from 'vitest';
import { inputText } from '#numbers/number-style.ts';
import { readTyped } from '#numbers/read-typed.ts';
import { allCases } from '../support/cases.ts';

const reads = (unit: string, table: Record<string, string>) => {
  for (const [text, value] of Object.entries(table))
    expect(readTyped(text, unit), `${JSON.stringify(text)} ${unit}`).toEqual({ ok: true, value });
};
const refuses = (unit: string, texts: string[]) => {
  for (const text of texts) expect(readTyped(text, unit), JSON.stringify(text)).toMatchObject({ ok: false });
};

describe('signs that look alike', () => {
  test('are one sign: dashes, apostrophes, digits of every script, full width, spaces', () => {
    for (const dash of '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d')
      reads('month', { [`${dash}4`]: '-4' });
    for (const mark of "'\u2019\u2018\u02bc\u2032\uff07`") reads('month', { [`1${mark}234${mark}567`]: '1234567' });
    for (const space of ' \u00a0\u2007\u2009\u202f\u3000') reads('month', { [`1${space}234`]: '1234' });
    reads('month', {
      '１２': '12',
      '１，２３４．５': '1234.5',
      '٣٫٥': '3.5',
      '١٬٢٣٤٫٥': '1234.5',
      '250٫000': '250',
      '१२.५': '12.5',
      '𝟜𝟐': '42',
    });
    reads('ratio', { '25％': '0.25', '٢٥٪': '0.25' });
    reads('USD', { '＄３': '3', '﹩3': '3' });
  });

  test('and marks without a look are nothing', () => {
    for (const mark of '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2069\u061c\ufe0f\0')
      reads('month', { [`${mark}1${mark}2${mark}`]: '12' });
  });
});

describe('a currency', () => {
  test('stands in front of a number or behind it', () => {
    const texts = [
      '3$',
      '3 $',
      '$3',
      '$ 3',
      'US$ 3',
      'US $3',
      'USD 3',
      '3 USD',
      '3USD',
      '3 dollars',
      '3 US$',
      '$3 USD',
    ];
    for (const unit of ['USD', 'USD/GPU-h', 'MUSD']) reads(unit, Object.fromEntries(texts.map((text) => [text, '3'])));
    reads('USD', { '-$3': '-3', '$-3': '-3', '$3.2MM': '3200000' });
  });

  test('is no part of what is not money', () => refuses('month', ['$3', '3 USD', '3 dollars']));
});

test('brackets are below zero, as accounts have it', () => {
  reads('USD', { '(1,200)': '-1200', '$(5.00)': '-5', '($5)': '-5', '(5) USD': '-5' });
  reads('ratio', { '(5%)': '-0.05' });
  refuses('USD', ['(-5)', '-(-5)', '(5', '5)', '()', '(abc)']);
});

describe('a unit', () => {
  test('is known by the ways in which it is written', () => {
    reads('USD/GPU-h', { '$2.50/hr': '2.5', '2.50 / h': '2.5', '$2.50 per hour': '2.5', '$2.50/GPU-hour': '2.5' });
    reads('USD/Mtok', {
      '$0.14/MTok': '0.14',
      '$0.14/M tokens': '0.14',
      '0.14 per 1M tokens': '0.14',
      '$0.14/M': '0.14',
    });
    reads('month', { '6 mo': '6', '6mos': '6', '6 Months': '6', '6 mths': '6' });
    reads('year', { '1 year': '1', '4 yrs': '4' });
    reads('tok/GPU-s', { '4,030 tok/s': '4030', '4k tokens per second': '4000' });
    reads('Gtok/day', { '608 billion tokens': '608', '608 Gtok/day': '608', '5b tokens/day': '5' });
    reads('customer', { '3.2M customers': '3200000', '3.2MM': '3200000', '5,000K': '5000000' });
    reads('1/month', { '3% a month': '0.03', '3 per cent': '0.03' });
  });

  test('of something else is refused', () => {
    refuses('month', ['1 year', '6 days', '6 m/s']);
    refuses('USD/GPU-h', ['$3/day', '$3/MTok']);
  });

  test('is read as the site itself writes it, for every input of every case', () => {
    for (const { inputs } of allCases)
      for (const { unit, range = [], minimum, maximum } of inputs)
        for (const value of [...range, minimum, maximum, '1'])
          expect(readTyped(inputText(value, unit), unit), inputText(value, unit)).toMatchObject({ ok: true });
  });
});

describe('a comma', () => {
  test('is before decimals where it can be nothing else', () => {
    reads('USD', {
      '2,5': '2.5',
      '0,25': '0.25',
      '0,025': '0.025',
      '41,39': '41.39',
      '1,00': '1',
      ',5': '0.5',
      '12,3456': '12.3456',
      '1,5 million': '1500000',
      '1.234,56': '1234.56',
      '1 234,567': '1234.567',
      "1'234,5": '1234.5',
      '2,5e3': '2500',
    });
    reads('share', { '0,8': '0.8', '80,5%': '0.805' });
  });

  test('is of thousands before three digits, and in India before two', () => {
    reads('USD', { '1,385': '1385', '1,234.56': '1234.56', '12,34,567': '1234567', '1,23,456.5': '123456.5' });
  });
});

test('several points are of thousands', () => {
  reads('USD', { '1.000.000': '1000000', '1.234.567,8': '1234567.8' });
  refuses('USD', ['1.2.3', '1.00.000', '1.000.00']);
});

describe('values that were apart', () => {
  test('never become one', () => {
    refuses('USD', [
      '12\n345',
      '12\t345',
      '12\r\n345',
      '12; 345',
      '3 4',
      '3-4',
      '3–4',
      '1 23',
      '12 34 567',
      '1, 5',
      '1,5,5',
      '1 234 56',
    ]);
    expect(readTyped('12\n345', 'USD')).toEqual({
      ok: false,
      problem: '“12; 345” is two values. Write one, such as 3 or $3.00.',
    });
  });

  test('are one where a cell of a sheet ends in a tab or a line', () => {
    reads('USD', { '12\n': '12', '12\r\n': '12', '12\t': '12', '\n12\n\u200b': '12' });
  });
});
