import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { embedSnippet } from '#export/embed-snippet.ts';
import { caseEmbed, type CaseEmbed } from '#export/embeds.ts';
import { eventually, test, type Open, type OpenOptions } from '../support/browser-test.ts';
import { readCase } from '../support/cases.ts';
import { builtPage } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';
import { hostSite, type HostSite } from '../support/host-site.ts';
import { cell, cells, isPending, shown, slide, wakeIslands } from '../support/page.ts';
import { telling } from '../support/runs.ts';

const site = inject('site');
const embed = caseEmbed(readCase('metered-inference'), 'bar');
const STATE = 'training=100000000&count=with-build&from=deepseek-day&rev=1';
const snippet = (query?: string) => embedSnippet({ site, embed, ...(query && { query }) });
const withoutScript = (html: string) => html.replace(/<script.*<\/script>/, '');

/** px: the height that the HTML for another site's page gives a widget. */
function heightGiven(address: string): number {
  const [, kind = '', id = ''] = /^\/embed\/([a-z]+)-(.+)\/$/.exec(address) ?? [];
  return kind === 'claim'
    ? Number(builtPage(`/arguments/${id}/`).querySelector('[data-frame]')?.getAttribute('data-frame'))
    : caseEmbed(readCase(id), kind as CaseEmbed).height;
}

let host: HostSite;
beforeAll(async () => void (host = await hostSite()));
afterAll(() => host.close());

/** Opens a page of another site with this in its body. */
const openHost = (open: Open, body: string, options: OpenOptions = {}) =>
  open(host.page(body), { host: host.origin, viewport: { width: 600, height: 900 }, ...options });

/** The document of the widget in a host's page. */
async function widget(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[data-atm]')).contentFrame();
  if (frame === null) throw new Error('the frame holds no document');
  await frame.waitForLoadState();
  return frame;
}
const heightOfFrame = (page: Page) => page.locator('iframe[data-atm]').evaluate((frame) => frame.clientHeight);
const heightOfWidget = async (page: Page) =>
  (await widget(page)).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
/** What is left over or cut off: 0 where the frame is as high as the widget. */
const misfit = async (page: Page) => (await heightOfFrame(page)) - (await heightOfWidget(page));

