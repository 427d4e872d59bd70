import { describe, expect, test, vi } from 'vitest';
import { createAddressBar, type AddressBarOptions } from '#page/address-bar.ts';
import { permalink } from '#link/permalink.ts';
import { standingBrowser } from '../support/standing-browser.ts';

function barIn(page: ReturnType<typeof standingBrowser>, over: Partial<AddressBarOptions> = {}) {
  const state = { query: '' };
  return { state, bar: createAddressBar({ write: () => state.query, browser: page.browser, ...over }) };
}

const drag = (
  page: ReturnType<typeof standingBrowser>,
  { state, bar }: ReturnType<typeof barIn>,
  milliseconds: number,
) => {
  for (let at = 0; at < milliseconds; at += 16) {
    state.query = `price=${at}`;
    bar.changed();
    page.pass(16);
  }
};

describe('a drag of a minute', () => {
  test('is written at most twice a second, and makes no entry of the history', () => {
    const page = standingBrowser();
    const made = barIn(page);
    drag(page, made, 60_000);
    page.fire('pointerup');
    page.pass(500);
    expect(page.writes.length).toBeGreaterThan(100);
    expect(page.writes.length).toBeLessThanOrEqual(121);
    expect(page.writes.slice(1).every(({ at }, place) => at - (page.writes[place]?.at ?? 0) >= 500)).toBe(true);
    expect([page.entries, new Set(page.writes.map(({ how }) => how))]).toEqual([1, new Set(['replace'])]);
  });

  test('ends in the address of its last value within 500 ms, whenever it ends', () => {
    for (let length = 16; length < 1600; length += 16) {
      const page = standingBrowser();
      const made = barIn(page);
      drag(page, made, length);
      page.pass(500 - 16);
      expect(page.location.search).toBe(`?${made.state.query}`);
    }
  });
});

describe('the address', () => {
  test('keeps the fragment, and drops tracking once there is state', () => {
    const page = standingBrowser('?utm_source=hn', '#margin');
    const { state, bar } = barIn(page);
    state.query = 'price=2&from=first-day&rev=3';
    bar.changed();
    page.pass(500);
    expect(page.writes.map(({ address }) => address)).toEqual(['/cases/tokens/?price=2&from=first-day&rev=3#margin']);
  });

  test('loses its query when the state is the page’s own again', () => {
    const page = standingBrowser('?price=2&from=first-day&rev=3');
    const { bar } = barIn(page);
    bar.changed();
    page.pass(500);
    expect(page.writes.map(({ address }) => address)).toEqual(['/cases/tokens/']);
  });

  test('is not written when it is right already', () => {
    const page = standingBrowser('?price=2');
    const { state, bar } = barIn(page);
    state.query = 'price=2';
    bar.changed();
    page.pass(5000);
    expect(page.writes).toEqual([]);
  });

  test('is written at once when the page is left or shared', () => {
    const page = standingBrowser();
    const { state, bar } = barIn(page);
    for (const leave of [() => bar.flush(), () => page.fire('pagehide')]) {
      state.query += '1';
      bar.changed();
      leave();
      expect(page.location.search).toBe(`?${state.query}`);
    }
    const before = page.writes.length;
    bar.flush();
    page.pass(5000);
    expect(page.writes).toHaveLength(before);
  });
});

describe('what follows the address', () => {
  test('is told the link of each write, also where the browser refuses it or has it already', () => {
    const told: string[] = [];
    const page = standingBrowser('?price=2');
    const { state, bar } = barIn(page, { onWrite: (link) => told.push(new URL(link).search) });
    const change = (query: string) => {
      state.query = query;
      bar.changed();
      page.pass(500);
    };
    change('price=2');
    change('price=3');
    page.refuses = () => true;
    change('price=4');
    expect([told, page.location.search]).toEqual([['?price=2', '?price=3', '?price=4'], '?price=3']);
  });
});

