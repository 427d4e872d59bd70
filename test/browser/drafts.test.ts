import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { cutFields, messageOf, pasteOver, typeOver } from '../support/drafts.ts';
import { cells, field, reach, wakeIslands } from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const INPUT = 'metered-inference.training';
const IN_FORCE = 'The figures use $5.87 million.';

/** What a draft comes to: a value, or the beginning of what is said of it. */
const DRAFTS: [text: string, value: string | undefined, says?: string][] = [
  ['250000', '250000'],
  ['2,5', '2.5'],
  ['1,5 million', '1500000'],
  ['1.234,56', '1234.56'],
  ['1.000.000', '1000000'],
  ['12,34,567', '1234567'],
  ['$3.2MM', '3200000'],
  ['3 $', '3'],
  ['1’234’567', '1234567'],
  ['１２', '12'],
  ['\u200f3\u00ad3', '33'],
  ['99999999999999999', undefined, 'The most this takes is $100 billion.'],
  ['999 x', undefined, '“999 x” is not a number.'],
  ['(1,200)', undefined, 'The least this takes is $0.'],
  ['250.000', undefined, '“250.000” can be read two ways: 250 or 250,000.'],
  ['12; 345', undefined, '“12; 345” is two values.'],
  ['3-4', undefined, '“3-4” is not a number.'],
  ['3 4', undefined, '“3 4” is not a number.'],
  ['', undefined, 'Write a number'],
];

const written = (page: Page) => new URL(page.url()).searchParams.get('training') ?? undefined;
const announced = (page: Page) => page.locator('#announcer').textContent();

describe('a draft', () => {
  test('ends in one state, typed digit by digit or pasted; refused, it leaves everything at what was last taken, and says that', async ({
    open,
  }) => {
    const page = await open(CASE);
    const published = await cells(page);
    for (const [text, value, says] of DRAFTS) {
      const ends = [];
      for (const put of [typeOver, pasteOver]) {
        const box = await put(page, INPUT, text);
        if (value === undefined) {
          await eventually(() => messageOf(box)).toContain(says);
          expect(await messageOf(box), text).toContain(IN_FORCE);
          expect(await cells(page), text).toEqual(published);
          await eventually(() => announced(page)).toContain(says);
          await eventually(() => written(page)).toBeUndefined();
          await box.blur();
          expect(await box.inputValue(), text).toBe(text);
          expect(await cells(page), text).toEqual(published);
        } else {
          await box.blur();
          await eventually(() => written(page)).toBe(value);
          expect(await messageOf(box), text).not.toContain('figures use');
        }
        ends.push({ figures: await cells(page), field: await box.inputValue() });
        // Back to what was published: by one step of undo, or by giving the draft up.
        await box.focus();
        await page.keyboard.press(value === undefined ? 'Escape' : 'Control+z');
        await eventually(() => box.inputValue()).toBe('5,870,000');
        await eventually(() => cells(page)).toEqual(published);
        expect(await messageOf(box), text).toBe('');
      }
      expect(ends[1], text).toEqual(ends[0]);
    }
  });

  test('is taken back by Escape and by undo, before it is taken', async ({ open }) => {
    const page = await open(CASE);
    const published = await cells(page);
    for (const key of ['Escape', 'Control+z']) {
      const box = await typeOver(page, INPUT, '12345678');
      await eventually(() => cells(page)).not.toEqual(published);
      await page.keyboard.press(key);
      await eventually(() => box.inputValue()).toBe('5,870,000');
      expect(await cells(page)).toEqual(published);
      await box.blur();
      expect(await cells(page)).toEqual(published);
    }
  });

  test('that can be read two ways is asked about, and the answer is one step of undo', async ({ open }) => {
    const page = await open(CASE);
    const box = await typeOver(page, INPUT, '250.000');
    await page.getByRole('button', { name: 'Read as 250,000' }).click();
    await eventually(() => written(page)).toBe('250000');
    expect(await box.inputValue()).toBe('250,000');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await eventually(() => written(page)).toBeUndefined();
    await page.keyboard.press('Control+Shift+z');
    await eventually(() => written(page)).toBe('250000');
  });

  test('of two values pasted from a sheet keeps them apart', async ({ open }) => {
    const page = await open(CASE);
    for (const text of ['12\n345', '12\t345', '12\r\n345\r\n']) {
      const box = await pasteOver(page, INPUT, text);
      await eventually(() => box.inputValue()).toBe('12; 345');
      await eventually(() => messageOf(box)).toContain('“12; 345” is two values.');
      await page.keyboard.press('Escape');
    }
    const box = await pasteOver(page, INPUT, '12\r\n');
    await box.blur();
    await eventually(() => written(page)).toBe('12');
  });
});

describe('a number field that nobody writes in', () => {
  test.for([360, 1280])('cuts no number, at %d px', async (width, { open }) => {
    const page = await open(`${CASE}?training=100000000000&rev=1`, { viewport: { width, height: 800 } });
    await wakeIslands(page);
    const box = await reach(field(page, INPUT));
    await eventually(() => box.inputValue()).toBe('100 billion');
    expect(await cutFields(page)).toEqual([]);
    const address = page.url();
    await box.focus();
    await eventually(() => box.inputValue()).toBe('100,000,000,000');
    await box.blur();
    await eventually(() => box.inputValue()).toBe('100 billion');
    expect(page.url()).toBe(address);
  });
});
