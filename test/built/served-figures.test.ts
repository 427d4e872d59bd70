/**
 * What a page serves is what its own data block works out to. The browser runs the same code on the same block, so what it writes
 * once the engine has arrived is what was served. `test/browser/in-step.test.ts` shows that it does so in a browser.
 */
import { expect, test } from 'vitest';
import { snapshotOf, type LiveSnapshot } from '#wording/snapshot.ts';
import { workingOf } from '#wording/working.ts';
import { builtPage } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';
import { pageDataOf } from '../support/page-data-of.ts';
import { telling } from '../support/runs.ts';

/** Elements outside islands: islands write their figures themselves, from the same snapshot. */
const bound = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].filter((element) => element.closest('[hidden]') === null);
const inIsland = (element: Element) => element.closest('astro-island') !== null;

/** Each thing a notebook's page shows, with what it serves and what its data gives. */
function* shownOf(page: Document, id: string, snapshot: LiveSnapshot) {
  const { boundary } = snapshot.evaluation.state;
  const named = (element: Element, attribute: string) => (element.getAttribute(attribute) ?? '').slice(id.length + 1);
  const text = (element: Element) => element.textContent;

  for (const element of bound(page, `[data-cell^="${id}."]`)) {
    const cell = named(element, 'data-cell');
    const view = snapshot.cell(cell, element.getAttribute('data-style') ?? undefined);
    yield { what: cell, served: element.getAttribute('data-value'), worked: view.value };
    if (inIsland(element)) continue;
    yield { what: `${cell}, in words`, served: text(element)?.trim(), worked: view.text };
    // Without the attribute a figure is neither a gain nor a loss.
    yield { what: `${cell}, its tone`, served: element.getAttribute('data-tone') ?? 'none', worked: view.tone };
  }
  for (const element of bound(page, `[data-sentence^="${id}."]`)) {
    const sentence = named(element, 'data-sentence');
    yield { what: `sentence ${sentence}`, served: text(element), worked: snapshot.sentence(sentence) };
  }
  for (const element of bound(page, `[data-remark^="${id}."]`)) {
    const cell = named(element, 'data-remark');
    yield { what: `remark on ${cell}`, served: text(element), worked: snapshot.cell(cell).remark ?? '' };
  }
  for (const element of bound(page, `[data-counted^="${id}."]`)) {
    const line = named(element, 'data-counted');
    const worked = boundary.includes(line) ? 'counted' : 'left out';
    yield { what: `whether ${line} is counted`, served: text(element)?.trim(), worked };
  }
  for (const element of bound(page, `li[id^="working-${id}-"] [data-part]`)) {
    const step = (element.closest('li')?.id ?? '').slice(`working-${id}-`.length);
    const part = element.getAttribute('data-part') as 'names' | 'numbers' | 'result';
    yield {
      what: `working of ${step}, ${part}`,
      served: text(element),
      worked: workingOf(snapshot.evaluation, step)[part],
    };
  }
}

const pages = telling(
  pageAddresses().filter((address) => pageDataOf(address) !== undefined),
  (address) => address === '/' || /^\/(cases|essays)\//.test(address),
);

test.each(pages)('%s serves what its data works out to, to the last digit and word', (address) => {
  const data = pageDataOf(address);
  if (!data) throw new Error(`${address} has no block of data`);
  const { cases, starts, notebooks } = data;
  const page = builtPage(address);
  let compared = 0;
  for (const { id, start } of notebooks) {
    const definition = cases[start.split('/')[0] ?? ''];
    const state = starts[start]?.state;
    if (!definition || !state) throw new Error(`${address} has no case and state for its notebook ${id}`);
    const all = [...shownOf(page, id, snapshotOf(definition, state))];
    compared += all.length;
    expect(all.filter(({ served, worked }) => served !== worked)).toEqual([]);
  }
  expect(compared).toBeGreaterThan(0);
});
