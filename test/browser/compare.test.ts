import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { exactText } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { readQualified } from '#model/economics/basis.ts';
import { openLink } from '../links/replay.ts';
import { violations } from '../support/axe.ts';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, cells, hold, inputsOf, inputValue, isPending, reach, slide, slider } from '../support/page.ts';

const sentence = '.difference-sentence';
const chooser = (page: Page, kind: 'case' | 'scenario', side: string) => page.locator(`select[data-${kind}="${side}"]`);
const heading = (page: Page, side: string) => page.locator(`#side-${side}`).innerText();
const paste = async (page: Page, side: string, text: string) => {
  await page.locator(`[data-paste="${side}"]`).fill(text);
  await page.locator(`[data-paste="${side}"]`).press('Enter');
};
const query = (page: Page) => new URL(page.url()).search;

/** What every cell of a page is, worked out from its link without a browser: undefined figures are empty. */
async function expectedOf(link: string, ids: readonly string[]): Promise<Record<string, string>> {
  const { starts, states } = await openLink(link);
  return Object.fromEntries(
    ids.map((id) => {
      const [side = '', ...rest] = id.split('.');
      const [start, state, asked] = [starts.get(side), states[side], readQualified(rest.join('.'))];
      if (!start || !state || !asked) throw new Error(`nothing is ${id}`);
      const figure = evaluateCase(start.definition, state).figure(asked.figure, asked.under);
      return [id, figure.kind === 'value' ? exactText(figure.value) : ''];
    }),
  );
}

/** Every figure of the page is that of its link. */
async function holdsItsLink(page: Page): Promise<void> {
  await eventually(async () => {
    const now = await cells(page);
    const expected = await expectedOf(page.url().replace(/^https?:\/\/[^/]+/, ''), Object.keys(now));
    return Object.keys(now).length > 20 ? Object.entries(now).filter(([id, value]) => expected[id] !== value) : now;
  }).toEqual([]);
}

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
    const margin = await cell(page, 'moviepass.margin');
    await eventually(() => links.nth(1).getAttribute('href')).toContain('a.films=');
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
      await page.locator(`[data-side-controls="${side}"] summary`).click();
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

describe('a link that is pasted', () => {
  test('becomes that side, in its state, with an entry of the history of its own', async ({ open }) => {
    const page = await open('/compare/');
    await paste(
      page,
      'b',
      'https://elsewhere.example/cases/gym/?visits=9&count=everything&from=monthly-contract&rev=1#working',
    );
    await eventually(() => query(page)).toBe(
      '?a.case=metered-inference&a.from=deepseek-day&a.rev=1&b.case=gym&b.visits=9&b.count=everything&b.from=monthly-contract&b.rev=1',
    );
    expect(await page.locator('[data-paste="b"]').inputValue()).toBe('');
    await holdsItsLink(page);
    await paste(page, 'b', 'visits=2');
    await eventually(() => query(page)).toContain('b.case=gym&b.visits=2&b.from=monthly-contract');
    await page.goBack();
    await eventually(() => query(page)).toContain('b.visits=9');
    await eventually(() => inputValue(page, 'b.visits')).toBe(9);
  });

  test('says what of it could not be used, beside the field, and leaves what was there', async ({ open }) => {
    const page = await open('/compare/');
    const [line, field] = [page.locator('#pasted-a'), page.locator('[data-paste="a"]')];
    const margin = await cell(page, 'a.margin');
    await paste(page, 'a', '/cases/gmy/?visits=9');
    await eventually(() => line.innerText()).toBe('There is no case gmy. Did you mean gym?');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await cell(page, 'a.margin')).toBe(margin);
    expect(query(page)).toBe('');
    await paste(page, 'a', 'to be or not to be');
    await eventually(() => line.innerText()).toContain('This is no link to a page of one case.');
    await paste(page, 'a', '/cases/gym/?visits=9&price=3');
    await eventually(() => heading(page, 'a')).toBe('A: A gym');
    await eventually(() => line.innerText()).toContain('The link names an input this page does not know: a.price');
    expect(await violations(page)).toEqual([]);
    await paste(page, 'a', '/cases/gym/');
    await eventually(() => line.innerText()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('a link to a pair', () => {
  test('never shows another pair first', async ({ open }) => {
    let held: { open: () => void } | undefined;
    const page = await open('/compare/?a.case=gym&a.visits=9&a.from=monthly-contract&a.rev=1', {
      waitUntil: 'commit',
      before: async (fresh) => (held = await hold(fresh, ({ pathname }) => pathname === '/cases/gym/1.json')),
    });
    await page.locator('.compare-columns').first().waitFor({ state: 'attached' });
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.compare :is(h2, select, data, p, td)')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.textContent),
      );
    await eventually(async () => (await seen()).length).toBe(1);
    expect(await isPending(page)).toBe(true);
    held?.open();
    await eventually(() => isPending(page)).toBe(false);
    expect(await heading(page, 'a')).toBe('A: A gym');
    await holdsItsLink(page);
  });

  test('with a case that there is not keeps the side as it was served, and names the nearest', async ({ open }) => {
    const page = await open('/compare/?a.case=gmy&a.visits=9&b.case=saas&b.from=like-zoom&b.rev=1');
    await page.getByText('a.case=gmy is no case of this page; did you mean gym; using A as published.').waitFor();
    expect(await heading(page, 'a')).toBe('A: Inference sold by the token');
    expect(await heading(page, 'b')).toBe('B: Software by the seat');
  });

  test('shows either pair as published, and the page’s own, a press away', async ({ open }) => {
    const page = await open('/compare/?a.case=gym&a.visits=9&a.from=monthly-contract&a.rev=1');
    const box = page.locator('.link-box');
    await eventually(() => box.innerText()).toContain('2 changes to the published numbers.');
    await box.getByRole('button', { name: 'See as published' }).click();
    await eventually(() => box.innerText()).toContain('1 change of what is shown; each number is as published.');
    expect(await heading(page, 'a')).toBe('A: A gym');
    expect(await inputValue(page, 'a.visits')).toBe(4.3);
    await box.getByRole('button', { name: 'Back to the link’s numbers' }).click();
    await eventually(() => inputValue(page, 'a.visits')).toBe(9);
  });

  test('from when each pair had a page leads to the same two states, with all that it carried', async ({ open }) => {
    const page = await open(
      '/compare/saas/gym/?b.members=5000&b.from=as-often-as-expected&b.rev=1&utm_source=x#side-b',
    );
    await eventually(() => page.url()).toContain(
      '/compare/?a.case=saas&a.from=a-composite&a.rev=1&b.case=gym&b.members=5000',
    );
    expect(new URL(page.url()).hash).toBe('#side-b');
    await eventually(() => cell(page, 'b.members')).toBe('5000');
    expect(await chooser(page, 'scenario', 'b').inputValue()).toBe('as-often-as-expected');
    await holdsItsLink(page);
    const plain = await open('/compare/saas/gym/', { javaScriptEnabled: false });
    await plain.waitForURL((url) => url.pathname === '/compare/');
    expect(query(plain)).toContain('a.case=saas');
  });
});
