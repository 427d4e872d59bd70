/** A page holds one state: everything on it shows the one in force, unscrolled, in folds, printed and searched. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeQuery } from '#link/write-query.ts';
import type { PageData } from '#notebook/page-data.ts';
import { countSet, setInput } from '#state/actions.ts';
import { snapshotOf, type LiveSnapshot } from '#wording/snapshot.ts';
import { eventually, test } from '../support/browser-test.ts';
import { templateAddresses } from '../support/dist.ts';
import { pageDataOf } from '../support/page-data-of.ts';
import { isPending, linesRead, wakeIslands } from '../support/page.ts';
import { followRequests } from '../support/settled.ts';
import { spanOf } from '../support/span-of.ts';

/** Another state than the served one for every notebook of a page: two inputs at their low, everything counted, other draws. */
function movedAll({ cases, notebooks, starts, prefixed }: PageData): {
  query: string;
  snapshots: Map<string, LiveSnapshot>;
} {
  const moved = notebooks.map(({ id, start: key }) => {
    const [definition, start] = [cases[key.split('/')[0] ?? ''], starts[key]?.state];
    if (!definition || !start) throw new Error(`${key} is not in the page`);
    const free = definition.inputs.filter(
      (input) =>
        input.default !== undefined && Number(spanOf(input)[0]) !== Number(start.inputs[input.id] ?? input.default),
    );
    const state = [...free.slice(0, 1), ...free.slice(-1)].reduce(
      (now, input) => setInput(now, input.id, spanOf(input)[0]),
      countSet(definition, start, 'everything'),
    );
    return { id, definition, start, state };
  });
  return {
    query: writeQuery(
      moved.map((one) => ({ ...one, pinned: false })),
      { prefixed, seed: 7, edition: 1 },
    ),
    snapshots: new Map(moved.map(({ id, definition, state }) => [id, snapshotOf(definition, state)])),
  };
}

/** All that the page's contract names, wherever it stands, with the words and attributes a reader, a printer or a program meets. */
const contract = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = (attribute: string, of: (element: HTMLElement) => unknown) =>
      [...document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map(
        (element) => `${element.dataset[attribute]}: ${JSON.stringify(of(element))}`,
      );
    return [
      ...said('cell', (one) => [one.dataset['value'], one.textContent, one.dataset['tone'], one.title]),
      ...['sentence', 'remark', 'counted'].flatMap((name) => said(name, (one) => one.textContent)),
      ...said('input', (one) => {
        const { type, value, checked } = one as HTMLInputElement;
        return [type, type === 'radio' || type === 'checkbox' ? checked : value, one.ariaChecked, one.ariaValueText];
      }),
      ...[...document.querySelectorAll('.choice-meaning, .checklist-behavior')].map((one) => one.textContent ?? ''),
    ];
  });

const withNotebooks = templateAddresses().flatMap((address): [string, PageData][] => {
  const data = pageDataOf(address);
  return data && data.notebooks.length > 0 ? [[address, data]] : [];
});

describe('under a link’s state', () => {
  test.for(withNotebooks)(
    '%s shows it everywhere before it is scrolled, as the model works it out, and the same once it was read through',
    async ([address, data], { open }) => {
      const { query, snapshots } = movedAll(data);
      const { watch, settled } = followRequests();
      const page = await open(`${address}?${query}`, { viewport: { width: 1280, height: 600 }, before: watch });
      await eventually(() => isPending(page)).toBe(false);
      const atOnce = await contract(page);
      const values = await page
        .locator('[data-cell]')
        .evaluateAll((all) => all.map(({ dataset }) => [dataset['cell'] ?? '', dataset['value'] ?? '']));
      expect(values.length).toBeGreaterThan(0);
      for (const [id = '', value] of values) {
        const notebook = id.split('.', 1)[0] ?? '';
        expect(`${id} = ${value}`).toBe(
          `${id} = ${snapshots.get(notebook)?.cell(id.slice(notebook.length + 1)).value}`,
        );
      }

      await eventually(() => page.locator('astro-island[ssr]').count()).toBe(0);
      await settled();
      await eventually(() =>
        page
          .locator('[data-stale], [aria-busy=true], .changed .working:not([data-follows]), .uncertainty-waiting')
          .count(),
      ).toBe(0);
      const unscrolled = await linesRead(page);
      await wakeIslands(page);
      await settled();
      expect(atOnce).toEqual(await contract(page));
      expect(unscrolled).toEqual(await linesRead(page));
    },
  );
});

describe('a page on its way to paper', () => {
  test.for(['/cases/metered-inference/', '/essays/the-heavy-user/'])(
    '%s prints the state of its link at once, and nothing of another',
    async (address, { open }) => {
      const data = pageDataOf(address);
      if (!data) throw new Error(`${address} has no notebook`);
      const page = await open(`${address}?${movedAll(data).query}`);
      await eventually(() => isPending(page)).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const printed = new Set(await linesRead(page));
      await page.emulateMedia({ media: 'screen' });
      await wakeIslands(page);
      await page.emulateMedia({ media: 'print' });
      const read = new Set(await linesRead(page));
      // What was still to be drawn is left out rather than printed of another state.
      expect([...printed].filter((line) => !read.has(line) && line.trim() !== '=')).toEqual([]);
      expect(printed.size).toBeGreaterThan(0.6 * read.size);
    },
  );
});
