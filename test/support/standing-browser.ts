import type { BrowserAddress } from '#page/address-bar.ts';

/** A browser whose clock moves only when told, and which may refuse to write. */
export function standingBrowser(search = '', hash = '') {
  let time = 0;
  let timers: { id: number; at: number; run: () => void }[] = [];
  let ids = 0;
  const listeners = new Map<string, Set<() => void>>();
  const location = { origin: 'https://example.org', pathname: '/cases/tokens/', search, hash };
  const writes: { how: string; at: number; address: string }[] = [];
  const made = { refuses: () => false, writes, location, entries: 1 };
  const put = (how: 'replace' | 'push') => (_: unknown, __: string, address?: string | URL | null) => {
    if (made.refuses()) throw new DOMException('too many', 'SecurityError');
    const url = new URL(String(address));
    Object.assign(location, { search: url.search, hash: url.hash });
    if (how === 'push') made.entries += 1;
    writes.push({ how, at: time, address: `${url.pathname}${url.search}${url.hash}` });
  };
  const browser: BrowserAddress = {
    location,
    history: { replaceState: put('replace'), pushState: put('push'), state: { kept: true } },
    performance: { now: () => time },
    setTimeout: (run, milliseconds) => {
      ids += 1;
      timers.push({ id: ids, at: time + milliseconds, run });
      return ids;
    },
    clearTimeout: (timer: unknown) => {
      timers = timers.filter(({ id }) => id !== timer);
    },
    addEventListener: (kind, run) => listeners.set(kind, (listeners.get(kind) ?? new Set()).add(run)),
    removeEventListener: (kind, run) => listeners.get(kind)?.delete(run),
  };
  const pass = (milliseconds: number) => {
    const end = time + milliseconds;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      time = next.at;
      next.run();
    }
    time = end;
  };
  const fire = (kind: string) => listeners.get(kind)?.forEach((run) => run());
  return Object.assign(made, {
    browser,
    pass,
    fire,
    listening: () => [...listeners.values()].reduce((sum, one) => sum + one.size, 0),
  });
}
