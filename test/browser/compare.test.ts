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
    expect(await shared.locator('.link-changes').innerText()).toMatch(/^A: /);
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

test('a side starts anew in the scenario that is picked, and back returns to the one before', async ({ open }) => {
  const page = await open('/compare/moviepass/');
  const before = await cell(page, 'a.margin');
  const picker = page.locator('select[data-scenario="a"]');
  const scenario = await picker.inputValue();
  await picker.selectOption('september-2018');
  await eventually(() => cell(page, 'a.margin')).not.toBe(before);
  await eventually(() => page.url()).toContain('a.from=september-2018');
  const shared = await open(page.url());
  await eventually(() => cell(shared, 'a.margin')).toBe(await cell(page, 'a.margin'));
  expect(await shared.locator('select[data-scenario="a"]').inputValue()).toBe('september-2018');
  await page.goBack();
  await eventually(() => cell(page, 'a.margin')).toBe(before);
  await eventually(() => picker.inputValue()).toBe(scenario);
});

test('every cost line of a side can be left out', async ({ open }) => {
  const page = await open('/compare/moviepass/');
  await page.locator('.compare-more > summary').first().click();
  const line = await reach(page.locator('[data-input="a.line.tickets"], [data-input^="a.line."]').first());
  const margin = await cell(page, 'a.margin');
  await line.click();
  await eventually(() => cell(page, 'a.margin')).not.toBe(margin);
});