describe('the height of the frame', () => {
  test('is the widget’s, at any width, and when a notice makes it higher', async ({ open }) => {
    const page = await openHost(open, snippet('nonsense=1'));
    await eventually(() => misfit(page)).toBe(0);
    for (const width of [320, 1200, 600]) {
      await page.setViewportSize({ width, height: 900 });
      await eventually(() => misfit(page)).toBe(0);
    }
    const frame = await widget(page);
    await frame.locator('.notice').waitFor();
    await eventually(() => misfit(page)).toBe(0);
    const noticed = await heightOfFrame(page);
    await frame.locator('.notice').getByRole('button').click();
    await eventually(() => heightOfFrame(page)).toBeLessThan(noticed);
    await eventually(() => misfit(page)).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  test('is the widget’s too where the script comes after the widget', async ({ open }) => {
    const page = await openHost(open, withoutScript(snippet()));
    await widget(page);
    expect(await heightOfFrame(page)).toBe(embed.height);
    await page.addScriptTag({ url: `${site}/embed.js` });
    await eventually(() => misfit(page)).toBe(0);
    expect(await heightOfFrame(page)).not.toBe(embed.height);
  });

  test('leaves room for a widget 600 px wide where there is no script', async ({ open }) => {
    const page = await open('/', { viewport: { width: 600, height: 400 } });
    const widgets = pageAddresses().filter((one) => one.startsWith('/embed/'));
    for (const address of telling(widgets, (one, place) => !one.startsWith('/embed/claim-') || place % 4 === 0)) {
      await page.goto(address);
      const height = heightGiven(address);
      const own = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(own, address).toBeLessThanOrEqual(height);
      expect(own, address).toBeGreaterThan(height * (address.startsWith('/embed/claim-') ? 0.6 : 0.8));
    }
  });
});

describe('a widget in a frame', () => {
  test('shows the state of its address, and what its case’s page shows in that state', async ({ open }) => {
    const frame = await widget(await openHost(open, snippet(STATE)));
    await eventually(() => isPending(frame)).toBe(false);
    const home = await open(`/cases/metered-inference/?${STATE}`);
    await eventually(() => isPending(home)).toBe(false);
    await wakeIslands(home);
    await eventually(async () => ({ ...(await cells(home)), ...(await cells(frame)) })).toEqual(await cells(home));
    expect(await frame.locator('a[data-home-link]').getAttribute('href')).toBe(
      `${site}/cases/metered-inference/?${STATE}`,
    );
  });

  test('has a link home that carries what was moved, and leaves the host’s history alone', async ({ open }) => {
    const page = await openHost(open, snippet());
    const frame = await widget(page);
    const entries = await page.evaluate(() => history.length);
    await frame.locator('[data-input$=".build"]').click();
    await slide(frame, 'metered-inference.training', 900);
    const home = frame.locator('a[data-home-link]');
    await eventually(() => home.getAttribute('href')).toMatch(/training=\d+.*&count=with-build&from=[\w-]+&rev=1$/);
    await eventually(() => frame.evaluate(() => document.location.search)).toContain('training=');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const opened = await open(await home.evaluate((link) => (link as HTMLAnchorElement).href));
    await eventually(() => isPending(opened)).toBe(false);
    await eventually(() => cell(opened, 'metered-inference.margin')).toBe(
      await cell(frame, 'metered-inference.margin'),
    );
  });

  test('shows the state of its address also where its host lets it run scripts and nothing more', async ({ open }) => {
    for (const kind of ['bar', 'volume'] as const) {
      const address = `${site}/embed/${kind}-metered-inference/?${STATE}`;
      const page = await openHost(open, `<iframe data-atm sandbox="allow-scripts" src="${address}"></iframe>`);
      const frame = await widget(page);
      await eventually(() => isPending(frame)).toBe(false);
      const home = await open(`/embed/${kind}-metered-inference/?${STATE}`);
      await eventually(() => isPending(home)).toBe(false);
      await eventually(() => cells(frame)).toEqual(await cells(home));
      expect(await frame.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
      // It can be moved there, too.
      await slide(frame, 'metered-inference.training', 900);
      const before = await cells(home);
      await eventually(() => cells(frame)).not.toEqual(before);
    }
  });

  test('is all of the site that another page can frame', async ({ open }) => {
    const page = await openHost(open, `<iframe src="${site}/cases/saas/"></iframe>`, { mayComplain: true });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForLoadState();
    expect(await frame?.locator('[data-cell]').count()).toBe(0);
  });

  test('opens links outside the frame', async ({ open }) => {
    const page = await openHost(open, snippet());
    const frame = await widget(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), frame.locator('a[data-home-link]').click()]);
    await popup.waitForURL(`${site}/cases/metered-inference/`);
    expect(await popup.evaluate(() => opener)).toBeNull();
    expect(frame.url()).toBe(`${site}/embed/bar-metered-inference/`);
  });

  test('is read in full without JavaScript', async ({ open }) => {
    const page = await openHost(open, snippet(), { javaScriptEnabled: false });
    const frame = page.frameLocator('iframe[data-atm]');
    for (const side of ['without', 'with'])
      expect(await frame.locator(`[data-cell="metered-inference.${side}:margin_ratio"]`).isVisible(), side).toBe(true);
    expect(await frame.locator('svg[role=img]').first().isVisible()).toBe(true);
    expect(await frame.locator('[data-input]:not(:disabled)').count()).toBe(0);
    expect(await heightOfFrame(page)).toBe(embed.height);
  });
});

const WRONG = [
  NaN,
  Infinity,
  -Infinity,
  -400,
  0,
  1,
  5001,
  1e9,
  '400',
  '400px;display:none',
  null,
  true,
  [400],
  { height: 400 },
];

describe('messages that are none of ours', () => {
  test('give the frame no height, whoever sends them', async ({ open }) => {
    const others = `<iframe id="stranger" srcdoc="A stranger"></iframe><iframe id="ours" src="${site}/embed/bar-saas/"></iframe>`;
    const page = await openHost(open, snippet() + others);
    await eventually(() => misfit(page)).toBe(0);
    const right = await heightOfFrame(page);
    await page.evaluate(() => {
      const seen = { heights: [] as string[], messages: 0, of400: 0 };
      Object.assign(globalThis, { seen });
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-atm]');
      if (frame) new MutationObserver(() => seen.heights.push(frame.style.height)).observe(frame, { attributes: true });
      addEventListener('message', ({ data }: MessageEvent<{ height?: unknown } | null>) => {
        seen.messages += 1;
        if (data?.height === 400) seen.of400 += 1;
      });
    });
    const seen = () =>
      page.evaluate(
        () => (globalThis as unknown as { seen: { heights: string[]; messages: number; of400: number } }).seen,
      );

    await page.evaluate(() => postMessage({ atm: 'height', height: 400 }, '*'));
    for (const id of ['stranger', 'ours']) {
      const sender = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
      await sender?.evaluate(() => parent.postMessage({ atm: 'height', height: 400 }, '*'));
    }
    const frame = await widget(page);
    await frame.evaluate((heights) => {
      for (const height of heights) parent.postMessage({ atm: 'height', height }, '*');
      for (const data of [
        400,
        '400',
        'height',
        null,
        [],
        { height: 400 },
        { atm: 'state', height: 400 },
        '{"atm":"height","height":400}',
      ])
        parent.postMessage(data, '*');
    }, WRONG);
    await eventually(async () => (await seen()).messages).toBeGreaterThanOrEqual(3 + WRONG.length + 8);
    expect((await seen()).heights).toEqual([]);

    // One that is: then the widget, in a frame of another height, tells its own again.
    await frame.evaluate(() => parent.postMessage({ atm: 'height', height: 400 }, '*'));
    await eventually(async () => (await seen()).heights).toEqual(['400px', `${right}px`]);

    // In the widget's own frame another page is a stranger too.
    // Other frames tell their own heights meanwhile.
    const { of400 } = await seen();
    await page.locator('iframe[data-atm]').evaluate((one, stranger) => {
      const inside = (one as HTMLIFrameElement).contentWindow;
      if (inside) inside.location.href = stranger;
    }, host.page(`<script>parent.postMessage({ atm: 'height', height: 400 }, '*')</script>`));
    await eventually(async () => (await seen()).of400).toBe(of400 + 1);
    expect((await seen()).heights).toHaveLength(2);
  });

  test('change nothing in the widget', async ({ open }) => {
    const page = await openHost(open, snippet(STATE));
    const frame = await widget(page);
    await eventually(() => isPending(frame)).toBe(false);
    await eventually(() => misfit(page)).toBe(0);
    const before = await shown(frame);
    await frame.evaluate(() => {
      Object.assign(globalThis, { messages: 0 });
      addEventListener('message', () => ((globalThis as unknown as { messages: number }).messages += 1));
    });
    const sent = await page.evaluate((heights) => {
      const target = document.querySelector<HTMLIFrameElement>('iframe[data-atm]')?.contentWindow;
      const hostile: unknown[] = [
        ...heights.map((height) => ({ atm: 'height', height })),
        { atm: 'state', query: 'training=1&rev=1' },
        { type: 'reset' },
        { atm: 'live', live: false, touched: { 'metered-inference.training': '1' } },
        'training=1',
        '<img src=x onerror=alert(1)>',
        JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }'),
      ];
      for (const data of hostile) target?.postMessage(data, '*');
      return hostile.length;
    }, WRONG);
    await eventually(() => frame.evaluate(() => (globalThis as unknown as { messages: number }).messages)).toBe(sent);
    expect(await shown(frame)).toEqual(before);
    expect(new URL(frame.url()).search).toBe(`?${STATE}`);
    expect(await misfit(page)).toBe(0);
  });
});
