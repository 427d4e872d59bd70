import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { builtPage } from '../support/built-page.ts';
import { builtFile, templateAddresses } from '../support/dist.ts';
import { isEngineRequest, isScriptRequest } from '../support/engine-files.ts';
import { brotliBytes, codeInPage } from '../support/page-weight.ts';
import { buildSwitch, isPending, reach, slide, wakeIslands } from '../support/page.ts';

const CASE = '/cases/metered-inference/';
const ESSAY = '/essays/is-training-part-of-the-unit/';
const KB = 1000;
/** As much of a page as a laptop shows before anybody scrolls. */
const SCREEN = { viewport: { width: 1280, height: 800 } };

/** Notes the scripts a page asks for, from its first request on. */
const note = (asked: Set<string>) => async (page: Page) => {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (isScriptRequest(url)) asked.add(url.pathname);
  });
};
const engineIn = (asked: Set<string>) => [...asked].filter((path) => isEngineRequest(new URL(path, 'http://site')));
const plotIn = (asked: Set<string>) => [...asked].filter((path) => builtFile(path).includes('invalid mark; missing'));
/** Bytes of brotli: the files asked for, and the code that is written into the page. */
const weightOf = (asked: Set<string>, address: string) =>
  [...asked].reduce((sum, path) => sum + brotliBytes(builtFile(path)), codeInPage(builtPage(address)));

/** How a reader changes something on a page, where the switch is not what they would take. */
const CHANGES: Record<string, (page: Page) => Promise<void>> = {
  [CASE]: (page) => slide(page, 'metered-inference.training', 800),
  '/cases/moviepass/': (page) => slide(page, 'moviepass.films', 700),
};
const flipSwitch = async (page: Page) => (await reach(buildSwitch(page))).click();

describe('what a page asks for', () => {
  test.for(templateAddresses())(
    'is at most 25 kB of script, and neither the engine nor Plot, when %s is opened',
    async (address, { open }) => {
      const asked = new Set<string>();
      const page = await open(address, { ...SCREEN, before: note(asked) });
      await page.waitForLoadState('networkidle');
      expect(asked.size).toBeGreaterThan(0);
      expect([...engineIn(asked), ...plotIn(asked)]).toEqual([]);
      expect(weightOf(asked, address)).toBeLessThanOrEqual(25 * KB);
    },
  );

  test.for(['/', CASE, ESSAY])(
    'is no more than that however far a reader of %s only reads',
    async (address, { open }) => {
      const asked = new Set<string>();
      const page = await open(address, { before: note(asked) });
      await wakeIslands(page);
      await page.waitForLoadState('networkidle');
      expect([...engineIn(asked), ...plotIn(asked)]).toEqual([]);
      expect(weightOf(asked, address)).toBeLessThanOrEqual(25 * KB);
    },
  );

  test.for(['/', CASE, `${CASE}deepseek-day/`, '/cases/moviepass/', ESSAY])(
    'is at most 45 kB of script, and still not Plot, for a link to %s with a change',
    async (address, { open }) => {
      const changed = await open(address, SCREEN);
      await (CHANGES[address] ?? flipSwitch)(changed);
      await eventually(() => changed.url()).toContain('rev=');
      const asked = new Set<string>();
      const page = await open(changed.url(), { ...SCREEN, before: note(asked) });
      await eventually(() => isPending(page)).toBe(false);
      await page.waitForLoadState('networkidle');
      expect(engineIn(asked)).not.toEqual([]);
      expect(plotIn(asked)).toEqual([]);
      expect(weightOf(asked, address)).toBeLessThanOrEqual(45 * KB);
    },
  );

  // Besides what the link itself takes, the controls of the boundary, what moves the volume chart, what draws the months and what says how sure it is.
  test('is at most 18 kB more when a link with state is read to the end of the page', async ({ open }) => {
    const asked = new Set<string>();
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, { before: note(asked) });
    await eventually(() => isPending(page)).toBe(false);
    await wakeIslands(page);
    await page.waitForLoadState('networkidle');
    expect(engineIn(asked)).not.toEqual([]);
    expect(plotIn(asked)).toEqual([]);
    expect(weightOf(asked, CASE)).toBeLessThanOrEqual(63 * KB);
  });

  test('is the engine as soon as a reader reaches for a control', async ({ open }) => {
    const asked = new Set<string>();
    const page = await open('/', { before: note(asked) });
    await (await reach(buildSwitch(page))).hover();
    await eventually(() => engineIn(asked).length).toBeGreaterThan(0);
  });
});
