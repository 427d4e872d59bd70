/** What a drag asks of a page: one frame an input, nothing out of view, and a slider that stays under the hand. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { reach } from '../support/page.ts';
import { followRequests } from '../support/settled.ts';

/** A page of each kind that has a slider, and how the slider is reached. */
const KINDS: [kind: string, address: string, opener?: string][] = [
  ['front page', '/'],
  ['case', '/cases/metered-inference/'],
  ['comparison', '/compare/saas/'],
  ['essay', '/essays/is-training-part-of-the-unit/', '[data-adjust]'],
  ['argument', '/arguments/a-cap-fixes-the-heavy-user/'],
  ['bar embed', '/embed/bar-saas/'],
  ['volume embed', '/embed/volume-metered-inference/'],
  ['claim embed', '/embed/claim-a-cap-fixes-the-heavy-user/'],
];

const INPUTS = 6;

async function sliderOn(page: Page, opener?: string): Promise<Locator> {
  // Where none is in sight, the first stands in a fold.
  const [inSight, any] = [page.locator('input[type=range]:visible'), page.locator('input[type=range]')];
  if (opener === undefined) return reach(((await inSight.count()) > 0 ? inSight : any).first());
  await page.locator(opener).first().click();
  return reach(page.locator('.adjust-bubble:popover-open input[type=range]').first());
}

/**
 * Moves a slider a place further in each of some frames, as a hand does that never rests, and notes in which frames the page changed after
 * that, until it stood still.
 */
const drag = (slider: Locator, inputs: number) =>
  slider.evaluate(async (element: HTMLInputElement, count) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const move = () => {
      set?.call(element, String((element.valueAsNumber + 25) % 975));
      element.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    const task = () => new Promise<void>((done) => setTimeout(done));
    // The first inputs fetch what a drag takes.
    for (let warm = 0; warm < 30; warm += 1) {
      move();
      await nextFrame();
      await task();
    }
    const near = 300;
    const changed: { frames: number; outOfView: string[]; running: number }[] = [];
    for (let input = 0; input < count; input += 1) {
      let frames = 0;
      const outOfView = new Set<string>();
      let mutated = false;
      const observer = new MutationObserver((records) => {
        mutated = true;
        for (const { target } of records) {
          const one = target instanceof Element ? target : target.parentElement;
          const box = one?.checkVisibility() ? one.getBoundingClientRect() : undefined;
          if (one && one !== document.documentElement && box && (box.top > innerHeight + near || box.bottom < -near))
            outOfView.add(one.outerHTML.slice(0, 80));
        }
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      move();
      // Three frames: the one of the input, and two in which nothing more may come.
      for (let frame = 0; frame < 3; frame += 1) {
        await task();
        if (mutated) frames += 1;
        mutated = false;
        await nextFrame();
      }
      observer.disconnect();
      changed.push({ frames, outOfView: [...outOfView], running: document.getAnimations().length });
    }
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return changed;
  }, inputs);

describe('a drag', () => {
  test.for(KINDS)(
    'on a %s costs one frame an input, and moves nothing that is out of view',
    async ([, address, opener], { open }) => {
      const { watch, settled } = followRequests();
      const page = await open(address, { viewport: { width: 1280, height: 800 }, before: watch });
      const slider = await sliderOn(page, opener);
      await slider.focus();
      await settled();
      await drag(slider, 2);
      await eventually(() => page.locator('astro-island[ssr]').count()).toBe(0);
      await settled();
      const moved = await drag(slider, INPUTS);
      expect(moved).toEqual(Array.from({ length: INPUTS }, () => ({ frames: 1, outOfView: [], running: 0 })));
    },
  );

  test('brings the rest of the page in step once the hand rests', async ({ open }) => {
    const page = await open('/cases/metered-inference/', { viewport: { width: 1280, height: 600 } });
    const slider = await sliderOn(page);
    await slider.focus();
    await drag(slider, 2);
    const margins = () =>
      page
        .locator('[data-cell="metered-inference.margin_ratio"]')
        .evaluateAll((all) => [...new Set(all.map(({ dataset }) => dataset['value']))].length);
    await eventually(margins).toBe(1);
  });
});

describe('a slider stays under the hand', () => {
  test.for([360, 768, 1280])('on the front page at %s px, over its whole track', async (width, { open }) => {
    const page = await open('/', { viewport: { width, height: 800 } });
    for (const slider of await page.locator('input[type=range]:visible').all()) {
      await reach(slider);
      const places = await slider.evaluate(async (element: HTMLInputElement) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const seen = new Set<number>();
        for (let place = 0; place <= 1000; place += 50) {
          set?.call(element, String(place));
          element.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          seen.add(Math.round(element.getBoundingClientRect().top + scrollY));
        }
        element.dispatchEvent(new Event('change', { bubbles: true }));
        return [...seen];
      });
      expect(places).toHaveLength(1);
    }
  });

  test.for([360, 1280])(
    'in an essay at %s px, though the number it hangs from is moved about',
    async (width, { open }) => {
      const page = await open('/essays/is-training-part-of-the-unit/', { viewport: { width, height: 800 } });
      const slider = await sliderOn(page, '[data-adjust]');
      await reach(slider);
      await slider.focus();
      await eventually(() => page.evaluate(() => document.documentElement.classList.contains('pending'))).toBe(false);
      const { x, y, width: track, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(x + track * 0.3, y + height / 2);
      await page.mouse.down();
      const places = new Set<string>();
      for (const share of [0.2, 0.05, 0.4, 0.7, 0.95]) {
        await page.mouse.move(x + track * share, y + height / 2);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const box = await slider.boundingBox();
        places.add(`${Math.round(box?.x ?? NaN)} ${Math.round(box?.y ?? NaN)}`);
      }
      await page.mouse.up();
      expect([...places]).toEqual([`${Math.round(x)} ${Math.round(y)}`]);
    },
  );
});
