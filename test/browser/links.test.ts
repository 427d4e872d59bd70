import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { figure } from '../support/cases.ts';
import { isEngineRequest, isScriptRequest } from '../support/engine-files.ts';
import {
  buildSwitch,
  cell,
  cells,
  field,
  hold,
  inputValue,
  isOn,
  isPending,
  reach,
  shown,
  slide,
} from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const search = (url: string) => new URL(url).search;

describe('the address bar', () => {
  test('round trip: a state set by hand reads the same in a clean profile', async ({ open }) => {
    const page = await open(CASE);
    await (await reach(buildSwitch(page))).click();
    await slide(page, 'metered-inference.training', 800);
    await slide(page, 'metered-inference.life', 300);
    await eventually(() => search(page.url())).toMatch(/training=.*life=|life=.*training=/);
    const linked = await open(page.url());
    await eventually(() => isPending(linked)).toBe(false);
    await eventually(() => cells(linked)).toEqual(await cells(page));
    expect(await isOn(buildSwitch(linked))).toBe(true);
    expect(search(linked.url())).toBe(search(page.url()));
  });

  test('round trip on the front page, where keys carry the notebook', async ({ open }) => {
    const page = await open('/');
    await (await reach(buildSwitch(page))).click();
    await slide(page, 'moviepass.films', 700);
    await eventually(() => search(page.url())).toMatch(/[?&]moviepass\.films=/);
    const linked = await open(page.url());
    await eventually(() => isPending(linked)).toBe(false);
    await eventually(() => cells(linked)).toEqual(await cells(page));
  });

  test('always names the revision and where the state started, and keeps to characters no site mangles', async ({
    open,
  }) => {
    const page = await open(`${CASE}deepseek-day/`);
    await slide(page, 'metered-inference.training', 800);
    await eventually(() => search(page.url())).toMatch(/[?&]rev=1/);
    expect(search(page.url())).toMatch(/[?&]from=deepseek-day/);
    for (const [key, value] of new URL(page.url()).searchParams) expect(`${key}=${value}`).toMatch(/^[\w.-]+=[\w.-]+$/);
  });

  test('gains no history from a drag', async ({ open }) => {
    const page = await open(CASE);
    const length = await page.evaluate(() => history.length);
    for (const position of [300, 350, 400, 450, 500]) await slide(page, 'metered-inference.training', position);
    await eventually(() => search(page.url())).toContain('training=');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });
});

describe('a link with state', () => {
  test('a link reads the same mangled as whole', async ({ open }) => {
    const query = 'training=100000000&count=with-build&from=deepseek-day&rev=1';
    const whole = await open(`${CASE}?${query}`);
    await eventually(() => isPending(whole)).toBe(false);
    const figures = await cells(whole);
    for (const mangled of [
      query.replaceAll('&', '&amp;'),
      `utm_source=x&${query}&fbclid=y`,
      `${query}).`,
      query.split('&').reverse().join('&'),
    ]) {
      const page = await open(`${CASE}?${mangled}`);
      await eventually(() => isPending(page)).toBe(false);
      await eventually(async () => ({ mangled, figures: await cells(page) })).toEqual({ mangled, figures });
    }
  });

  test('what cannot be read is named and can be dismissed; the rest is kept', async ({ open }) => {
    const page = await open(`${CASE}?training=abc&life=9&nonsense=1&rev=1`);
    const notice = page.locator('.notice', { hasText: 'abc' });
    await notice.waitFor();
    await reach(field(page, 'metered-inference.life'));
    await eventually(() => inputValue(page, 'metered-inference.life')).toBe(9);
    await notice.getByRole('button').click();
    await eventually(() => notice.count()).toBe(0);
  });

  test('what it changed stands above as chips, and each can be undone', async ({ open }) => {
    const page = await open(CASE);
    const served = await cells(page);
    const life = await inputValue(page, 'metered-inference.life');
    const linked = await open(`${CASE}?training=100000000&life=9&rev=1&from=deepseek-day`);
    const chips = linked.locator('.link-box .chips > li');
    await linked.locator('.link-count').click();
    await eventually(() => chips.count()).toBe(2);
    await reach(field(linked, 'metered-inference.training'));
    await reach(field(linked, 'metered-inference.life'));
    await chips
      .filter({ hasText: /life|months/i })
      .first()
      .getByRole('button')
      .click();
    await eventually(() => inputValue(linked, 'metered-inference.life')).toBe(life);
    await eventually(() => inputValue(linked, 'metered-inference.training')).toBe(100_000_000);
    await chips.first().getByRole('button').click();
    await eventually(() => cells(linked)).toEqual(served);
    await eventually(() => search(linked.url())).toBe('');
  });

  test('shows no other numbers first: the page is pending until the state is applied', async ({ open }) => {
    let engine = { open: () => {} };
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, {
      before: async (fresh) => (engine = await hold(fresh, isEngineRequest)),
      waitUntil: 'commit',
    });
    await eventually(() => isPending(page)).toBe(true);
    await page.locator('[data-cell]').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('domcontentloaded');
    await eventually(() => visibleFigures(page)).toBe(0);
    engine.open();
    await eventually(() => isPending(page)).toBe(false);
    expect(await visibleFigures(page)).toBeGreaterThan(0);
    await reach(field(page, 'metered-inference.training'));
    await eventually(() => inputValue(page, 'metered-inference.training')).toBe(100_000_000);
  });

  test('when the engine is eight seconds late, the page is as published and says so', async ({ open }) => {
    const published = await shown(await open(CASE));
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, {
      before: async (fresh) => {
        await fresh.clock.install();
        await hold(fresh, isEngineRequest);
      },
      waitUntil: 'commit',
    });
    await page.locator('#page-data').waitFor({ state: 'attached' });
    await page.waitForFunction(() => (globalThis as unknown as { atm?: { live: boolean } }).atm?.live);
    // The page's clock also runs by itself, so the first stop leaves it time to.
    await page.clock.runFor(3000);
    expect(await isPending(page)).toBe(true);
    await page.clock.runFor(5100);
    await eventually(() => isPending(page)).toBe(false);
    await page
      .getByText(/numbers could not be loaded/)
      .first()
      .waitFor();
    expect((await shown(page))['figures']).toEqual(published['figures']);
  });

  test('when no script at all arrives in eight seconds, the page is as published and its controls are off', async ({
    open,
  }) => {
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, {
      before: async (fresh) => {
        await fresh.clock.install();
        await hold(fresh, isScriptRequest);
      },
      waitUntil: 'commit',
    });
    await page.locator('footer').last().waitFor({ state: 'attached' });
    expect(await isPending(page)).toBe(true);
    await page.clock.runFor(8100);
    await eventually(() => isPending(page)).toBe(false);
    await eventually(() => page.locator('[data-input]:not(:disabled)').count()).toBe(0);
    await page
      .getByText(/could not be loaded/)
      .first()
      .waitFor();
  });

  test('when the engine fails, the page is as published and says so, with its controls off', async ({ open }) => {
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, {
      before: (fresh) => fresh.route(isEngineRequest, (route) => route.abort()),
      mayComplain: true,
    });
    await eventually(() => isPending(page)).toBe(false);
    await page
      .getByText(/could not be loaded/)
      .first()
      .waitFor();
    expect(await page.locator('[data-input]:not(:disabled)').count()).toBe(0);
  });
});

