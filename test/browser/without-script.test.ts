import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { isEngineRequest, isScriptRequest } from '../support/engine-files.ts';
import { buildSwitch, cell, cells, hold, isOn, isPending, reach, slider } from '../support/page.ts';

const CASE = '/cases/metered-inference/';

describe('with JavaScript off', () => {
  test('figures, both sides of the switch, charts and tables are on the page to be seen', async ({ open }) => {
    const page = await open(CASE, { javaScriptEnabled: false });
    for (const figure of ['without:margin_ratio', 'with:margin_ratio', 'contribution']) {
      expect(await page.locator(`[data-cell="metered-inference.${figure}"]`).first().isVisible(), figure).toBe(true);
    }
    expect(await page.locator('svg[role=img]').first().isVisible()).toBe(true);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    expect(await page.locator('.working [data-part]').count()).toBeGreaterThan(0);
  });

  test('controls are off, and say why', async ({ open }) => {
    for (const address of ['/', CASE]) {
      const page = await open(address, { javaScriptEnabled: false });
      expect(await page.locator('[data-input]').count(), address).toBeGreaterThan(0);
      expect(await page.locator('[data-input]:not(:disabled)').count(), address).toBe(0);
      expect(await page.locator('body').innerText(), address).toMatch(/script/i);
    }
  });

  test('a link with state shows the page as published, not an empty one', async ({ open }) => {
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, { javaScriptEnabled: false });
    expect(await page.locator('[data-cell="metered-inference.with:margin_ratio"]').first().isVisible()).toBe(true);
  });
});

describe('with scripts held back', () => {
  test('a switch and a slider touched meanwhile keep what they were given, and the figures follow', async ({
    open,
  }) => {
    const served = await cells(await open('/'));
    let scripts = { open: () => {} };
    const page = await open('/', {
      before: async (fresh) => (scripts = await hold(fresh, isScriptRequest)),
      waitUntil: 'commit',
    });
    const training = slider(page, 'metered-inference.training');
    await eventually(() => training.isEnabled()).toBe(true);
    await page.locator('#metered-inference .front-row-more > summary').click();
    await training.fill('950');
    await buildSwitch(page).click();
    expect(await cell(page, 'metered-inference.margin_ratio')).toBe(served['metered-inference.margin_ratio']);
    scripts.open();
    await eventually(() => cell(page, 'saas.margin_ratio')).toBe(served['saas.with:margin_ratio']);
    await eventually(() => isOn(buildSwitch(page))).toBe(true);
    await eventually(() => training.inputValue()).toBe('950');
    await eventually(() => cell(page, 'metered-inference.with:margin_ratio')).not.toBe(
      served['metered-inference.with:margin_ratio'],
    );
  });

  test('a control touched while the engine is held back wins over the link’s state', async ({ open }) => {
    let engine = { open: () => {} };
    const page = await open(`${CASE}?training=100000000&life=9&rev=1&from=deepseek-day`, {
      before: async (fresh) => (engine = await hold(fresh, isEngineRequest)),
      waitUntil: 'commit',
    });
    const training = slider(page, 'metered-inference.training');
    await eventually(() => training.isEnabled()).toBe(true);
    await training.fill('0');
    await training.dispatchEvent('change');
    engine.open();
    await eventually(() => isPending(page)).toBe(false);
    await eventually(() => new URL(page.url()).search).not.toContain('training=100000000');
    expect(new URL(page.url()).search).toMatch(/life=9/);
    await reach(training);
    await eventually(() => training.inputValue()).toBe('0');
  });
});

describe('with scripts that fail', () => {
  test('controls are off with the reason beside them, and the figures stay', async ({ open }) => {
    for (const address of ['/', CASE]) {
      const page = await open(address, {
        before: (fresh) => fresh.route(isScriptRequest, (route) => route.abort()),
        mayComplain: true,
      });
      await eventually(() => page.locator('[data-input]:not(:disabled)').count()).toBe(0);
      await page
        .getByText(/could not be loaded/)
        .first()
        .waitFor();
      expect(await page.locator('[data-cell$="margin_ratio"]').first().isVisible()).toBe(true);
    }
  });
});
