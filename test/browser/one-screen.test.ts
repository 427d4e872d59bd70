import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cells, isOn, reach, slider } from '../support/page.ts';
import { twoFrames } from '../support/shifts.ts';

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 800 };
const TABLET = { width: 1024, height: 768 };
const named = ({ width, height }: typeof PHONE) => `${width}x${height}`;

/** Whether an element that matches stands in the window, at least most of it, and nothing fixed lies over its middle. */
const inWindow = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const strip = document.querySelector('.result-strip.on')?.getBoundingClientRect().bottom ?? 0;
    return [...document.querySelectorAll(wanted)].some((element) => {
      const { top, bottom, height, width } = element.getBoundingClientRect();
      const within = element.closest('.result-strip') !== null;
      return height > 0 && width > 0 && bottom <= innerHeight + 1 && top >= (within ? 0 : strip) - 1;
    });
  }, selector);

describe('the front page in one look', () => {
  test.for([PHONE, LAPTOP].map((size) => [named(size), size] as const))(
    'at %s all bars stand in view together under a switch that stays, and the flip moves what builds',
    async ([, viewport], { open }) => {
      const page = await open('/', { viewport });
      const control = await reach(buildSwitch(page));
      await page.locator('.front-rows').evaluate((rows) => {
        const panel = document.querySelector('.front-switch');
        scrollTo(0, rows.getBoundingClientRect().top + scrollY - (panel?.getBoundingClientRect().height ?? 0));
      });
      await twoFrames(page);
      const look = () =>
        page.evaluate(() => ({
          bars: [...document.querySelectorAll('.front-row')].filter((row) => {
            const bar = row.querySelector('.unit-bar-picture')?.getBoundingClientRect();
            const margins = row.querySelector('.margin-pair')?.getBoundingClientRect();
            const panel = document.querySelector('.front-switch')?.getBoundingClientRect().bottom ?? 0;
            return (
              bar &&
              margins &&
              Math.min(bar.top, margins.top) >= panel - 1 &&
              Math.max(bar.bottom, margins.bottom) <= innerHeight
            );
          }).length,
          switch: (document.querySelector('[role=switch]')?.getBoundingClientRect().top ?? -1) >= 0,
        }));
      expect(await look()).toEqual({ bars: 6, switch: true });
      const before = await cells(page);
      const y = await page.evaluate(() => scrollY);
      // By hand: a locator's click would scroll first.
      const place = await control.boundingBox();
      await page.mouse.click((place?.x ?? 0) + 20, (place?.y ?? 0) + 20);
      await eventually(() => isOn(control)).toBe(true);
      await twoFrames(page);
      expect(await page.evaluate(() => scrollY)).toBe(y);
      expect(await look()).toEqual({ bars: 6, switch: true });
      const after = await cells(page);
      const moved = Object.keys(after).filter((id) => id.endsWith('.margin_ratio') && before[id] !== after[id]);
      expect(moved.map((id) => id.split('.')[0])).toEqual([
        'deepseek-full-program',
        'dollar-of-revenue',
        'metered-inference',
        'saas',
      ]);
    },
  );

  test('names the debate in its first sentence, letters nothing and lists no line that costs nothing', async ({
    open,
  }) => {
    const page = await open('/');
    const [first] = (await page.locator('.standfirst').innerText()).split(/(?<=\?)/);
    expect(first).toMatch(/AI/);
    expect(first).toMatch(/training/);
    expect(first).toMatch(/MoviePass/);
    expect(await page.locator('.segment-text').allInnerTexts()).not.toContainEqual(expect.stringMatching(/^[A-Z]\b/));
    for (const summary of await page.locator('.front-row-more > summary').all()) await summary.click();
    const rows = page.locator('.front-row .lines tr:not(.total):visible');
    expect(await rows.count()).toBeGreaterThan(10);
    for (const row of await rows.all()) expect(await row.locator('.amount').innerText()).not.toBe('$0');
  });
});

const CASES: [string, (typeof PHONE)[]][] = [
  ['/cases/metered-inference/', [PHONE, TABLET, LAPTOP]],
  ['/cases/moviepass/', [PHONE]],
  ['/cases/saas/', [{ width: 900, height: 700 }]],
];

