import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, reach, slide } from '../support/page.ts';

const sentence = '.difference-sentence';

describe('two states side by side', () => {
  test('are whole without JavaScript: both bars, and what lies between them', async ({ open }) => {
    const page = await open('/compare/metered-inference/moviepass/', { javaScriptEnabled: false });
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator(sentence).innerText()).toMatch(/^A keeps 84\.5% of price and B .*: .*most of all by “/);
    expect(await page.locator('.waterfall-table tbody tr').count()).toBeGreaterThanOrEqual(3);
  });

  test('of one case take their own numbers, and one link carries both to another reader', async ({ open }) => {
    const page = await open('/compare/metered-inference/');
    const served = await page.locator(sentence).innerText();
    const other = await cell(page, 'b.margin');
    await slide(page, 'a.training', 900);
    await (await reach(buildSwitch(page))).click();
    await page.locator('.difference').scrollIntoViewIfNeeded();
    await eventually(() => page.locator(sentence).innerText()).not.toBe(served);
    expect(await cell(page, 'b.margin')).not.toBe(other);
    await eventually(() => page.url()).toMatch(/a\.training=.*a\.count=with-build.*b\.count=with-build/);
    const said = await page.locator(sentence).innerText();

    const shared = await open(page.url());
    await shared.locator('.difference').scrollIntoViewIfNeeded();
    await eventually(() => shared.locator(sentence).innerText()).toBe(said);
    expect(await shared.locator('.chip').first().innerText()).toMatch(/^A: /);
  });

  test('begin with the state of the case’s page', async ({ open }) => {
    const page = await open('/cases/moviepass/');
    await slide(page, 'moviepass.films', 300);
    const margin = await cell(page, 'moviepass.margin');
    await eventually(() => page.locator('a[data-compare]').getAttribute('href')).toContain('a.films=');
    await page.locator('a[data-compare]').click();
    await eventually(() => cell(page, 'a.margin')).toBe(margin);
  });
});
