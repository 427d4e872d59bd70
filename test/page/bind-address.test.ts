import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { writeQuery } from '#link/write-query.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { makePage } from '#notebook/page.ts';
import { bindAddress } from '#page/bind-address.ts';
import { REACHING } from '#page/reaching.ts';
import { readLink } from '#page/read-link.ts';
import { fillStateLinks, stateLinksOf } from '#page/state-links.ts';
import { setInput } from '#state/actions.ts';
import { tokens } from '../link/linked-cases.ts';
import { standingBrowser } from '../support/standing-browser.ts';

vi.mock(import('#link/write-query.ts'), { spy: true });
const serialized = () => vi.mocked(writeQuery).mock.calls.length;

beforeEach(() => void vi.mocked(writeQuery).mockClear());

const none = lazyPart(() => Promise.reject<never>(new Error('not asked for here')));

function openPage(search = '', seed = 1) {
  const { document, Event } = parseHTML(
    '<p data-print-link></p><a data-home-link href="/">home</a><a data-compare href="/">compare</a>',
  );
  const browser = standingBrowser(search);
  const page = makePage(undefined, () => ({ definition: tokens, state: startOf(tokens), served: {} }));
  page.seed.value = seed;
  const book = page.notebook('tokens', 'start');
  const link = lazyPart(() => Promise.resolve({ readLink }));
  const bar = bindAddress(page, [book], false, { link, revisions: none, typed: none }, document, browser.browser);
  const one = (selector: string) => document.querySelector(selector) as HTMLAnchorElement;
  return {
    browser,
    seed: page.seed,
    book,
    bar,
    link,
    drag: (price: number) => book.change(setInput(book.state.peek(), 'price', String(price)), 'drag'),
    printed: () => one('[data-print-link]').textContent,
    home: () => one('[data-home-link]').search,
    compare: () => one('[data-compare]').search,
    reach: (selector: string, kind: string) => one(selector).dispatchEvent(new Event(kind)),
  };
}

describe('a drag', () => {
  test('costs no write while the hand moves, and is written once, within 500 ms, when it rests', () => {
    const { browser, drag, book } = openPage();
    for (let frame = 0; frame < 600; frame += 1) {
      drag(frame);
      browser.pass(16);
    }
    expect([browser.writes.length, serialized()]).toEqual([0, 0]);
    book.settle();
    browser.pass(500);
    expect([browser.writes.length, serialized()]).toEqual([1, 1]);
    expect(browser.location.search).toContain('price=599');
  });

  test('is in every link of the page once the address has it', () => {
    const { browser, drag, book, printed, home, compare } = openPage();
    drag(7);
    book.settle();
    browser.pass(500);
    expect([printed(), home(), compare()]).toEqual([
      'https://example.org/cases/tokens/?price=7&from=first-day&rev=3',
      '?price=7&from=first-day&rev=3',
      '?a.price=7&a.from=first-day&a.rev=3',
    ]);
  });

  test('is in a link before that when a reader reaches for it, or prints', () => {
    const { browser, drag, printed, home, compare, reach } = openPage();
    for (const [place, kind] of REACHING.entries()) {
      const price = 40 + place;
      drag(price);
      reach('[data-home-link]', kind);
      expect(home(), kind).toBe(`?price=${price}&from=first-day&rev=3`);
      drag(price + 10);
      reach('[data-compare]', kind);
      expect(compare(), kind).toBe(`?a.price=${price + 10}&a.from=first-day&a.rev=3`);
    }
    drag(30);
    browser.fire('beforeprint');
    expect(printed()).toContain('?price=30&');
    expect(browser.writes).toEqual([]);
  });
});

test('a link to compare with another business names the case, and the state as published where nothing is changed', () => {
  const { document } = parseHTML(
    '<a data-compare="a.case=tokens&amp;a.from=first-day&amp;a.rev=3" href="/">compare</a>',
  );
  const links = stateLinksOf(document as unknown as Document);
  const search = () => document.querySelector<HTMLAnchorElement>('a')?.search;
  fillStateLinks(links, 'https://example.org/cases/tokens/');
  expect(search()).toBe('?a.case=tokens&a.from=first-day&a.rev=3');
  fillStateLinks(links, 'https://example.org/cases/tokens/?price=7&from=second-day&rev=3#working');
  expect(search()).toBe('?a.case=tokens&a.price=7&a.from=second-day&a.rev=3');
});

test('links of a page that nobody touched are to its address as it stands', () => {
  const { browser, printed, home } = openPage('?utm_source=hn');
  browser.pass(5000);
  expect([printed(), home(), browser.writes, serialized()]).toEqual([
    'https://example.org/cases/tokens/?utm_source=hn',
    '?utm_source=hn',
    [],
    0,
  ]);
});

describe('the seed', () => {
  test('is in the link at once and in the address soon after it changes', () => {
    const { browser, bar, seed } = openPage();
    seed.value += 1;
    expect(bar.link()).toBe('https://example.org/cases/tokens/?seed=2');
    browser.pass(500);
    expect(browser.location.search).toBe('?seed=2');
  });

  test('that was changed before there was an engine is in the address soon after', () => {
    const { browser } = openPage('', 2);
    browser.pass(500);
    expect(browser.location.search).toBe('?seed=2');
  });

  test('follows also after something else was changed', () => {
    const { browser, drag, book, seed } = openPage();
    drag(7);
    book.settle();
    browser.pass(1000);
    seed.value = 4;
    browser.pass(1000);
    expect(browser.location.search).toBe('?price=7&from=first-day&rev=3&seed=4');
  });

  test('is what it was at the entry of the history that back returns to', async () => {
    const { browser, link, drag, book, seed } = openPage();
    drag(7);
    book.settle();
    seed.value = 2;
    browser.pass(500);
    expect(browser.location.search).toBe('?price=7&from=first-day&rev=3&seed=2');
    browser.location.search = '?price=5&from=first-day&rev=3&seed=9';
    browser.fire('popstate');
    await link.ask();
    await vi.waitFor(() => expect(seed.value).toBe(9));
    expect(book.state.peek().inputs['price']).toBe('5');
    browser.pass(500);
    expect(browser.location.search).toBe('?price=5&from=first-day&rev=3&seed=9');
  });
});
