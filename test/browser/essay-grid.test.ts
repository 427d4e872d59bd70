import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { pageAddresses } from '../support/dist.ts';

const essays = pageAddresses().filter((address) => /^\/essays\/[^/]+\/$/.test(address));

describe('one grid', () => {
  test.for(essays)(
    '%s begins everything at one edge, and keeps its notes apart in the margin',
    async (address, { open }) => {
      for (const width of [1024, 1280, 1920]) {
        const page = await open(address, { viewport: { width, height: 800 }, javaScriptEnabled: false });
        const { edges, notes, wrong } = await page.evaluate(() => {
          const box = (one: Element) => one.getBoundingClientRect();
          const all = (selector: string) => [...document.querySelectorAll(selector)];
          const blocks = all('.essay-head > :is(h1, .standfirst, .byline), .essay-body > *, .essay-foot');
          const beside = all('.run .sidenote-body');
          const end = box(document.querySelector('.masthead-line') ?? document.body).right;
          const overlaps = (a: DOMRect, b: DOMRect) =>
            a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1;
          const others = [...beside, ...all('.essay-body > :not(.run), .run > *')];
          const marks = all('.sidenote-mark');
          return {
            edges: [...new Set(blocks.map((one) => Math.round(box(one).left)))],
            notes: [...new Set(beside.map((one) => Math.round(box(one).left)))],
            wrong: [
              ...blocks
                .filter((one) => box(one).right > end + 1)
                .map((one) => `past the edge: ${one.outerHTML.slice(0, 80)}`),
              ...beside
                .filter((one) =>
                  others.some((other) => other !== one && !other.contains(one) && overlaps(box(one), box(other))),
                )
                .map((one) => `note over something: ${one.id}`),
              ...marks
                .filter((one, place) => marks[place + 1] && overlaps(box(one), box(marks[place + 1] as Element)))
                .map((one) => `number over the next: ${one.getAttribute('href')}`),
            ],
          };
        });
        const at = `${address} at ${width}`;
        expect(edges, at).toHaveLength(1);
        expect(notes.length, at).toBeLessThan(2);
        expect(wrong, at).toEqual([]);
      }
    },
  );

  test('the price of a bar ends where the text does, and its loss runs into the margin', async ({ open }) => {
    const page = await open('/essays/one-more-customer/', { viewport: { width: 1280, height: 800 } });
    const [price, text] = await page.evaluate(() =>
      ['.unit-bar-price', '.run'].map((one) => document.querySelector(one)?.getBoundingClientRect().right ?? 0),
    );
    expect(Math.abs((price ?? 0) - (text ?? 0))).toBeLessThan(3);
  });
});

test('a link to a paragraph arrives at its first line', async ({ open }) => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    const page = await open('/essays/is-training-part-of-the-unit/#p-a9671', { viewport });
    const paragraph = page.locator('p#p-a9671');
    const top = (await paragraph.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(viewport.height / 4);
    expect(await paragraph.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  }
});

test('a link to a picture stands with what is said of it, and no line holds it alone', async ({ open }) => {
  for (const address of essays) {
    const page = await open(address, { javaScriptEnabled: false });
    const alone = await page
      .locator('.essay-body figure .link-to')
      .evaluateAll((all) => all.filter((one) => one.closest('figcaption') === null).length);
    expect(alone, address).toBe(0);
  }
});
