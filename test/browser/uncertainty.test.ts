import { describe, expect } from 'vitest';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { eventually, test } from '../support/browser-test.ts';
import { readCase } from '../support/cases.ts';
import { reach, slide } from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const words = '.uncertainty-words';
const definition = readCase('metered-inference');
/** One for each unknown of the margin as the page starts. */
const SWINGS = tornadoOf(evaluateCase(definition, startOf(definition)), 'margin_ratio').length;

describe('how sure a margin is', () => {
  test('is said without JavaScript, with the input that carries the result', async ({ open }) => {
    const page = await open(CASE, { javaScriptEnabled: false });
    expect(await page.locator(words).innerText()).toMatch(/of 100,000 draws[^]*What carries the result most is “/);
    expect(await page.locator('.swing-table tbody tr').count()).toBe(SWINGS);
  });

  test('follows a slider, and another seed, which the link carries to another reader', async ({ open }) => {
    const page = await open(CASE);
    await page.locator('.uncertainty-section').scrollIntoViewIfNeeded();
    const served = await page.locator(words).innerText();
    await slide(page, 'metered-inference.gpu_hour', 900);
    await page.locator('.uncertainty-section').scrollIntoViewIfNeeded();
    await eventually(() => page.locator(words).innerText()).not.toBe(served);
    const moved = await page.locator(words).innerText();

    await (await reach(page.getByRole('button', { name: 'Draw again' }))).click();
    await eventually(() => page.url()).toContain('seed=2');
    await eventually(() => page.locator(words).innerText()).not.toBe(moved);
    const drawn = await page.locator(words).innerText();

    const shared = await open(page.url());
    await shared.locator('.uncertainty-section').scrollIntoViewIfNeeded();
    await eventually(() => shared.locator(words).innerText()).toBe(drawn);
  });

  test('is worked out for a link that has nothing but a seed', async ({ open }) => {
    const page = await open(`${CASE}?seed=2`);
    await page.locator('.uncertainty-section').scrollIntoViewIfNeeded();
    await eventually(() => page.locator('.uncertainty-draw').innerText()).toContain('Seed 2.');
    const plain = await open(CASE);
    const served = await plain.locator(words).innerText();
    await eventually(() => page.locator(words).innerText()).not.toBe(served);
  });

  test('says so where its draws cannot be made, and offers none', async ({ open }) => {
    const page = await open(CASE, {
      mayComplain: true,
      before: (fresh) => fresh.route(/draws-worker/, (route) => route.abort()),
    });
    await slide(page, 'metered-inference.gpu_hour', 900);
    await page.locator('.uncertainty-section').scrollIntoViewIfNeeded();
    const draw = page.locator('.uncertainty-draw');
    await eventually(() => draw.innerText()).toContain('could not be made');
    expect(await draw.getByRole('button').isDisabled()).toBe(true);
    expect(await page.locator(words).innerText()).not.toContain('draws');
    expect(await page.locator('.swing-table tbody tr').count()).toBe(SWINGS);
  });
});
