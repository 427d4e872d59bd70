import { expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { cell, slide } from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const margin = '#working-metered-inference-margin [data-part="result"]';
const busy = '.changed .working:not([data-follows])';

test('the working, opened after a change, is that of the state as changed', async ({ open }) => {
  const page = await open(CASE);
  const served = await page.locator(margin).textContent();
  await slide(page, 'metered-inference.price_level', 100);
  await eventually(() => page.locator(margin).textContent()).toBe(served);
  await page.locator('#working > summary').click();
  await eventually(() => page.locator(margin).textContent()).not.toBe(served);
  const value = await cell(page, 'metered-inference.margin');
  expect((await page.locator(margin).textContent())?.replace(/[$,\s]/g, '').replace('−', '-')).toContain(
    value?.slice(0, 12),
  );
  expect(await page.locator(busy).count()).toBe(0);
});

test('steps of another state are blanks while the script that writes them is awaited, and stay so if it fails', async ({
  open,
}) => {
  const page = await open(CASE, {
    before: (fresh) => fresh.route(/\/working\.[^/]*\.js/, (route) => route.abort()),
    mayComplain: true,
  });
  await slide(page, 'metered-inference.price_level', 100);
  await eventually(() => page.locator(busy).count()).toBe(1);
  await page.locator('#working > summary').click();
  await eventually(() => page.locator('body').innerText()).toContain('could not be loaded');
  expect(await page.locator(margin).evaluate((step) => getComputedStyle(step).visibility)).toBe('hidden');
});
