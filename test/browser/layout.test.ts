import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, isOn, reach, slide, slider } from '../support/page.ts';
import { shiftsOf, twoFrames, watchShifts } from '../support/shifts.ts';

// Widths, and what jumps while a page is read, are held to for every template in `templates.test.ts`.
describe('nothing jumps', () => {
  test('when the switch is flipped', async ({ open }) => {
    for (const address of ['/', '/cases/metered-inference/']) {
      const page = await open(address, { before: watchShifts });
      const control = await reach(buildSwitch(page));
      const margin = await cell(page, 'metered-inference.margin');
      await control.click();
      await eventually(() => isOn(control)).toBe(true);
      await eventually(() => cell(page, 'metered-inference.margin')).not.toBe(margin);
      await twoFrames(page);
      expect(await shiftsOf(page), address).toEqual([]);
    }
  });

  test('when a slider is moved', async ({ open }) => {
    const page = await open('/cases/metered-inference/', { before: watchShifts });
    await reach(slider(page, 'metered-inference.training'));
    await twoFrames(page);
    for (const position of [100, 500, 900]) await slide(page, 'metered-inference.training', position);
    await twoFrames(page);
    // A longer number may begin further left in the room kept for it; nothing beyond that room moves.
    expect(await shiftsOf(page)).toEqual([]);
  });
});

describe('on a touch screen', () => {
  test('a vertical swipe that begins on a slider scrolls the page and leaves the slider alone', async ({ open }) => {
    const page = await open('/cases/metered-inference/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const control = await reach(slider(page, 'metered-inference.training'));
    const value = await control.inputValue();
    const box = await control.boundingBox();
    if (!box) throw new Error('the slider has no box');
    const before = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 4, box.y + box.height / 2];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let up = 10; up <= 200; up += 10) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up }] });
      await twoFrames(page);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await eventually(() => control.inputValue()).toBe(value);
  });

  test('every control is at least 44 px to the touch, or 24 px with room around it', async ({ open }) => {
    for (const address of ['/', '/cases/metered-inference/']) {
      const page = await open(address, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'input[type=range], [role=switch], button:not(.adjust-button), label:has(input[type=checkbox], input[type=radio])',
          ),
        ]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44)
          .map(({ element, box }) => `${Math.round(box.height)} px: ${element.outerHTML.slice(0, 90)}`),
      );
      expect(small, address).toEqual([]);
    }
  });
});

describe('on paper', () => {
  test('a page shows the state as set, every input, and the link', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    await slide(page, 'metered-inference.training', 900);
    await eventually(() => new URL(page.url()).search).toContain('training=');
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('[data-print-link]');
    await eventually(async () => (await link.innerText()).replaceAll(/\s/g, '')).toContain(new URL(page.url()).search);
    const fields = page.locator(
      'input[data-input="metered-inference.life"]:not([type=range]), [data-cell="metered-inference.life"]',
    );
    expect(await fields.evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/,
    );
  });

  test('a page says where each number comes from, and nothing that is to be pressed', async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/cases/metered-inference/', { javaScriptEnabled });
      const seen = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) =>
            all.map((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
          );
      const notes = '.input-control .info-note p';
      expect(new Set(await seen(notes))).toEqual(new Set([false]));
      const before = await page.locator('.input-control .info').count();
      await page.emulateMedia({ media: 'print' });
      expect((await seen(notes)).length).toBeGreaterThan(before);
      expect(new Set(await seen(notes))).toEqual(new Set([true]));
      const pressed = '.copy-link, .downloads input, details:not([open]) > summary, .state-actions';
      expect((await seen(pressed)).length).toBeGreaterThan(3);
      expect(new Set(await seen(pressed))).toEqual(new Set([false]));
      // A note takes its own room, and lies on no other.
      const covered = await page.locator('.input-control').evaluateAll(
        (all) =>
          all.filter((one) => {
            const [field, note] = ['.range-field', '.info'].map((part) =>
              one.querySelector(part)?.getBoundingClientRect(),
            );
            return field && note && note.top < field.bottom - 1;
          }).length,
      );
      expect(covered).toBe(0);
      const swatch = page.locator('.key-swatch').first();
      expect(await swatch.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe('exact');
    }
  });
});
