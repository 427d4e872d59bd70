/** Published links, and hostile ones, in a browser. */
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { cell, isPending, NONSENSE, wakeIslands, words } from '../support/page.ts';
import { fuzzedLink } from '../links/fuzzed-link.ts';
import { readLedger, type LedgerEntry } from '../links/ledger.ts';
import { runs, telling } from '../support/runs.ts';
import { followRequests, type Requests } from '../support/settled.ts';

/** One of each kind: the first that is like it. */
const KINDS: Record<string, RegExp> = {
  'the front page': /^\/\?.*&/,
  'two states of a case': /^\/compare\/[^/]+\/\?/,
  'two cases': /^\/compare\/[^/]+\/[^/]+\//,
  'an essay': /^\/essays\//,
  'lines by name': /^\/cases\/.*count=\w+\.\w+/,
  'second behaviors': /^\/cases\/.*[?&]as=/,
  'a policy': /^\/cases\/.*[?&]policy=/,
  'thirty decimals': /^\/cases\/.*\.\d{30}/,
  'escaped as HTML': /&amp;/,
  'percent escapes': /%3D/,
  'cut off': /…$/,
  seed: /seed=7/,
};
const ledger = readLedger();
/** Those of `npm test`: the forms whose reading differs most from the site's own. Every link is replayed without a browser in `test/links`. */
const MANGLED = ['escaped as HTML', 'percent escapes'];
const sample = telling(Object.entries(KINDS), ([kind]) => MANGLED.includes(kind)).map(
  ([kind, pattern]): [string, LedgerEntry | undefined] => [kind, ledger.find(({ link }) => pattern.test(link))],
);

/** A page for many addresses, with what it complains of. */
async function onePage(browser: Browser): Promise<{ page: Page; complaints: string[]; settled: Requests['settled'] }> {
  const page = await (await browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce' })).newPage();
  const { watch, settled } = followRequests();
  await watch(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on(
    'console',
    (message) => void (message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`)),
  );
  page.on('dialog', (dialog) => {
    complaints.push(`${page.url()} opens a dialog`);
    void dialog.dismiss();
  });
  return { page, complaints, settled };
}

describe('a published link', () => {
  test('of each kind shows its figures in a browser', async ({ browser }) => {
    const { page, complaints } = await onePage(browser);
    for (const [kind, entry] of sample) {
      if (entry === undefined) throw new Error(`no published link is ${kind}`);
      await page.goto(entry.link);
      await eventually(() => isPending(page)).toBe(false);
      /** Each figure of the link wherever the page shows it, as it stands now. */
      const shown = async () => {
        const here: Record<string, string> = {};
        for (const [id, { figures }] of Object.entries(entry.shown))
          for (const figure of Object.keys(figures))
            if ((await page.locator(`[data-cell="${id}.${figure}"]`).count()) > 0)
              here[`${id}.${figure}`] = await cell(page, `${id}.${figure}`);
        return here;
      };
      const atOnce = await shown();
      const published = Object.fromEntries(
        Object.entries(entry.shown).flatMap(([id, { figures }]) =>
          Object.entries(figures).map(([figure, value]) => [`${id}.${figure}`, /^-?[\d.]+$/.test(value) ? value : '']),
        ),
      );
      expect(Object.keys(atOnce).length, kind).toBeGreaterThan(1);
      expect({ kind, ...atOnce }).toEqual({
        kind,
        ...Object.fromEntries(Object.keys(atOnce).map((figure) => [figure, published[figure]])),
      });
      await wakeIslands(page);
      expect({ kind, ...(await shown()) }).toEqual({ kind, ...atOnce });
      expect(await page.locator('.notice').count(), kind).toBe(entry.ignored?.length ?? 0);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a hostile link', () => {
  test('opens a page that is whole: no errors, no nonsense, nothing run', async ({ browser }) => {
    const { page, complaints, settled } = await onePage(browser);
    for (const { path, query } of fc.sample(fuzzedLink, { numRuns: runs(3, 12), seed: 20260401 })) {
      await page.goto(`${path}?${query.toWellFormed()}`);
      await eventually(() => isPending(page)).toBe(false);
      await settled();
      const strangers = await page.evaluate(() => {
        const found = document.querySelectorAll('[onerror], [onload], iframe, img[src=x]').length;
        // What is quoted of a link may well be nonsense.
        for (const notice of document.querySelectorAll('.notice')) notice.remove();
        return found;
      });
      expect({ query, strangers, nonsense: (await words(page)).match(NONSENSE) }).toEqual({
        query,
        strangers: 0,
        nonsense: null,
      });
      expect(
        await page
          .locator('[data-cell]')
          .evaluateAll((cells) =>
            cells
              .map((one) => one.getAttribute('data-value') ?? '')
              .filter((value) => value !== '' && !/^(?!-0$)-?\d+(\.\d+)?$/.test(value)),
          ),
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
