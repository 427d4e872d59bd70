import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';

describe('a note that a word opens', () => {
  test('a word of the glossary is a button, which opens its note and holds its link back until then', async ({
    open,
  }) => {
    const page = await open('/essays/one-more-customer/');
    const term = page.locator('.term').first();
    const word = term.getByRole('button');
    const note = term.locator('.info-note');
    await eventually(() => word.getAttribute('aria-expanded')).toBe('false');
    expect(await word.getAttribute('aria-describedby')).toBeNull();
    expect(await page.locator(`#${await word.getAttribute('aria-controls')}`).count()).toBe(1);
    await word.focus();
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await term.evaluate((one) => one.contains(document.activeElement))).toBe(false);
    for (const key of ['Enter', 'Space']) {
      await word.focus();
      await page.keyboard.press(key);
      await eventually(() => note.isVisible()).toBe(true);
      expect(await word.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      expect(await note.locator('a').evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(() => note.isVisible()).toBe(false);
      expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.locator('h1').click();
    await eventually(() => note.isVisible()).toBe(false);
    await word.hover();
    await eventually(() => note.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await eventually(() => note.isVisible()).toBe(false);
    await word.click();
    await page.mouse.move(0, 0);
    expect(await note.isVisible()).toBe(true);
  });

  test('a note is opened with Enter or Space, closed with Escape, and closes behind whoever goes on', async ({
    open,
  }) => {
    const page = await open('/cases/metered-inference/');
    const word = page.locator('.info-word').first();
    const note = page.locator('.info-note').first();
    await word.focus();
    expect(await note.isVisible()).toBe(false);
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await eventually(() => note.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(() => note.isVisible()).toBe(false);
      expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('Enter');
    await eventually(() => note.isVisible()).toBe(true);
    await page.locator('.info-word').last().focus();
    await eventually(() => note.isVisible()).toBe(false);
    await word.click();
    await eventually(() => note.isVisible()).toBe(true);
    await page.locator('h1').click();
    await eventually(() => note.isVisible()).toBe(false);
  });

  test('a note in the bubble of a number closes before the bubble', async ({ open }) => {
    const page = await open('/essays/is-training-part-of-the-unit/');
    const button = page.locator('.adjust > button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const bubble = page.locator(`#${await button.getAttribute('popovertarget')}`);
    await eventually(() => bubble.isVisible()).toBe(true);
    // Beside its number, in the margin.
    const [number, box] = [await page.locator('.adjust').first().boundingBox(), await bubble.boundingBox()];
    expect(box?.x).toBeGreaterThan((number?.x ?? Infinity) + (number?.width ?? 0));
    expect(Math.abs((box?.y ?? Infinity) - (number?.y ?? 0))).toBeLessThan(20);
    const note = bubble.locator('.info-note');
    await bubble.locator('.info-word').click();
    await eventually(() => note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => note.isVisible()).toBe(false);
    expect(await bubble.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => bubble.isVisible()).toBe(false);
  });
});
