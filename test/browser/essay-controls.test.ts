import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { pageAddresses } from '../support/dist.ts';

const essays = pageAddresses().filter((address) => /^\/essays\/[^/]+\/$/.test(address));
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

describe('cause and effect are on one screen', () => {
  test.for(essays)('in %s', async (address, { open }) => {
    for (const viewport of [PHONE, DESK]) {
      const page = await open(address, { viewport, javaScriptEnabled: false });
      const far = await page.evaluate((height) => {
        const body = document.querySelector('.essay-body') ?? document.body;
        const all = (selector: string) => [...body.querySelectorAll(selector)];
        const hands = [
          ...all('.input-control, .switch-instrument').map((one) => ({
            one,
            input: one.querySelector('[data-input]')?.getAttribute('data-input') ?? '',
          })),
          ...all('.adjust').map((one) => ({
            one,
            input: one.querySelector('[data-cell]')?.getAttribute('data-cell') ?? '',
          })),
        ];
        return hands
          .filter(({ one, input }) => {
            const notebook = input.split('.')[0] ?? '';
            const pictures = `#bar-figure-${notebook} svg, #volume-figure-${notebook} svg, :is([data-lens^="${notebook}."], [data-plate~="${notebook}"]) :is(svg, p, table)`;
            const said = `[data-sentence^="${notebook}."]`;
            const figures = `[data-cell^="${notebook}."]:not([data-cell="${input}"])`;
            const own = one.getBoundingClientRect();
            // What a number in a sentence moves may be a number in a sentence; a slider or the switch is to move more.
            return !all(one.matches('.adjust') ? `${pictures}, ${said}, ${figures}` : `${pictures}, ${said}`)
              .filter((other) => !one.contains(other) && !other.closest('.adjust') && other.checkVisibility())
              .map((other) => other.getBoundingClientRect())
              .some(({ top, bottom }) => Math.max(bottom, own.bottom) - Math.min(top, own.top) <= height);
          })
          .map(({ input }) => input);
      }, viewport.height);
      expect(far, `${viewport.width} wide`).toEqual([]);
    }
  });
});

describe('the control of a number leaves its sentence in view', () => {
  test.for(essays)('in %s', async (address, { open }) => {
    for (const viewport of [PHONE, DESK]) {
      const page = await open(address, { viewport });
      const buttons = page.locator('.essay-body [data-adjust]');
      for (let place = 0; place < (await buttons.count()); place += 1) {
        const button = buttons.nth(place);
        // At the worst: the number is on the last line of the screen.
        await button.evaluate((one) => {
          one.closest('.adjust')?.scrollIntoView({ block: 'end', behavior: 'instant' });
          (one as HTMLElement).click();
        });
        const id = (await button.getAttribute('popovertarget')) ?? '';
        const bubble = page.locator(`#${id}`);
        await eventually(() => bubble.isVisible()).toBe(true);
        const boxes = () =>
          button.evaluate((one, opened) => {
            const [text, over] = [one.closest('p, td') ?? one, document.getElementById(opened)];
            const [number, sentence, sheet] = [one, text, over ?? one].map((part) => part.getBoundingClientRect());
            return number && sentence && sheet
              ? {
                  beside: sheet.left >= number.right,
                  inView: sheet.top >= 0 && sheet.bottom <= innerHeight + 1,
                  fits: sentence.height + sheet.height + 24 <= innerHeight,
                  covered: sheet.left < sentence.right && sheet.top < sentence.bottom,
                  first: sentence.top >= 0,
                  line: number.bottom <= sheet.top,
                }
              : undefined;
          }, id);
        const name = `${await button.getAttribute('aria-label')}, ${viewport.width} wide`;
        await eventually(async () => ({ name, ...(await boxes()) })).toMatchObject(
          viewport === DESK ? { inView: true, beside: true } : { inView: true, line: true },
        );
        const seen = await boxes();
        if (viewport === PHONE && seen?.fits) expect(seen, name).toMatchObject({ covered: false, first: true });
        await page.keyboard.press('Escape');
        await eventually(() => bubble.isVisible()).toBe(false);
      }
    }
  });
});