describe('a scenario chosen', () => {
  test('is an entry of the history, and takes over what was waiting', () => {
    const page = standingBrowser();
    const { state, bar } = barIn(page);
    state.query = 'price=2';
    bar.changed();
    state.query = 'from=second-day&rev=3';
    bar.step();
    page.pass(5000);
    expect(page.writes.map(({ how, address }) => [how, address])).toEqual([
      ['push', '/cases/tokens/?from=second-day&rev=3'],
    ]);
    bar.step();
    expect(page.entries).toBe(2);
  });
});

describe('back and forward', () => {
  test('hand over the query of where the reader now is, and drop what was waiting', () => {
    const travels: string[] = [];
    const page = standingBrowser('?price=2');
    const { state, bar } = barIn(page, { onTravel: (query) => travels.push(query) });
    state.query = 'price=5';
    bar.changed();
    page.location.search = '?price=1';
    page.fire('popstate');
    page.pass(5000);
    expect([travels, page.writes]).toEqual([['price=1'], []]);
  });

  test('to a heading of the same state change nothing', () => {
    const travels: string[] = [];
    const page = standingBrowser('?price=2');
    const { state, bar } = barIn(page, { onTravel: (query) => travels.push(query) });
    state.query = 'price=5';
    bar.changed();
    page.location.hash = '#margin';
    page.fire('popstate');
    page.pass(500);
    expect([travels, page.writes.map(({ address }) => address)]).toEqual([[], ['/cases/tokens/?price=5#margin']]);
  });
});

describe('a browser that has had enough writes', () => {
  test('is asked again, less and less often, and the link is right meanwhile', () => {
    const page = standingBrowser();
    const { state, bar } = barIn(page);
    let asked = 0;
    page.refuses = () => {
      asked += 1;
      return true;
    };
    state.query = 'price=2';
    bar.changed();
    page.pass(30_000);
    expect(asked).toBeLessThan(8);
    expect(bar.link()).toBe('https://example.org/cases/tokens/?price=2');
    page.refuses = () => false;
    page.pass(16_000);
    expect(page.location.search).toBe('?price=2');
  });

  test('loses no scenario: its state is written later, without an entry', () => {
    const page = standingBrowser();
    const { state, bar } = barIn(page);
    page.refuses = () => true;
    state.query = 'from=second-day&rev=3';
    expect(() => bar.step()).not.toThrow();
    page.refuses = () => false;
    page.pass(2000);
    expect(page.writes.map(({ how }) => how)).toEqual(['replace']);
  });
});

describe('a link', () => {
  const query = '?price=2&x=)[click](https://evil.example/)';

  test('has what the page writes, and nothing that somebody added to its address', () => {
    const { bar } = barIn(standingBrowser(query, '#margin'));
    expect(bar.link()).toBe('https://example.org/cases/tokens/#margin');
  });

  test('has what is the page’s own of a query that is yet to be read', () => {
    const unread = vi.fn((search: string): string | undefined => search.split('&')[0]);
    const { bar, state } = barIn(standingBrowser(query, '#margin'), { unread });
    expect(bar.link()).toBe('https://example.org/cases/tokens/?price=2#margin');
    unread.mockReturnValue(undefined);
    state.query = 'price=3';
    bar.changed();
    expect(bar.link()).toBe('https://example.org/cases/tokens/?price=3#margin');
  });
});

test('a bar that was stopped listens and writes no more', () => {
  const page = standingBrowser();
  const { state, bar } = barIn(page);
  state.query = 'price=2';
  bar.changed();
  bar.stop();
  page.pass(5000);
  expect([page.listening(), page.writes]).toEqual([0, []]);
});

test('a permalink has only the parts it needs', () => {
  expect(permalink('/cases/tokens/', 'https://example.org', '')).toBe('https://example.org/cases/tokens/');
  expect(permalink('/cases/tokens/', 'https://example.org', 'price=2', 'margin')).toBe(
    'https://example.org/cases/tokens/?price=2#margin',
  );
});
