import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';

const BARE = { javaScriptEnabled: false };

describe('with JavaScript off', () => {
  test('a word of the glossary shows its definition where the pointer or the focus is, within the page', async ({
    open,
  }) => {
    const page = await open('/essays/one-more-customer/', {
      ...BARE,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const word = page.locator('.term').first();
    const note = word.locator('.info-note');
    expect(await note.isVisible()).toBe(false);
    await word.locator('.term-word').tap();
    expect(await note.isVisible()).toBe(true);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await note.locator('a').tap();
    await page.waitForURL('**/glossary/#contribution');
  });

  test('sources are shown by how far they were read, but for the one that a link leads to', async ({ open }) => {
    const page = await open('/sources/#deepseek-day6', BARE);
    const shown = (verified: string) => page.locator(`.record[data-verified="${verified}"]:visible`).count();
    expect(await shown('primary')).toBeGreaterThan(1);
    await page.locator('[name=known][value=secondary]').check();
    expect(await shown('primary')).toBe(1);
    expect(await page.locator('#deepseek-day6').isVisible()).toBe(true);
    expect(await shown('secondary')).toBeGreaterThan(1);
  });
});
