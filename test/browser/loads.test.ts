import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, isPending, reach, slide, wakeIslands } from '../support/page.ts';
import { engineIn, plotIn, scriptWeight } from '../support/script-weight.ts';
import { followRequests } from '../support/settled.ts';

const CASE = '/cases/metered-inference/';
const ESSAY = '/essays/is-training-part-of-the-unit/';
const KB = 1000;
/** As much of a page as a laptop shows before anybody scrolls. */
const SCREEN = { viewport: { width: 1280, height: 800 } };

/** How a reader changes something on a page, where the switch is not what they would take. */
const CHANGES: Record<string, (page: Page) => Promise<void>> = {
  [CASE]: (page) => slide(page, 'metered-inference.training', 800),
  '/cases/moviepass/': (page) => slide(page, 'moviepass.films', 700),
};
const flipSwitch = async (page: Page) => (await reach(buildSwitch(page))).click();

// What every template asks for when it is only read is held to in `templates.test.ts`.
describe('what a page asks for', () => {
  test.for(['/', CASE, `${CASE}deepseek-day/`, '/cases/moviepass/', ESSAY])(
    // 600 bytes of it are for one history of undo over a page and for links that are written out when somebody reaches for them.
    'is at most 46 kB of script, and still not Plot, for a link to %s with a change',
    async (address, { open }) => {
      const changed = await open(address, SCREEN);
      await (CHANGES[address] ?? flipSwitch)(changed);
      await eventually(() => changed.url()).toContain('rev=');
      const { asked, watch, settled } = followRequests();
      const page = await open(changed.url(), { ...SCREEN, before: watch });
      await eventually(() => isPending(page)).toBe(false);
      await settled();
      expect(engineIn(asked)).not.toEqual([]);
      expect(plotIn(asked)).toEqual([]);
      expect(scriptWeight(asked, address)).toBeLessThanOrEqual(46 * KB);
    },
  );

  // Besides what the link itself takes, the controls of the boundary, what moves the volume chart, what draws the months and what says how sure it is.
  test('is at most 18 kB more when a link with state is read to the end of the page', async ({ open }) => {
    const { asked, watch, settled } = followRequests();
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, { before: watch });
    await eventually(() => isPending(page)).toBe(false);
    await wakeIslands(page);
    await settled();
    expect(engineIn(asked)).not.toEqual([]);
    expect(plotIn(asked)).toEqual([]);
    expect(scriptWeight(asked, CASE)).toBeLessThanOrEqual(63 * KB);
  });

  test('is the engine as soon as a reader reaches for a control', async ({ open }) => {
    const { asked, watch } = followRequests();
    const page = await open('/', { before: watch });
    await (await reach(buildSwitch(page))).hover();
    await eventually(() => engineIn(asked).length).toBeGreaterThan(0);
  });
});
