/** The one file that touches the address bar and the browser's history. */
import { permalink } from '#link/permalink.ts';
import { writeSchedule, type Clock } from './write-schedule.ts';

/** What of the browser the address bar needs; tests hand in their own, with a clock that stands still. */
export interface BrowserAddress extends Clock {
  location: Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;
  history: Pick<History, 'replaceState' | 'pushState' | 'state'>;
  addEventListener: (kind: BrowserEvent, run: () => void) => void;
  removeEventListener: (kind: BrowserEvent, run: () => void) => void;
}

type BrowserEvent = 'pointerup' | 'pagehide' | 'popstate' | 'beforeprint';

export interface AddressBarOptions {
  /** The query of the page as it now is, without "?". */
  write: () => string;
  /** The address has caught up with the page. @param link the whole of it, also where the browser refused to show it */
  onWrite?: (link: string) => void;
  /** Whether to wait a little longer: writing the address costs the browser a frame, and a hand that moves wants each of them. */
  isMoving?: () => boolean;
  /** Back and forward: the reader is at another entry of the history, with this query. */
  onTravel?: (query: string) => void;
  browser?: BrowserAddress;
}

export interface AddressBar {
  /** The page has changed: the address follows within 500 ms of the last of it, and at most twice a second. */
  changed(): void;
  /** Writes what is waiting, now. */
  flush(): void;
  /** Opens an entry of the history of its own for the page as it now is, which a reader may want to go back from. */
  step(): void;
  /** The whole link to the page as it now is; right even where the browser refuses to write the address. */
  link(): string;
  stop(): void;
}

export function createAddressBar({
  write,
  onWrite,
  isMoving = () => false,
  onTravel,
  browser = thisBrowser(),
}: AddressBarOptions): AddressBar {
  const { location, history } = browser;
  let search = location.search;

  const addressOf = (query: string) => permalink(location.pathname, location.origin, query, location.hash.slice(1));
  const current = () => addressOf(location.search.replace(/^\?/, ''));

  const writeNow = () => attempt('replaceState');
  const schedule = writeSchedule(() => {
    if (!isMoving()) return writeNow();
    schedule.cancel();
    schedule.soon();
  }, browser);
  const attempt = (how: 'replaceState' | 'pushState') => {
    schedule.cancel();
    const address = addressOf(write());
    if (address !== current()) {
      try {
        history[how](how === 'replaceState' ? history.state : null, '', address);
        search = location.search;
        schedule.tried(true);
      } catch {
        // SecurityError: the browser has had enough writes for now. The state is safe in the notebook; only the address is late.
        schedule.tried(false);
      }
    }
    onWrite?.(address);
  };

  const flush = () => {
    if (schedule.waiting()) writeNow();
  };
  const released = () => {
    if (schedule.mayWrite()) flush();
  };
  const travelled = () => {
    // A link to a heading of the page makes an entry too, and leaves the query alone.
    if (location.search === search) return;
    schedule.cancel();
    search = location.search;
    onTravel?.(search.replace(/^\?/, ''));
  };
  browser.addEventListener('pointerup', released);
  browser.addEventListener('pagehide', flush);
  browser.addEventListener('popstate', travelled);

  return {
    changed: schedule.soon,
    flush,
    step: () => attempt('pushState'),
    // With nothing waiting the address is right, also before there is an engine to write it anew.
    link: () => (schedule.waiting() ? addressOf(write()) : current()),
    stop() {
      schedule.cancel();
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

export const thisBrowser = (): BrowserAddress => ({
  location: window.location,
  history: window.history,
  now: () => performance.now(),
  setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
  addEventListener: (kind, run) => window.addEventListener(kind, run),
  removeEventListener: (kind, run) => window.removeEventListener(kind, run),
});
