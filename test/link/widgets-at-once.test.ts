/** Several widgets of a page that write at once, in any order and at any pace: nothing is lost, and the address bar is written as seldom as ever. */
import fc from 'fast-check';
import { effect, signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { countLine, setInput } from '#state/actions.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { makePage } from '#notebook/page.ts';
import { createAddressBar } from '#page/address-bar.ts';
import { readQuery } from './read-query.ts';
import { sameState } from '#state/scenario-state.ts';
import { writeQuery } from '#link/write-query.ts';
import { standingBrowser } from '../support/standing-browser.ts';
import { tickets, tokens } from './linked-cases.ts';

const startAt = (definition: typeof tokens) => ({ definition, state: startOf(definition), served: {} });

/** A page of two notebooks, its address bar followed as the page script does it. */
function openPage() {
  const browser = standingBrowser();
  const page = makePage(undefined, (key) => startAt(key === 'ds' ? tokens : tickets));
  const books: [Notebook, Notebook] = [page.notebook('ds', 'ds'), page.notebook('mp', 'mp')];
  const linked = () =>
    books.map(({ id, start, state }) => ({
      id,
      definition: start.definition,
      start: start.state,
      state: state.peek(),
    }));
  const seed = signal(1);
  const bar = createAddressBar({
    write: () => writeQuery(linked(), { prefixed: true, seed: seed.peek(), edition: 1 }),
    browser: browser.browser,
  });
  let first = true;
  const stop = effect(() => {
    for (const { value } of [seed, ...books.map(({ state }) => state)]) void value;
    if (!first) bar.changed();
    first = false;
  });
  return { browser, books, seed, bar, linked, stop, history: page.undoHistory };
}

/** One thing that one widget does: moves its own part and nothing else. */
type Act =
  | { widget: 'price' | 'life' | 'training' | 'fee' | 'seed'; value: number; how: 'drag' | 'done' }
  | { wait: number }
  | { release: 'ds' | 'mp' }
  | { leave: true };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        widget: fc.constantFrom('price', 'life', 'training', 'fee', 'seed'),
        value: fc.integer({ min: 1, max: 60 }),
        how: fc.constantFrom('drag', 'done'),
      }),
    },
    { weight: 3, arbitrary: fc.record({ wait: fc.integer({ min: 0, max: 700 }) }) },
    { weight: 1, arbitrary: fc.record({ release: fc.constantFrom('ds', 'mp') }) },
    { weight: 1, arbitrary: fc.constant({ leave: true as const }) },
  ) as fc.Arbitrary<Act>,
  { maxLength: 60 },
);

test('what each wrote last is in the state, in the link at once, and in the address half a second later', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { browser, books, seed: drawn, bar, linked, stop } = openPage();
      const [ds, mp] = books;
      const last: Record<string, number> = {};
      const change = (book: Notebook, next: (state: CaseState) => CaseState, how: 'drag' | 'done') =>
        book.change(next(book.state.peek()), how);
      for (const act of all) {
        if ('wait' in act) browser.pass(act.wait);
        else if ('leave' in act) browser.fire('pagehide');
        else if ('release' in act) {
          (act.release === 'ds' ? ds : mp).settle();
          browser.fire('pointerup');
        } else {
          const { widget, value, how } = act;
          last[widget] = value;
          if (widget === 'seed') drawn.value = value;
          else if (widget === 'training')
            change(ds, (state) => countLine(tokens, state, 'training', value % 2 === 0), how);
          else if (widget === 'fee') change(mp, (state) => setInput(state, 'fee', String(value)), how);
          else change(ds, (state) => setInput(state, widget, String(value)), how);
        }
      }
      const opened = (address: string) => {
        const query = new URL(address, 'https://example.org').search;
        return readQuery(
          query,
          books.map(({ id, served }) => ({ id, definition: served.definition, start: served.state })),
          true,
        );
      };
      const holds = (address: string) => {
        const { states, notices, seed } = opened(address);
        expect(notices).toEqual([]);
        for (const { id, definition, state } of linked())
          expect(sameState(definition, states[id] as CaseState, state), id).toBe(true);
        expect(seed).toBe(last['seed'] ?? 1);
      };
      expect(ds.state.value.inputs).toEqual({
        ...ds.served.state.inputs,
        ...('price' in last && { price: String(last['price']) }),
        ...('life' in last && { life: String(last['life']) }),
      });
      expect(ds.state.value.boundary.includes('training')).toBe(
        'training' in last && (last['training'] ?? 1) % 2 === 0,
      );
      expect(mp.state.value.inputs['fee']).toBe('fee' in last ? String(last['fee']) : mp.served.state.inputs['fee']);
      holds(bar.link());
      browser.pass(500);
      holds(`${browser.location.pathname}${browser.location.search}`);
      // No entry of the history; and in no second more than two writes, but for those of a page that is left.
      expect(browser.entries).toBe(1);
      if (!all.some((act) => 'leave' in act))
        expect(browser.writes.slice(1).every(({ at }, place) => at - (browser.writes[place]?.at ?? 0) >= 500)).toBe(
          true,
        );
      stop();
      bar.stop();
    }),
    { numRuns: 1000 },
  );
});

test('drags that overlapped are taken back one at a time, the one that ended last first', () => {
  const { books, history } = openPage();
  const [ds, mp] = books;
  ds.change(setInput(ds.state.peek(), 'price', '5'), 'drag');
  mp.change(setInput(mp.state.peek(), 'fee', '12'), 'drag');
  ds.change(setInput(ds.state.peek(), 'price', '6'), 'drag');
  ds.settle();
  mp.settle();
  const now = () => [ds.state.value.inputs['price'], mp.state.value.inputs['fee']];
  const [price, fee] = [ds.served.state.inputs['price'], mp.served.state.inputs['fee']];
  history.undo();
  expect(now()).toEqual(['6', fee]);
  history.undo();
  expect(now()).toEqual([price, fee]);
});
