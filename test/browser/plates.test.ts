import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { builtPage } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';
import { isPending, reach, slide, slider } from '../support/page.ts';

const essays = pageAddresses().filter((address) => /^\/essays\/[^/]+\/$/.test(address));
const plates = essays.flatMap((address) =>
  [...builtPage(address).querySelectorAll('figure.plate')].map((figure): [string, string] => [address, figure.id]),
);

const drawn = (page: Page, id: string) => page.locator(`#${id} .plate-drawn`).innerHTML();
/** Nothing in a plate is drawn of another state, and no number of it is none. */
const faults = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((figure) => {
    const text = figure.outerHTML;
    const { left, right } = figure.getBoundingClientRect();
    return [
      ...(text.match(/NaN|Infinity|undefined|\[object/g) ?? []),
      ...[...figure.querySelectorAll('[data-stale]')].map(() => 'stale'),
      ...[...figure.querySelectorAll('svg text, p, li, dt, dd, span')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ box: one.getBoundingClientRect(), words: one.textContent ?? '' }))
        .filter(({ box }) => box.width > 0 && (box.left < left - 2 || box.right > right + 2))
        .map(({ words }) => `outside: ${words}`),
    ];
  });

test('every essay has a plate', () => {
  expect(essays.filter((address) => !plates.some(([of]) => of === address))).toEqual([]);
});

describe('a plate', () => {
  test.for(plates)(
    'of %s, %s, follows its notebooks, and a link draws the same',
    { timeout: 120_000 },
    async ([address, id], { open }) => {
      const page = await open(address, { viewport: { width: 360, height: 740 } });
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      const served = await drawn(page, id);
      expect(await faults(page, id)).toEqual([]);
      const notebooks = ((await page.locator(`#${id} [data-plate]`).getAttribute('data-plate')) ?? '').split(' ');
      const inputs = await page
        .locator('.essay-body input[type=range][data-input]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-input') ?? ''));
      const movers = inputs.filter((input) => notebooks.includes(input.split('.')[0] ?? ''));
      const switches = await page
        .locator('.essay-body [data-input$=".build"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-input') ?? ''));
      const flips = switches.filter((input) => notebooks.includes(input.split('.')[0] ?? ''));
      expect([...movers, ...flips].length, 'something on the page moves it').toBeGreaterThan(0);
      const isMoved = async () => (await drawn(page, id)) !== served;
      for (const input of movers) {
        await reach(slider(page, input));
        for (const position of [0, 1000, 650]) {
          await slide(page, input, position);
          await page.locator(`#${id}`).scrollIntoViewIfNeeded();
          await eventually(() => faults(page, id)).toEqual([]);
        }
        if (await isMoved()) break;
      }
      for (const input of flips) {
        if (await isMoved()) break;
        await (await reach(page.locator(`[data-input="${input}"]`).first())).click();
        await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      }
      await eventually(isMoved).toBe(true);
      const asked = () => new URL(page.url()).searchParams;
      await eventually(() => [...asked().keys()].join()).toMatch(/from/);
      // The address follows the hand within half a second: a link of an earlier moment draws another state.
      await eventually(async () => {
        const linked = await open(page.url(), { viewport: { width: 360, height: 740 } });
        await eventually(() => isPending(linked)).toBe(false);
        await linked.locator(`#${id}`).scrollIntoViewIfNeeded();
        await eventually(() => linked.locator(`#${id} [data-stale]`).count()).toBe(0);
        return (await drawn(linked, id)) === (await drawn(page, id));
      }).toBe(true);
    },
  );
});

const guesses = essays.flatMap((address) =>
  [...builtPage(address).querySelectorAll('.guess')].map((one): [string, string] => [address, one.id]),
);

describe('a guess', () => {
  test('is asked for somewhere', () => expect(guesses.length).toBeGreaterThan(0));

  test.for(guesses)(
    'in %s, %s, is set beside the answer, which is closed until then',
    async ([address, id], { open }) => {
      const page = await open(address);
      const guess = page.locator(`#${id}`);
      await guess.scrollIntoViewIfNeeded();
      const answer = guess.locator('.guess-answer');
      await eventually(() => guess.locator('fieldset').isEnabled()).toBe(true);
      expect(await answer.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(false);
      await guess.locator('input[type=range]').focus();
      await page.keyboard.press('End');
      const said = await guess.locator('.guess-value').innerText();
      await guess.getByRole('button').click();
      expect(await answer.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
      expect(await guess.locator('.guess-beside').innerText()).toContain(said);
      // A guess is nobody's state: the address says nothing of it.
      expect(new URL(page.url()).search).toBe('');
    },
  );

  test.for(guesses)(
    'in %s, %s, has its answer behind its heading without script, and no slider',
    async ([address, id], { open }) => {
      const page = await open(address, { javaScriptEnabled: false });
      const guess = page.locator(`#${id}`);
      expect(await guess.locator('input').isVisible()).toBe(false);
      await guess.locator('summary').click();
      expect(await guess.locator('.guess-answer').innerText()).not.toMatch(/^\s*The answer\s*$/);
    },
  );
});

describe('who asks', () => {
  test('finds a row with its number, opens one at a time, and a link opens its row', async ({ open }) => {
    const page = await open('/essays/which-number-answers-which-question/', { javaScriptEnabled: false });
    const rows = page.locator('.decision');
    expect(await rows.count()).toBe(7);
    for (const row of await rows.all()) expect(await row.locator('.decision-own [data-cell]').isVisible()).toBe(true);
    const shown = () => page.locator('.decision-answer:visible').count();
    expect(await shown()).toBe(1);
    await rows.nth(3).locator('summary').click();
    expect(await shown()).toBe(1);
    expect(await rows.nth(3).locator('.decision-confused li').count()).toBe(3);
    const id = await rows.nth(5).getAttribute('id');
    const linked = await open(
      `/essays/which-number-answers-which-question/?ds.training=60000000&ds.from=deepseek-day&ds.rev=1#${id}`,
    );
    await eventually(() => linked.locator(`#${id} .decision-answer`).isVisible()).toBe(true);
    await eventually(() => linked.locator('#decide-build-the-next .decision-own [data-cell]').innerText()).toBe(
      '26.1%',
    );
  });
});
