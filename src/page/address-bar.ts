/** The one file that touches the address bar and the browser's history. */
import { permalink } from '#link/permalink.ts';

/** What of the browser the address bar needs; tests hand in their own, with a clock that stands still. */
export interface BrowserAddress {
  location: Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;
  history: Pick<History, 'replaceState' | 'pushState' | 'state'>;
  now: () => number;
  setTimeout: (run: () => void, milliseconds: number) => unknown;
  clearTimeout: (timer: never) => void;
  addEventListener: (kind: 'pointerup' | 'pagehide' | 'popstate', run: () => void) => void;
  removeEventListener: (kind: 'pointerup' | 'pagehide' | 'popstate', run: () => void) => void;
}

export interface AddressBarOptions {
  /** The query of the state as it now is, without "?". */
  write: () => string;
  /** Back and forward: the reader is at another entry of the history, with this query. */
  onTravel?: (query: string) => void;
  /** Keys that are somebody else's and stay in the address, such as the seed of the draws. */
  keep?: (key: string) => boolean;
  browser?: BrowserAddress;
}

export interface AddressBar {
  /** The state has changed: the address follows within 500 ms, and at most twice a second. */
  changed(): void;
  /** Writes what is waiting, now. */
  flush(): void;
  /** Opens an entry of the history of its own for the state as it now is, which a reader may want to go back from. */
  step(): void;
  /** Puts a pair of somebody else's into the address, or takes it out (`undefined`). */
  put(key: string, value: string | undefined): void;
  /** The whole link to the state as it now is; right even where the browser refuses to write the address. */
  link(): string;
  stop(): void;
}

/** At most two writes a second: Safari refuses more than 100 in 30 seconds. */
const BETWEEN_WRITES = 500;
/** A change waits a little for the next, but is written within 500 ms. */
const QUIET = 250;
const LONGEST_RETRY = 16_000;

export function createAddressBar({
  write,
  onTravel,
  keep = isSeed,
  browser = thisBrowser(),
}: AddressBarOptions): AddressBar {
  const { location, history, now } = browser;
  let timer: unknown;
  let lastWrite = -Infinity;
  let retry = BETWEEN_WRITES;
  let search = location.search;

  const others = new Map<string, string | undefined>();
  const standing = () =>
    location.search
      .replace(/^\?/, '')
      .split('&')
      .filter((pair) => pair !== '' && keep(pair.split('=')[0] ?? ''));
  const kept = () => [
    ...standing().filter((pair) => !others.has(pair.split('=')[0] ?? '')),
    ...[...others].flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])),
  ];
  const addressOf = (query: string) =>
    permalink(
      location.pathname,
      location.origin,
      [query, ...kept()].filter((part) => part !== '').join('&'),
      location.hash.slice(1),
    );
  const current = () =>
    permalink(location.pathname, location.origin, location.search.replace(/^\?/, ''), location.hash.slice(1));

  const cancel = () => {
    if (timer !== undefined) browser.clearTimeout(timer as never);
    timer = undefined;
  };
  const wait = (milliseconds: number) => {
    cancel();
    timer = browser.setTimeout(writeNow, milliseconds);
  };
  const writeNow = () => attempt('replaceState', write());
  const attempt = (how: 'replaceState' | 'pushState', query: string) => {
    cancel();
    const address = addressOf(query);
    if (address === current()) return;
    lastWrite = now();
    try {
      history[how](how === 'replaceState' ? history.state : null, '', address);
      retry = BETWEEN_WRITES;
      search = location.search;
    } catch {
      // SecurityError: the browser has had enough writes for now. The state is safe in the notebook; only the address is late.
      retry = Math.min(retry * 2, LONGEST_RETRY);
      wait(retry);
    }
  };

  const flush = () => {
    if (timer !== undefined) writeNow();
  };
  const released = () => {
    if (timer !== undefined && now() - lastWrite >= BETWEEN_WRITES) writeNow();
  };
  const travelled = () => {
    // A link to a heading of the page makes an entry too, and leaves the query alone.
    if (location.search === search) return;
    cancel();
    search = location.search;
    others.clear();
    onTravel?.(search.replace(/^\?/, ''));
  };
  browser.addEventListener('pointerup', released);
  browser.addEventListener('pagehide', flush);
  browser.addEventListener('popstate', travelled);

  const changed = () => {
    if (timer === undefined) wait(Math.max(QUIET, lastWrite + BETWEEN_WRITES - now()));
  };
  return {
    changed,
    put(key, value) {
      others.set(key, value);
      changed();
    },
    flush,
    step: () => attempt('pushState', write()),
    // With nothing waiting the address is right, also before there is an engine to write it anew.
    link: () => (timer === undefined ? current() : addressOf(write())),
    stop() {
      cancel();
      browser.removeEventListener('pointerup', released);
      browser.removeEventListener('pagehide', flush);
      browser.removeEventListener('popstate', travelled);
    },
  };
}

/** The query the page was opened with, as it stands in the address bar. */
export const openedQuery = (): string => window.location.search;

/** The address as it stands. Without an address bar of ours, on a page without notebooks or before anything was changed, that is the link. */
export const standingLink = (): string => window.location.href;

/** Leaves for where the page now is, with the state and the part that the link carries. */
export const moveTo = (path: string): void =>
  window.location.replace(path + window.location.search + window.location.hash);

const isSeed = (key: string): boolean => key === 'seed' || key.endsWith('.seed');

const thisBrowser = (): BrowserAddress => ({
  location: window.location,
  history: window.history,
  now: () => performance.now(),
  setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
  addEventListener: (kind, run) => window.addEventListener(kind, run),
  removeEventListener: (kind, run) => window.removeEventListener(kind, run),
});