/** Figures a reader can see: not hidden, and not drawn in a transparent color. */
function visibleFigures(page: Parameters<typeof cells>[0]): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('[data-cell]')].filter((element) => {
        const { color } = getComputedStyle(element);
        const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return seen && !/,\s*0\)$|\/\s*0\)$|^transparent$/.test(color);
      }).length,
  );
}

describe('a reader’s numbers go along on links within the site', () => {
  test.for([
    ['the front page', '/', 'metered-inference', '.case-links a[href^="/cases/metered-inference/"]'],
    ['an argument', '/arguments/fixed-costs-stay-out/', 'ds', '.section-note a[href^="/cases/metered-inference/"]'],
    [
      'an essay',
      '/essays/is-training-part-of-the-unit/',
      'ds',
      '.essay-foot a[href^="/cases/metered-inference/deepseek-day/"]',
    ],
  ] as const)('from %s to the case, and say so', async ([, address, notebook, link], { open }) => {
    const page = await open(address);
    const anchor = page.locator(link).first();
    const target = await anchor.getAttribute('href');
    await slide(page, `${notebook}.training`, 940);
    await eventually(() => page.url()).toContain('training=');
    const changed = page.url();
    const training = /training=(\d+)/.exec(changed)?.[1];
    await eventually(() => anchor.getAttribute('title')).toBe('Opens with your numbers');
    await anchor.click();
    await page.waitForURL((url) => url.pathname === target && url.searchParams.get('training') === training);
    await eventually(() => page.locator('.link-box').innerText()).toMatch(/1 change/);
    await page.goBack();
    await page.waitForURL(changed);
  });

  test('from an argument to one that answers it, and to no page that shows another case', async ({ open }) => {
    const page = await open('/arguments/fixed-costs-stay-out/');
    await slide(page, 'ds.training', 940);
    const answering = page.locator('.relations a[data-carries]').first();
    await answering.waitFor();
    const cases = await page
      .locator('a[data-carries]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['holds'] ?? one.getAttribute('href')));
    expect(cases.filter((held) => !held?.includes('metered-inference'))).toEqual([]);
    await answering.click();
    await page.waitForURL(/training=/);
    await eventually(() => page.locator('.link-box').innerText()).toMatch(/1 change/);
  });

  test('and not to another scenario, which is asked for as it is', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    await slide(page, 'metered-inference.training', 940);
    await page.locator('.scenarios a[data-carries]').waitFor();
    await page.locator('.scenarios tbody a').nth(1).click();
    await page.waitForURL((url) => url.pathname !== '/cases/metered-inference/' && url.search === '');
  });
});

describe('a link that starts from a scenario its page does not hold', () => {
  const OTHER = '/essays/each-model-a-company/?an.from=atlassian-fy2025&an.rev=1';

  test('shows that scenario’s figures', async ({ open }) => {
    const found = figure('dollar-of-revenue', 'atlassian-fy2025', 'serving:margin_ratio');
    if (found.kind !== 'value') throw new Error('the scenario has no margin');
    const page = await open(OTHER);
    await eventually(() => cell(page, 'an.serving:margin_ratio')).toBe(found.value.toFixed());
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('says so where the case does not come, and shows what is published', async ({ open }) => {
    const published = await cell(await open('/essays/each-model-a-company/'), 'an.serving:margin_ratio');
    const page = await open(OTHER, {
      before: (fresh) => fresh.route('**/1.json', (route) => route.abort()),
      mayComplain: true,
    });
    await page
      .getByText(/could not be loaded/)
      .first()
      .waitFor();
    expect(await cell(page, 'an.serving:margin_ratio')).toBe(published);
  });
});