describe('the result of a case stays in view', () => {
  test.for(CASES.flatMap(([address, sizes]) => sizes.map((size) => [address, named(size), size] as const)))(
    'on %s at %s, whichever input, cost line or spreading rule is in hand',
    { timeout: 120_000 },
    async ([address, , viewport], { open }) => {
      const page = await open(address, { viewport });
      await reach(slider(page, (await page.locator('input[type=range]').first().getAttribute('data-input')) ?? ''));
      const controls = await page
        .locator('[data-input]:is([type=range], [type=checkbox], [type=radio]):not(:disabled)')
        .all();
      expect(controls.length).toBeGreaterThan(10);
      const builds = (await page.locator('[data-cell$=".with:margin_ratio"]').count()) > 0;
      const missing: string[] = [];
      for (const control of controls) {
        if (!(await control.isVisible())) continue;
        await control.focus();
        const name = (await control.getAttribute('data-input')) ?? '';
        const stays = async () =>
          (await inWindow(page, '[data-cell$=".without:margin_ratio"]')) &&
          (!builds || (await inWindow(page, '[data-cell$=".with:margin_ratio"]'))) &&
          (await inWindow(page, '.unit-bar-picture'));
        for (let tries = 0; tries < 40 && !(await stays()); tries += 1) await page.waitForTimeout(50);
        if (!(await stays())) missing.push(name);
        const covered = await control.evaluate((element) => {
          const strip = document.querySelector('.result-strip.on')?.getBoundingClientRect().bottom ?? 0;
          return element.getBoundingClientRect().bottom < strip;
        });
        if (covered) missing.push(`${name} under the strip`);
      }
      expect(missing).toEqual([]);
    },
  );

  test('and the strip shows the state in force', async ({ open }) => {
    const page = await open('/cases/metered-inference/', { viewport: PHONE });
    const control = await reach(slider(page, 'metered-inference.gpu_hour'));
    await control.focus();
    await page.keyboard.press('PageUp');
    await page.locator('.result-strip.on').waitFor();
    const [strip, own] = ['.result-strip', '.margin-pair'].map((where) =>
      page.locator(`${where} [data-cell$=".with:margin_ratio"]`).first(),
    );
    await eventually(() => own?.innerText()).not.toBe('78.8%');
    await eventually(() => strip?.innerText()).toBe(await own?.innerText());
  });
});

describe('the verdict of an argument', () => {
  test.for([PHONE, LAPTOP].map((size) => [named(size), size] as const))(
    'at %s is in view with its sliders and where each turns it, and is seen to turn',
    async ([, viewport], { open }) => {
      const page = await open('/arguments/spread-over-billions/', { viewport });
      const control = await reach(slider(page, 'ds.training'));
      await control.focus();
      await page.keyboard.press('Home');
      for (const input of ['ds.training', 'ds.life']) {
        await slider(page, input).focus();
        await eventually(() => inWindow(page, '.verdict strong, .result-verdict strong')).toBe(true);
        const turn = page.locator('.claim-control', { has: slider(page, input) }).locator('.claim-turn');
        const box = await turn.boundingBox();
        expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1);
        expect(await turn.innerText()).toMatch(/holds (above|below)|changes the verdict/i);
      }
      await control.focus();
      const verdict = page.locator('.verdict strong');
      const word = async () => (await verdict.innerText()).toLowerCase();
      const before = await word();
      expect(await page.locator('.decided').getAttribute('data-turned')).toBeNull();
      await page.keyboard.press('End');
      await eventually(word).not.toBe(before);
      expect(await page.locator('.decided').getAttribute('data-turned')).toMatch(/once|again/);
    },
  );
});

describe('from the first screen of a case', () => {
  test('every section is a link away, by the name it is headed', async ({ open }) => {
    for (const address of ['/cases/metered-inference/', '/cases/ai-subscription/', '/cases/saas/your-own/']) {
      const page = await open(address);
      const listed = await page
        .locator('.section-list a')
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('href')?.slice(1)} ${one.textContent?.trim()}`));
      const headed = await page
        .locator('.case h2:not(.visually-hidden)')
        .evaluateAll((all) => all.map((one) => `${one.id} ${one.textContent?.trim()}`));
      expect(listed, address).toEqual(headed);
    }
  });

  test('scenarios open from under the heading', async ({ open }) => {
    const page = await open('/cases/metered-inference/', { viewport: PHONE });
    await page.locator('.scenario-picker > summary').click();
    const links = page.locator('.scenario-picker a');
    expect(await page.locator('.scenario-picker .beside-figures').count()).toBe(
      await page.locator('.scenarios tbody a').count(),
    );
    await links.nth(1).click();
    await page.waitForURL(/\/cases\/metered-inference\/[^/]+\/$/);
  });

  test('inputs are found by a word, and the others stay in force', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    const controls = page.locator('.inputs .input-control');
    const all = await controls.filter({ visible: true }).count();
    const field = page.locator('[data-input-search]');
    await field.fill('rent gpu');
    await eventually(() => controls.filter({ visible: true }).count()).toBe(1);
    expect(await controls.filter({ visible: true }).innerText()).toMatch(/Rent of a GPU/);
    await field.fill('nothing of the kind');
    await page.locator('.inputs-none').waitFor();
    await field.press('Escape');
    await eventually(() => controls.filter({ visible: true }).count()).toBe(all);
  });
});
