import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { eventually, test } from '../support/browser-test.ts';
import { chooser, heading, holdsItsLink, query } from '../support/compared.ts';
import { buildSwitch, cell, cells, hold, inputsOf, isPending, reach, slide, slider } from '../support/page.ts';

const sentence = '.difference-sentence';

describe('two states side by side', () => {
  test('are whole without JavaScript: the difference first, both bars, and every number', async ({ open }) => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator(sentence).innerText()).toMatch(/^A keeps \$0\.612 .*: .*most of all by “/);
    expect(await page.locator('.waterfall-table tbody tr').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.crux-lead').innerText()).toMatch(/^What divides A and B/);
    expect(await page.locator('.side-numbers dt').count()).toBeGreaterThan(30);
    const [difference, bar] = await Promise.all(
      [sentence, '.unit-bar'].map((what) =>
        page
          .locator(what)
          .first()
          .evaluate((one) => one.getBoundingClientRect().top),
      ),
    );
    expect(difference).toBeLessThan(bar ?? 0);
    await holdsNoControl(page);
  });

  test('of one case take their own numbers, and one link carries both to another reader', async ({ open }) => {
    const page = await open('/compare/metered-inference/');
    const served = await page.locator(sentence).innerText();
    const other = await cell(page, 'b.margin');
    await slide(page, 'a.training', 900);
    await (await reach(buildSwitch(page))).click();
    await eventually(() => page.locator(sentence).innerText()).not.toBe(served);
    expect(await cell(page, 'b.margin')).not.toBe(other);
    await eventually(() => page.url()).toMatch(/a\.training=.*a\.count=with-build.*b\.count=with-build/);
    expect(page.url()).not.toContain('case=');
    const said = await page.locator(sentence).innerText();

    const shared = await open(page.url());
    await eventually(() => shared.locator(sentence).innerText()).toBe(said);
    expect(await shared.locator('.link-changes').innerText()).toMatch(/^A: /);
  });

  test('are both in the link once one of them is changed', async ({ open }) => {
    const page = await open('/compare/moviepass/');
    await slide(page, 'a.films', 300);
    await eventually(() => query(page)).toMatch(
      /^\?a\.films=[\d.]+&a\.from=q2-2018&a\.rev=1&b\.from=q1-2018&b\.rev=1$/,
    );
  });

  test('begin with the state of the case’s page', async ({ open }) => {
    const page = await open('/cases/moviepass/');
    const links = page.locator('a[data-compare]');
    expect(await links.nth(1).getAttribute('href')).toBe('/compare/?a.case=moviepass&a.from=q2-2018&a.rev=1');
    await slide(page, 'moviepass.films', 300);
    await eventually(() => links.nth(1).getAttribute('href')).toContain('a.films=');
    const margin = await cell(page, 'moviepass.margin');
    await links.nth(1).click();
    await eventually(() => cell(page, 'a.margin')).toBe(margin);
    expect(await heading(page, 'a')).toBe('A: MoviePass');
    expect(await heading(page, 'b')).toBe('B: Inference sold by the token');
    await page.goBack();
    await links.first().click();
    await eventually(() => cell(page, 'a.margin')).toBe(margin);
    expect(new URL(page.url()).pathname).toBe('/compare/moviepass/');
  });
});

/** Nothing can be moved where nothing would follow. */
async function holdsNoControl(page: Page): Promise<void> {
  expect(await page.locator(':is(select, input, [role=switch]):enabled').count()).toBe(0);
}

