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
/** In a page: notes what had been loaded when the state of its link was put on screen. */
function noteWhatIsThere(): void {
  let pending = false;
  new MutationObserver(() => {
    const { classList } = document.documentElement;
    if (pending && !classList.contains('pending'))
      Object.assign(window, {
        needed: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      });
    pending = classList.contains('pending');
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
}

describe('what a page asks for', () => {
  test.for(['/', CASE, `${CASE}deepseek-day/`, '/cases/moviepass/', ESSAY])(
    // What is over 45 is one history of undo over a page, links that are written out when somebody reaches for them, and what keeps controls
    // of sleeping islands in step. What the islands further down take comes when the browser has time, once the state is on screen.
    'is at most 48 kB of script, and still not Plot, until the state of a link to %s is on screen',
    async (address, { open }) => {
      const changed = await open(address, SCREEN);
      await (CHANGES[address] ?? flipSwitch)(changed);
      await eventually(() => changed.url()).toContain('rev=');
      const { asked, watch, settled } = followRequests();
      const before = async (fresh: Page) => {
        await watch(fresh);
        await fresh.addInitScript(noteWhatIsThere);
      };
      const page = await open(changed.url(), { ...SCREEN, before });
      await eventually(() => isPending(page)).toBe(false);
      const needed = new Set(await page.evaluate(() => Reflect.get(window, 'needed') as string[]));
      await settled();
      expect(engineIn(needed)).not.toEqual([]);
      expect(plotIn(asked)).toEqual([]);
      expect(scriptWeight(needed, address)).toBeLessThanOrEqual(48 * KB);
    },
  );

  // The islands further down show the state as well, each when the browser has time: all that their pictures take, and that is what
  // `test/built/weight.test.ts` allows the controls of a page to ask for.
  test('is at most 88 kB, and still not Plot, once the whole of a page shows the state of its link', async ({
    open,
  }) => {
    const { asked, watch, settled } = followRequests();
    const page = await open(`${CASE}?training=100000000&rev=1&from=deepseek-day`, { before: watch });
    await eventually(() => isPending(page)).toBe(false);
    await wakeIslands(page);
    await settled();
    expect(engineIn(asked)).not.toEqual([]);
    expect(plotIn(asked)).toEqual([]);
    expect(scriptWeight(asked, CASE)).toBeLessThanOrEqual(88 * KB);
  });

  test('is the engine as soon as a reader reaches for a control', async ({ open }) => {
    const { asked, watch } = followRequests();
    const page = await open('/', { before: watch });
    await (await reach(buildSwitch(page))).hover();
    await eventually(() => engineIn(asked).length).toBeGreaterThan(0);
  });
});
