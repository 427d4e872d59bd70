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
  /** While the query that the address holds is yet to be read: what links may repeat of it. */
  unread?: (query: string) => string | undefined;
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
  unread = () => undefined,
  onWrite,
  isMoving = () => false,
  onTravel,
  browser = window,
}: AddressBarOptions): AddressBar {
  const { location, history } = browser;
  let search = location.search;
  /** As it was last written, or tried to be: none before anything was changed. */
  let query = '';

  const addressOf = (its: string) => permalink(location.pathname, location.origin, its, location.hash.slice(1));
  const current = () => addressOf(location.search.replace(/^\?/, ''));

  const writeNow = () => attempt('replaceState');
  const schedule = writeSchedule(() => {
    if (!isMoving()) return writeNow();
    schedule.cancel();
    schedule.soon();
  }, browser);
  const attempt = (how: 'replaceState' | 'pushState') => {
    schedule.cancel();
    query = write();
    const address = addressOf(query);
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
    // Never the address as it stands: anybody may have added to that.
    link: () => addressOf(unread(location.search.slice(1)) ?? (schedule.waiting() ? write() : query)),
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

/** The link where there is no address bar of ours: a page without notebooks, or without an engine, is as published, whatever its query says. */
export const standingLink = (): string =>
  permalink(window.location.pathname, window.location.origin, '', window.location.hash.slice(1));
