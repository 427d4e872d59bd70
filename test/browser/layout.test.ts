import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { templateAddresses } from '../support/dist.ts';
import { buildSwitch, cell, isOn, reach, slide, slider, wakeIslands } from '../support/page.ts';

const pages = templateAddresses();

/** What is wider than the window: the page itself, and the elements that make it so (not those that scroll in a box of their own). */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100)),
    ];
  });

/** Records layout shifts from the first paint on, those after a touch included. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `<${node.nodeName.toLowerCase()} class="${node.getAttribute('class')}">`
        : String(node?.nodeName);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => nameOf(node)).join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('from 320 to 2560 px', () => {
  test.for(pages)('%s does not scroll sideways', async (address, { open }) => {
    const page = await open(address);
    for (const width of [320, 360, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      await twoFrames(page);
      expect(await overflow(page), `${width} px`).toEqual([]);
    }
  });
});

describe('nothing jumps', () => {
  test.for(pages)('while %s loads and is read to its end', async (address, { open }) => {
    const page = await open(address, { before: watchShifts });
    await wakeIslands(page);
    await page.waitForLoadState('networkidle');
    await twoFrames(page);
    expect(await shifts(page)).toEqual([]);
  });

  test('when the switch is flipped', async ({ open }) => {
    for (const address of ['/', '/cases/metered-inference/']) {
      const page = await open(address, { before: watchShifts });
      const control = await reach(buildSwitch(page));
      const margin = await cell(page, 'metered-inference.margin');
      await control.click();
      await eventually(() => isOn(control)).toBe(true);
      await eventually(() => cell(page, 'metered-inference.margin')).not.toBe(margin);
      await twoFrames(page);
      expect(await shifts(page), address).toEqual([]);
    }
  });

  test('when a slider is moved', async ({ open }) => {
    const page = await open('/cases/metered-inference/', { before: watchShifts });
    await reach(slider(page, 'metered-inference.training'));
    await twoFrames(page);
    for (const position of [100, 500, 900]) await slide(page, 'metered-inference.training', position);
    await twoFrames(page);
    // A longer number may begin further left in the room kept for it; nothing beyond that room moves.
    expect((await shifts(page)).filter((shift) => parseFloat(shift) > 0.001)).toEqual([]);
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
            'input[type=range], [role=switch], button:not(.adjust), label:has(input[type=checkbox], input[type=radio])',
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
});
