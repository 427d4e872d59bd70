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

const bent = lazyPart(() => import('#link/mangling.ts'));
const none = lazyPart(() => Promise.reject<never>(new Error('not asked for here')));

/** @param pending whether the state that the address carries is yet to be read */
function openPage(search = '', seed = 1, pending = false) {
  const { document, Event } = parseHTML(
    '<p data-print-link></p><a data-home-link href="/">home</a><a data-compare href="/">compare</a>',
  );
  const browser = standingBrowser(search);
  document.documentElement.classList.toggle('pending', pending);
  const page = makePage(undefined, () => ({ definition: tokens, state: startOf(tokens), served: {} }));
  page.seed.value = seed;
  const book = page.notebook('tokens', 'start');
  const link = lazyPart(() => Promise.resolve({ readLink }));
  const parts = { revisions: none, typed: none, bent, claims: none, edition: none };
  const bar = bindAddress(page, [book], false, { link, ...parts }, document, browser.browser);
  page.address.value = bar;
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
    open: async () => {
      document.documentElement.classList.remove('pending');
      (await readLink(page, [book], false, parts, search))?.();
    },
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

test('links of a page that nobody touched are to the page, and its address stays as it is', () => {
  const { browser, printed, home } = openPage('?utm_source=hn');
  browser.pass(5000);
  expect([printed(), home(), browser.writes, serialized()]).toEqual(['https://example.org/cases/tokens/', '', [], 0]);
});

describe('what somebody added to a link', () => {
  const JUNK = 'x=)[click](https://evil.example/)&y=evil.example&constructor=1&price.x=2';

  test('is in no link of the page while that is yet to be read, and is gone from the address once it was', async () => {
    const { browser, bar, printed, home, compare, open } = openPage(`?${JUNK}&price=2&rev=3&seed=4`, 1, true);
    expect([bar.link(), printed(), home(), compare()]).toEqual([
      'https://example.org/cases/tokens/',
      'https://example.org/cases/tokens/',
      '',
      '',
    ]);
    expect(browser.writes).toEqual([]);
    await open();
    const query = '?price=2&from=first-day&rev=3&seed=4';
    expect(bar.link()).toBe(`https://example.org/cases/tokens/${query}`);
    browser.pass(500);
    expect([browser.location.search, printed(), home()]).toEqual([
      query,
      `https://example.org/cases/tokens/${query}`,
      query,
    ]);
  });

  test('keeps nothing from going on that the page itself wrote', () => {
    const { bar, home, compare } = openPage('?price=2&rev=3&seed=4', 1, true);
    expect([bar.link(), home(), compare()]).toEqual([
      'https://example.org/cases/tokens/?price=2&rev=3&seed=4',
      '?price=2&rev=3&seed=4',
      '?a.price=2&a.rev=3&a.seed=4',
    ]);
  });

  test('is gone also where the link holds nothing else', async () => {
    const { browser, bar, printed, home, open } = openPage(`?${JUNK}`, 1, true);
    expect([bar.link(), home()]).toEqual(['https://example.org/cases/tokens/', '']);
    await open();
    browser.pass(500);
    expect([browser.location.search, bar.link(), printed(), home()]).toEqual([
      '',
      'https://example.org/cases/tokens/',
      'https://example.org/cases/tokens/',
      '',
    ]);
  });

  test('stays in the address of a link that could not be read, so that it can be tried again', () => {
    const { browser } = openPage('?price=2', 1, true);
    browser.pass(5000);
    expect([browser.location.search, browser.writes]).toEqual(['?price=2', []]);
  });
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
