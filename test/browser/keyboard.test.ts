import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, cells, field, inputValue, isOn, reach, slider } from '../support/page.ts';

const CASE = '/cases/metered-inference/';

/** Presses Tab until what has the focus matches, as a reader without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`300 presses of Tab never reach ${selector}`);
}

describe('with the keyboard alone', () => {
  test('the first Tab offers to skip to the content', async ({ open }) => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(href).toMatch(/^#/);
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate((id) => document.getElementById(id ?? '')?.closest('main, body')?.nodeName, href?.slice(1)),
    ).toBeTruthy();
  });

  test('the twelfth input of a case, and its figures, are within 30 presses of the beginning', async ({ open }) => {
    /** Presses of Tab and Enter until what has the focus matches, on from where it is. */
    const to = async (page: Page, selector: string) => {
      for (let presses = 1; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (!(await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))) continue;
        await page.keyboard.press('Enter');
        return presses + 1;
      }
      return Infinity;
    };
    const page = await open(CASE);
    const input = await page.locator('.inputs input[type=range]').nth(11).getAttribute('data-input');
    const group = await page.locator(`.input-group:has([data-input="${input}"]) h3`).evaluate((heading) => heading.id);
    const pressed = [
      await to(page, '[href="#inputs-title"]'),
      await to(page, `.inputs-groups [href="#${group}"]`),
      await to(page, `[data-input="${input}"]`),
    ];
    expect(pressed.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(30);
    const figures = await open(CASE);
    expect((await to(figures, '.skip-link[href="#figures-title"]')) + (await to(figures, '.figures a'))).toBeLessThan(
      12,
    );
  });

  test('what rapid presses of Tab lead to is in view', async ({ open }) => {
    const page = await open(CASE, { reducedMotion: 'no-preference', viewport: { width: 1280, height: 700 } });
    for (let presses = 0; presses < 60; presses += 1) await page.keyboard.press('Tab');
    const { top, bottom } = await page
      .locator(':focus')
      .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(700);
  });

  test('the switch is reached and flipped with Space', async ({ open }) => {
    const page = await open('/');
    const counted = await cell(page, 'saas.with:margin_ratio');
    await tabTo(page, '[data-input$=".build"]');
    await page.keyboard.press('Space');
    await eventually(() => cell(page, 'saas.margin_ratio')).toBe(counted);
    expect(await isOn(buildSwitch(page))).toBe(true);
  });

  test('arrow keys move a slider, which says its value in words', async ({ open }) => {
    const page = await open(CASE);
    const control = await reach(slider(page, 'metered-inference.training'));
    const [value, spoken] = [
      await inputValue(page, 'metered-inference.training'),
      await control.getAttribute('aria-valuetext'),
    ];
    await control.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => inputValue(page, 'metered-inference.training')).toBeGreaterThan(value);
    await eventually(() => control.getAttribute('aria-valuetext')).not.toBe(spoken);
    expect(await control.getAttribute('aria-valuetext')).toMatch(/\d/);
  });

  test('a number is typed and taken with Enter', async ({ open }) => {
    const page = await open(CASE);
    const box = await reach(field(page, 'metered-inference.life'));
    await box.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await eventually(() => inputValue(page, 'metered-inference.life')).toBe(9);
    await eventually(() => new URL(page.url()).search).toContain('life=9');
  });

  test('a key that is held is one step of undo, on a slider and in a field', async ({ open }) => {
    const page = await open(CASE);
    const served = await cells(page);
    for (const [control, key] of [
      [slider(page, 'metered-inference.life'), 'ArrowRight'],
      [slider(page, 'metered-inference.life'), 'PageUp'],
      [field(page, 'metered-inference.life'), 'ArrowUp'],
    ] as const) {
      await (await reach(control)).focus();
      // Playwright repeats a key that is down already.
      for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down(key);
      await page.keyboard.up(key);
      await eventually(() => inputValue(page, 'metered-inference.life')).toBeGreaterThan(7);
      await page.keyboard.press('Control+z');
      await eventually(() => cells(page)).toEqual(served);
      await page.keyboard.press('Control+z');
      expect(await cells(page)).toEqual(served);
    }
  });

  test('a key let go before the page follows it is one step of undo too', async ({ open }) => {
    let arrive = () => {};
    const held = new Promise<void>((done) => (arrive = done));
    const page = await open(CASE, {
      before: (fresh) =>
        fresh.route(/\/_astro\/reading\./, async (route) => {
          await held;
          await route.continue();
        }),
    });
    const served = await cells(page);
    await (await reach(slider(page, 'metered-inference.life'))).focus();
    for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    arrive();
    await eventually(() => inputValue(page, 'metered-inference.life')).toBeGreaterThan(7);
    await page.keyboard.press('Control+z');
    await eventually(() => cells(page)).toEqual(served);
  });

  test('the keys of a slider lead back to what was published', async ({ open }) => {
    const page = await open(CASE);
    for (const input of ['price_out', 'in_tok_s', 'training', 'life']) {
      const id = `metered-inference.${input}`;
      const published = await inputValue(page, id);
      await (await reach(slider(page, id))).focus();
      for (const [there, back] of [
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowLeft', 'ArrowRight'],
        ['PageUp', 'PageDown'],
      ] as const) {
        await page.keyboard.press(there);
        await eventually(() => inputValue(page, id)).not.toBe(published);
        await page.keyboard.press(back);
        await eventually(() => inputValue(page, id)).toBe(published);
      }
    }
  });

  test('undo and redo are reached and pressed', async ({ open }) => {
    const page = await open(CASE);
    const served = await cells(page);
    const control = await reach(buildSwitch(page));
    await control.focus();
    await page.keyboard.press('Space');
    await eventually(() => cell(page, 'metered-inference.margin')).toBe(served['metered-inference.with:margin']);
    for (const [name, figures] of [
      ['Undo', served],
      ['Redo', undefined],
    ] as const) {
      const button = page.getByRole('button', { name, exact: true }).first();
      await eventually(() => button.isEnabled()).toBe(true);
      await button.focus();
      await page.keyboard.press('Enter');
      if (figures) await eventually(() => cells(page)).toEqual(figures);
      else await eventually(() => cell(page, 'metered-inference.margin')).toBe(served['metered-inference.with:margin']);
    }
  });

  test('what has the focus can be seen to have it', async ({ open }) => {
    const page = await open(CASE);
    await reach(buildSwitch(page));
    const unseen: string[] = [];
    for (let presses = 0; presses < 24; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      // A slider's ring is on its thumb, which no script can ask about: so the picture is asked, with the focus and without.
      const box = await focused.boundingBox();
      if (!box) continue;
      const clip = {
        x: Math.max(0, box.x - 8),
        y: Math.max(0, box.y - 8),
        width: box.width + 16,
        height: box.height + 16,
      };
      const seen = await page.screenshot({ clip });
      const element = await focused.elementHandle();
      await element?.evaluate((one) => (one as HTMLElement).blur());
      const plain = await page.screenshot({ clip });
      if (seen.equals(plain)) unseen.push((await element?.evaluate((one) => one.outerHTML.slice(0, 120))) ?? '');
      await element?.evaluate((one) => (one as HTMLElement).focus({ preventScroll: true }));
    }
    expect(unseen).toEqual([]);
  });

  test('a completed change is announced once, in words', async ({ open }) => {
    const page = await open(CASE);
    await reach(buildSwitch(page));
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const region = document.querySelector('[aria-live]');
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await buildSwitch(page).focus();
    await page.keyboard.press('Space');
    const said = () =>
      page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter((words) => words !== ''));
    await eventually(async () => (await said()).length).toBe(1);
    expect((await said())[0]).toMatch(/margin/i);
  });

  test('a change of what is not counted is announced by what it does with it counted', async ({ open }) => {
    const page = await open(CASE);
    const announced = () => page.locator('#announcer').textContent();
    const margin = await cell(page, 'metered-inference.margin_ratio');
    await (await reach(slider(page, 'metered-inference.training'))).focus();
    await page.keyboard.press('PageUp');
    const withBuilding = () => page.locator('[data-cell="metered-inference.with:margin_ratio"]').first().innerText();
    await eventually(announced).toContain('with building, which is not counted, ');
    expect(await announced()).toContain(`with building, which is not counted, ${await withBuilding()}.`);
    expect(await cell(page, 'metered-inference.margin_ratio')).toBe(margin);
  });
});
