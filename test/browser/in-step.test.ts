import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { pageAddresses } from '../support/dist.ts';
import { telling } from '../support/runs.ts';
import { cell, cells, inputsOf, openWorking, reach, shown, slide, wakeIslands } from '../support/page.ts';

const ESSAY = '/essays/is-training-part-of-the-unit/';
/** Each case's own page, and its last scenario's, which differs from it most often. */
function oneScenarioOfEachCase(): string[] {
  const pages = pageAddresses().filter((address) => /^\/cases\/[^/]+\//.test(address));
  const kinds = pages.map((address) => [`${address.split('/')[2]} ${address.split('/').length}`, address] as const);
  return [...new Map(kinds).values()];
}

/**
 * Those of `npm test`: a case with build lines and lenses, one with step lines, one that builds nothing. How a page comes back to what
 * it served is up to the engine; that every page serves what its data gives is shown in `test/built/served-figures.test.ts`.
 */
const TELLING = ['/cases/metered-inference/', '/cases/inference-from-first-principles/', '/cases/moviepass/'];

const disagreeing = (values: Record<string, string>) =>
  Object.entries(values).filter(([, value]) => value.includes(' | '));

describe('one change', () => {
  test('moves figures, bar, chart, working and prose of a case page together', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    await wakeIslands(page);
    const before = await shown(page);
    const chart = () => page.locator('svg[data-scales]').first().innerHTML();
    const drawn = await chart();
    const margin = await cell(page, 'metered-inference.margin');
    await slide(page, 'metered-inference.price_level', 120);
    await eventually(() => cell(page, 'metered-inference.margin')).not.toBe(margin);
    await eventually(async () => disagreeing(await cells(page))).toEqual([]);
    await eventually(chart).not.toBe(drawn);
    await openWorking(page);
    await eventually(async () => (await shown(page))['working']).not.toEqual(before['working']);
    const after = await shown(page);
    for (const part of ['figures', 'bars', 'drawn', 'sentences', 'working', 'sliders'])
      expect(after[part], part).not.toEqual(before[part]);
  });

  test('moves figures, bar and prose of the essay together', async ({ open }) => {
    const page = await open(ESSAY);
    await wakeIslands(page);
    const before = await shown(page);
    const number = page.locator('.adjust').first();
    const button = number.getByRole('button');
    await button.click();
    const bubble = page.locator(`#${await button.getAttribute('popovertarget')}`);
    const control = await reach(bubble.locator('input[type=range]'));
    await control.fill('900');
    await control.dispatchEvent('change');
    await eventually(async () => (await shown(page))['figures']).not.toEqual(before['figures']);
    expect(await number.innerText()).not.toBe('');
    await page.keyboard.press('Escape');
    await eventually(() => bubble.isVisible()).toBe(false);
    await eventually(async () => disagreeing(await cells(page))).toEqual([]);
  });

  test('is what an island shows that is hydrated only after it', async ({ open }) => {
    const page = await open('/cases/metered-inference/', { viewport: { width: 1000, height: 500 } });
    const margin = await cell(page, 'metered-inference.margin');
    const input = 'metered-inference.price_level';
    await slide(page, input, 120);
    await eventually(() =>
      page.locator('.unit-bar [data-cell="metered-inference.margin"]').first().getAttribute('data-value'),
    ).not.toBe(margin);
    expect(await page.locator('astro-island[ssr]').count(), 'islands still to be hydrated').toBeGreaterThan(0);
    await wakeIslands(page);
    await eventually(async () => disagreeing(await cells(page))).toEqual([]);
    await eventually(() => new URL(page.url()).search).toContain('price_level=');

    // The same state opened as a link, where every island was hydrated with it in place.
    const linked = await open(page.url(), { viewport: { width: 1000, height: 4000 } });
    await eventually(() => cells(linked)).toEqual(await cells(page));
    await wakeIslands(linked);
    for (const one of [page, linked]) await openWorking(one);
    await eventually(() => shown(linked)).toEqual(await shown(page));
  });
});

describe('a notebook that stands as served', () => {
  test('is not worked out and written anew when the engine comes, but is from its first change on', async ({
    open,
  }) => {
    const page = await open('/');
    const [moved, left] = ['metered-inference', 'saas'];
    const amounts = page.locator(`[data-cell="${left}.with:margin"]`);
    // It stands in a fold.
    const said = () => amounts.textContent();
    const [margin, amount] = [await cell(page, `${moved}.with:margin`), await said()];
    await amounts.evaluate((element) => (element.textContent = 'as served'));
    await slide(page, `${moved}.training`, 700);
    await eventually(() => cell(page, `${moved}.with:margin`)).not.toBe(margin);
    expect(await said()).toBe('as served');
    await slide(page, `${left}.seats`, 700);
    await eventually(said).not.toBe('as served');
    await (await reach(page.getByRole('button', { name: 'Reset all' }).first())).click();
    await eventually(said).toBe(amount);
  });
});

describe('figures calculated in the browser', () => {
  test.for(telling(oneScenarioOfEachCase(), (address) => TELLING.includes(address)))(
    'are those served, to the last digit: %s',
    async (address, { open }) => {
      const page = await open(address);
      const served = await shown(page);
      const [input = ''] = await inputsOf(page);
      await slide(page, input, 500);
      await slide(page, input, 250);
      await eventually(() => new URL(page.url()).search).toContain('rev=');
      await openWorking(page);
      await eventually(async () => (await shown(page))['working']).not.toEqual(served['working']);
      const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
      await undo.click();
      await undo.click();
      await eventually(async () => (await shown(page))['figures']).toEqual(served['figures']);
      await eventually(async () => (await shown(page))['working']).toEqual(served['working']);
      await eventually(async () => (await shown(page))['sentences']).toEqual(served['sentences']);
      await eventually(async () => (await shown(page))['drawn']).toEqual(served['drawn']);
    },
  );
});
