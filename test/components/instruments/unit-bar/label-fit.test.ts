import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIT_WIDTHS, fitClass } from '#components/instruments/unit-bar/label-fit.ts';
import { REACH } from '#components/instruments/unit-bar/geometry.ts';

const styles = readFileSync('components/instruments/unit-bar/style.css', 'utf8').replace(/\s+/g, ' ');

describe(fitClass, () => {
  test('the wider the span, the narrower the picture in which a word fits', () => {
    expect(fitClass(10, 12, 50)).toBe('fits-240');
    expect(fitClass(10, 12, 20)).toBe('fits-420');
    expect(fitClass(10, 12, 1)).toBeUndefined();
    expect(fitClass(10, 12, 0)).toBeUndefined();
  });
});

test('the style sheet shows each fitting word from its width on', () => {
  for (const width of FIT_WIDTHS)
    expect(styles).toContain(`(min-width: ${width / 16}rem) { .fits-${width} { display: inline; } }`);
});

test('the style sheet puts the price over its mark', () => {
  expect(styles).toContain(`grid-template-columns: ${100 / REACH}% 1fr`);
});

test('the style sheet loads nothing', () => {
  expect(styles).not.toMatch(/@import|url\(/);
});
