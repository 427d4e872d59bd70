/** A page whose text another tool has rewritten, as translators do: what a reader changes still moves every word of it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { enter, linesRead, reach, slide } from '../support/page.ts';
import { followRequests } from '../support/settled.ts';

/** Puts every text of the page, figures as well, into elements of its own, and lets the nodes it found go. @returns how many */
const wrapAllText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (all.nextNode()) found.push(all.currentNode as Text);
    const texts = found.filter(
      ({ data, parentElement }) =>
        data.trim() !== '' && !parentElement?.closest('script, style, textarea, option, svg title'),
    );
    for (const text of texts) {
      const within = text.parentElement?.namespaceURI ?? null;
      const wrapper = document.createElementNS(within, within?.endsWith('svg') ? 'tspan' : 'font');
      wrapper.append(document.createTextNode(text.data));
      text.replaceWith(wrapper);
    }
    return texts.length;
  });

/** What is read on the page, closed folds and pictures included, wherever its lines are broken. */
async function reading(page: Page): Promise<string[]> {
  const drawn = await page.locator('main svg').evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
  return [...(await linesRead(page)), ...drawn]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

const first = (page: Page, selector: string) => page.locator(selector).first();
const inputOf = async (page: Page, control: string) => (await first(page, control).getAttribute('data-input')) ?? '';

const SLIDER = 'input[type=range][data-input]';

/** Each kind of change that a hand can make, where the page has it. */
const CHANGES: [name: string, control: string, act: (page: Page, control: string) => Promise<void>][] = [
  ['a slider', SLIDER, async (page, control) => slide(page, await inputOf(page, control), 777)],
  ['the switch', '[data-input$=".build"]', async (page, control) => (await reach(first(page, control))).click()],
  [
    'a line left out',
    'input[type=checkbox][data-input*=".line."]:checked',
    async (page, control) => (await reach(first(page, control))).uncheck(),
  ],
  [
    'a named boundary',
    'input[type=radio][data-input$=".count"][value=everything]',
    async (page, control) => (await reach(first(page, control))).check(),
  ],
  [
    'a policy',
    'input[type=radio][data-input$=".policy"]:not(:checked)',
    async (page, control) => (await reach(first(page, control))).check(),
  ],
  [
    'a number that cannot be read',
    SLIDER,
    async (page, control) => enter(page, await inputOf(page, control), 'a dozen'),
  ],
  ['a typed number', SLIDER, async (page, control) => enter(page, await inputOf(page, control), '1')],
  ['undo', 'button[aria-label=Undo]', async (page, control) => (await reach(first(page, control))).click()],
  ['reset', 'button[aria-label="Reset all"]', async (page, control) => (await reach(first(page, control))).click()],
];

describe('a page whose texts were all put into elements of a translator’s', () => {
  test.for([
    '/cases/metered-inference/',
    '/',
    '/essays/the-heavy-user/',
    '/arguments/a-cap-fixes-the-heavy-user/',
    '/compare/saas/',
    '/embed/volume-metered-inference/',
  ])('%s reads as one that was left alone does, after each kind of change', async (address, { open }) => {
    const pages = await Promise.all(
      [true, false].map(async (isWrapped) => {
        const { watch, settled } = followRequests();
        const page = await open(address, { viewport: { width: 1280, height: 800 }, before: watch });
        await settled();
        // What stands far down is not awake yet, as when a translator comes.
        if (isWrapped) expect(await wrapAllText(page)).toBeGreaterThan(30);
        return { page, settled };
      }),
    );
    const read = await Promise.all(
      pages.map(async ({ page, settled }) => {
        const after: Record<string, string[]> = {};
        for (const [name, control, act] of CHANGES) {
          if ((await page.locator(control).count()) === 0) continue;
          await act(page, control);
          // Once anything is changed, islands wake when the browser has time.
          await eventually(() => page.locator('astro-island[ssr]').count()).toBe(0);
          await settled();
          await eventually(() =>
            page
              .locator(
                '.moving, [data-stale], [aria-busy=true], .changed .working:not([data-follows]), .uncertainty-waiting',
              )
              .count(),
          ).toBe(0);
          after[name] = await reading(page);
        }
        return after;
      }),
    );
    const [wrapped = {}, plain = {}] = read;
    expect(Object.keys(wrapped)).toEqual(Object.keys(plain));
    expect(Object.keys(plain).length).toBeGreaterThan(3);
    for (const [name, lines] of Object.entries(plain)) {
      expect(lines.length).toBeGreaterThan(5);
      expect({ [name]: wrapped[name] }).toEqual({ [name]: lines });
    }
  });
});
