import { describe, expect, test } from 'vitest';
import { readInput } from '#numbers/read-input.ts';

const training = { minimum: '0', maximum: '100000000000', unit: 'USD' };
const life = { minimum: '1', maximum: '60', unit: 'month' };
const speed = { minimum: '0.5', maximum: '2', unit: 'ratio' };

describe('a draft with two readings', () => {
  test('is the one that the input takes', () => {
    expect(readInput('1.000', life)).toEqual({ ok: true, value: '1' });
    expect(readInput('1,385', life)).toEqual({ ok: true, value: '1.385' });
    expect(readInput('1,385', speed)).toEqual({ ok: true, value: '1.385' });
    expect(readInput('1.385', speed)).toEqual({ ok: true, value: '1.385' });
    expect(readInput('900,000', { ...life, minimum: '899' })).toMatchObject({ ok: false });
    expect(readInput('5.000', { ...training, minimum: '1000' })).toEqual({ ok: true, value: '5000' });
  });

  test('is of thousands at a comma, as the site writes them', () => {
    expect(readInput('1,385', training)).toEqual({ ok: true, value: '1385' });
  });

  test('is asked about at a point', () => {
    for (const [text, one, other] of [
      ['250.000', '250', '250,000'],
      ['1.000', '1', '1,000'],
      ['5.875', '5.875', '5,875'],
    ] as const)
      expect(readInput(text, training)).toEqual({
        ok: false,
        problem: `“${text}” can be read two ways: ${one} or ${other}.`,
        readings: [
          { value: one, text: one },
          { value: other.replace(',', ''), text: other },
        ],
      });
  });

  test('is not asked about where it begins with 0, is long, has a magnitude, or is what the field shows', () => {
    expect(readInput('0.025', training)).toEqual({ ok: true, value: '0.025' });
    expect(readInput('1234.567', training)).toEqual({ ok: true, value: '1234.567' });
    expect(readInput('5.875 million', training)).toEqual({ ok: true, value: '5875000' });
    expect(readInput('1.234e6', training)).toEqual({ ok: true, value: '1234000' });
    expect(readInput('5.875', training, '5.875')).toEqual({ ok: true, value: '5.875' });
  });
});

test('a value out of bounds is told what the input takes', () => {
  expect(readInput('99999999999999999', training)).toEqual({
    ok: false,
    problem: 'The most this takes is $100 billion.',
  });
  expect(readInput('0,5', life)).toEqual({ ok: false, problem: 'The least this takes is 1 month.' });
});

describe('a whole number where a share is taken', () => {
  const churn = { minimum: '0', maximum: '1', unit: '1/month' };

  test('is not taken for a percentage, and is told how to write one', () => {
    expect(readInput('3', churn)).toEqual({
      ok: false,
      problem: 'Write 3% if you mean percent. The most this takes is 100% a month.',
    });
    expect(readInput('3', { ...churn, maximum: '0.3', unit: 'share' })).toMatchObject({
      problem: expect.stringContaining('Write 3% if you mean percent.') as string,
    });
  });

  test('is as good as any where it is written as one', () => {
    expect(readInput('3%', churn)).toEqual({ ok: true, value: '0.03' });
    expect(readInput('1', churn)).toEqual({ ok: true, value: '1' });
    expect(readInput('300%', churn)).toEqual({ ok: false, problem: 'The most this takes is 100% a month.' });
    expect(readInput('30', { ...churn, maximum: '2', unit: 'ratio' })).toEqual({
      ok: false,
      problem: 'The most this takes is 2.',
    });
  });
});