describe('a side', () => {
  test('becomes another case where one is chosen, with its controls, and the link names it', async ({ open }) => {
    const page = await open('/compare/');
    const ofA = await cell(page, 'a.margin');
    await chooser(page, 'case', 'b').selectOption('saas');
    await eventually(() => query(page)).toBe(
      '?a.case=metered-inference&a.from=deepseek-day&a.rev=1&b.case=saas&b.from=a-composite&b.rev=1',
    );
    expect(await heading(page, 'b')).toBe('B: Software by the seat');
    expect(await cell(page, 'a.margin')).toBe(ofA);
    expect(await page.locator('.crux-lead').count()).toBe(0);
    await eventually(() => page.locator(sentence).innerText()).toMatch(/^A keeps 84\.5% of price and B 76\.0%/);
    expect(await inputsOf(page)).toEqual(['a.training', 'a.life', 'b.seats', 'b.research_share']);
    await holdsItsLink(page);

    await slide(page, 'b.seats', 300);
    await eventually(() => query(page)).toMatch(/&b\.case=saas&b\.seats=[\d.]+&b\.from=a-composite/);
    await holdsItsLink(page);
    expect(await violations(page)).toEqual([]);

    const shared = await open(page.url());
    await eventually(() => isPending(shared)).toBe(false);
    expect(await cells(shared)).toEqual(await cells(page));
    expect(await slider(shared, 'b.seats').inputValue()).toBe('300');
    expect(await chooser(shared, 'case', 'b').inputValue()).toBe('saas');
    expect(await shared.locator('.link-changes').innerText()).toMatch(
      /^B: Case Inference sold by the token → Software by the seat: A composite software company; Seats sold /,
    );
  });

  test('takes all its other numbers, and what its margin counts, once they are unfolded', async ({ open }) => {
    const page = await open('/compare/?a.case=gym&a.from=monthly-contract&a.rev=1');
    for (const side of ['a', 'b']) {
      await page.locator(`.compare-moves[data-side="${side}"] summary`).click();
      const line = await reach(page.locator(`[data-input^="${side}.line."]`).first());
      const margin = await cell(page, `${side}.margin`);
      await line.click();
      await eventually(() => cell(page, `${side}.margin`)).not.toBe(margin);
    }
    await slide(page, 'a.fee', 900);
    await eventually(() => query(page)).toMatch(/a\.case=gym&a\.fee=.*a\.count=.*b\.count=/);
    await holdsItsLink(page);
    expect(await violations(page)).toEqual([]);
  });

  test('goes back and forth with the browser, through cases and scenarios', async ({ open }) => {
    const page = await open('/compare/');
    const served = await cells(page);
    await chooser(page, 'case', 'a').selectOption('gym');
    await eventually(() => heading(page, 'a')).toBe('A: A gym');
    await chooser(page, 'scenario', 'a').selectOption('as-often-as-expected');
    await eventually(() => query(page)).toContain('a.from=as-often-as-expected');
    const often = await cell(page, 'a.margin');
    await page.goBack();
    await eventually(() => chooser(page, 'scenario', 'a').inputValue()).toBe('monthly-contract');
    expect(await cell(page, 'a.margin')).not.toBe(often);
    await page.goBack();
    await eventually(() => heading(page, 'a')).toBe('A: Inference sold by the token');
    await eventually(async () => (await cells(page))['a.margin']).toBe(served['a.margin']);
    expect(query(page)).toBe('');
    expect(await chooser(page, 'case', 'a').inputValue()).toBe('metered-inference');
    await page.goForward();
    await eventually(() => heading(page, 'a')).toBe('A: A gym');
    await page.goForward();
    await eventually(() => cell(page, 'a.margin')).toBe(often);
    await holdsItsLink(page);
  });

  test('is undone and done again, and put back by its chip and by a reset', async ({ open }) => {
    const page = await open('/compare/');
    const bar = page.locator('.state-bar');
    const undo = bar.getByRole('button', { name: 'Undo', exact: true });
    const served = await cell(page, 'b.margin');
    await chooser(page, 'case', 'b').selectOption('saas');
    await eventually(() => heading(page, 'b')).toBe('B: Software by the seat');
    const saas = await cell(page, 'b.margin');
    await undo.click();
    await eventually(() => heading(page, 'b')).toBe('B: Inference sold by the token');
    await eventually(() => cell(page, 'b.margin')).toBe(served);
    await bar.getByRole('button', { name: 'Redo' }).click();
    await eventually(() => cell(page, 'b.margin')).toBe(saas);
    await slide(page, 'b.seats', 300);
    await bar.locator('summary').click();
    await eventually(() => bar.locator('.chips li').allInnerTexts()).toEqual([
      expect.stringContaining('B: Case'),
      expect.stringContaining('B: Seats sold'),
    ]);
    await bar.locator('.chips li button').nth(1).click();
    await eventually(() => cell(page, 'b.margin')).toBe(saas);
    await bar.locator('.chips li button').first().click();
    await eventually(() => heading(page, 'b')).toBe('B: Inference sold by the token');
    await undo.click();
    await eventually(() => heading(page, 'b')).toBe('B: Software by the seat');
    await bar.getByRole('button', { name: 'Reset all' }).click();
    await eventually(() => cell(page, 'b.margin')).toBe(served);
    await eventually(() => query(page)).toBe('');
  });

  test('of one case starts anew in the scenario that is picked, and back returns to the one before', async ({
    open,
  }) => {
    const page = await open('/compare/moviepass/');
    expect(await page.locator('[data-case]').count()).toBe(0);
    const before = await cell(page, 'a.margin');
    const picker = chooser(page, 'scenario', 'a');
    const scenario = await picker.inputValue();
    await picker.selectOption('september-2018');
    await eventually(() => cell(page, 'a.margin')).not.toBe(before);
    await eventually(() => page.url()).toContain('a.from=september-2018');
    const shared = await open(page.url());
    await eventually(() => cell(shared, 'a.margin')).toBe(await cell(page, 'a.margin'));
    expect(await picker.inputValue()).toBe('september-2018');
    await page.goBack();
    await eventually(() => cell(page, 'a.margin')).toBe(before);
    await eventually(() => picker.inputValue()).toBe(scenario);
  });

  test('that is chosen twice is the last, however late the first comes', async ({ open }) => {
    let held: { open: () => void } | undefined;
    const page = await open('/compare/', {
      before: async (fresh) => (held = await hold(fresh, ({ pathname }) => pathname === '/cases/gym/1.json')),
    });
    await chooser(page, 'case', 'a').selectOption('gym');
    await eventually(() => chooser(page, 'case', 'a').inputValue()).toBe('gym');
    await chooser(page, 'case', 'a').selectOption('saas');
    await eventually(() => heading(page, 'a')).toBe('A: Software by the seat');
    held?.open();
    await chooser(page, 'case', 'b').selectOption('gym');
    await eventually(() => heading(page, 'b')).toBe('B: A gym');
    expect(await heading(page, 'a')).toBe('A: Software by the seat');
    await holdsItsLink(page);
  });

  test('whose case does not come stays as it was, with its chooser, and says so', async ({ open }) => {
    const page = await open('/compare/', {
      mayComplain: true,
      before: (fresh) => fresh.route('**/cases/gym/1.json', (route) => route.abort()),
    });
    await chooser(page, 'case', 'a').selectOption('gym');
    await page.getByText('That case could not be loaded').first().waitFor();
    expect(await chooser(page, 'case', 'a').inputValue()).toBe('metered-inference');
    expect(await heading(page, 'a')).toBe('A: Inference sold by the token');
  });

  test('is chosen by keyboard alone', async ({ open }) => {
    const page = await open('/compare/');
    await chooser(page, 'case', 'a').focus();
    await page.keyboard.type('A gym');
    await eventually(() => heading(page, 'a')).toBe('A: A gym');
    expect(await chooser(page, 'case', 'a').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await chooser(page, 'scenario', 'a').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('/cases/saas/?seats=5000');
    await page.keyboard.press('Enter');
    await eventually(() => heading(page, 'a')).toBe('A: Software by the seat');
  });
});

test('a link of a side takes the numbers of that side along, and leads to its case', async ({ open }) => {
  const page = await open('/compare/');
  await slide(page, 'b.training', 900);
  const of = (side: string) => page.locator(`#side-${side} a`).getAttribute('href');
  await eventually(() => of('b')).toMatch(/^\/cases\/metered-inference\/\?training=.*&from=host-at-38-percent/);
  expect(await of('a')).toBe('/cases/metered-inference/');
  await chooser(page, 'case', 'a').selectOption('gym');
  await eventually(() => of('a')).toBe('/cases/gym/?from=monthly-contract&rev=1');
});
