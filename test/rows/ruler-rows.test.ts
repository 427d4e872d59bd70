import { describe, expect, test } from 'vitest';
import { LABEL_GAP, LABEL_ROOM, rulerPicture } from '#rows/ruler-rows.ts';

const amount = (value: string, words = value) => ({
  words,
  view: { value, text: `$${value}`, tone: 'none' as const },
});
const BILLS = [amount('5870000'), amount('58700000'), amount('944000000')];
const drawn = (line: string, here: string) => rulerPicture(BILLS, amount(line, 'line'), amount(here, 'here'));
const named = (picture: ReturnType<typeof drawn>, words: string) =>
  picture.marks.find((mark) => mark.words.startsWith(words));

describe('an upright ruler', () => {
  test('reaches from the power of ten below the least bill to a whole step above the largest', () => {
    expect(drawn('1000000', '1').decades).toEqual([
      '$1 million',
      '$10 million',
      '$100 million',
      '$1 billion',
      '$10 billion',
    ]);
    expect(rulerPicture([], amount('1'), amount('1')).decades).toEqual(['$1 million', '$10 million', '$100 million']);
  });

  test('places ten times as much one step higher', () => {
    const { marks } = drawn('100000000', '10000000');
    const at = (kind: string) => marks.find((mark) => mark.kind === kind)?.at;
    expect(at('here')).toBe(0.25);
    expect(at('line')).toBe(0.5);
    expect(drawn('100000000', '1').repaid).toBe(0.5);
  });

  test.each([
    ['86744024', '5870000'],
    ['86744024', '86744024'],
    ['1000', '1000'],
    ['900000000000', '900000000000'],
    ['-5', '0'],
    ['60000000', '58000000'],
  ])('with a line at %s and a bill of %s labels stand apart, in order and within it', (line, here) => {
    const labels = drawn(line, here).marks.map((mark) => mark.label);
    expect(labels).toHaveLength(5);
    for (const [i, label] of labels.entries()) {
      expect(label).toBeGreaterThanOrEqual(LABEL_ROOM - 1e-9);
      expect(label).toBeLessThanOrEqual(1 - LABEL_ROOM + 1e-9);
      if (i > 0) expect(label - (labels[i - 1] as number)).toBeGreaterThanOrEqual(LABEL_GAP - 1e-9);
    }
  });

  test('what is beyond it stands at the end, and says so', () => {
    expect(named(drawn('900000000000', '1'), 'line')).toMatchObject({ at: 1, words: 'line, off scale' });
    expect(named(drawn('1', '2000'), 'here')).toMatchObject({ at: 0, words: 'here, off scale' });
    expect(drawn('900000000000', '1').repaid).toBe(1);
  });

  test.each(['0', '-1000000'])('sales that leave %s repay nothing', (line) => {
    expect(named(drawn(line, '1'), 'line')).toMatchObject({ at: 0, amount: 'nothing', words: 'line' });
    expect(drawn(line, '1').repaid).toBe(0);
  });

  test('keeps the order of amounts that are all beyond it', () => {
    const kinds = (line: string, here: string) => drawn(line, here).marks.map(({ kind }) => kind);
    expect(kinds('20000000000', '50000000000').slice(-2)).toEqual(['line', 'here']);
    expect(kinds('50000000000', '20000000000').slice(-2)).toEqual(['here', 'line']);
    expect(kinds('-5', '0').slice(0, 2)).toEqual(['line', 'here']);
  });

  test('draws no line where what sales repay is not defined', () => {
    const picture = rulerPicture(BILLS, amount('', 'line'), amount('5', 'here'));
    expect(picture.repaid).toBeUndefined();
    expect(picture.marks.map(({ kind }) => kind)).not.toContain('line');
  });

  test('a bill that is just repaid stands below the line', () => {
    const kinds = drawn('58700000', '58700000').marks.map(({ kind }) => kind);
    expect(kinds).toEqual(['bill', 'bill', 'here', 'line', 'bill']);
  });
});
