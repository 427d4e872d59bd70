/** When the address is written: soon after a change, at most twice a second, and less and less often while the browser refuses. */
export interface WriteSchedule {
  /** There is something to write: within 500 ms, once more has been waited for. */
  soon(): void;
  /** Whether a write is due, be it a first one or one that was refused. */
  waiting(): boolean;
  /** Whether the last write is long enough ago for the next. */
  mayWrite(): boolean;
  /** A write was tried; `taken` says whether the browser did it. One that was refused is tried again. */
  tried(taken: boolean): void;
  cancel(): void;
}

export interface Clock {
  /** Milliseconds since any fixed moment. */
  performance: { now: () => number };
  setTimeout: (run: () => void, milliseconds: number) => unknown;
  clearTimeout: (timer: never) => void;
}

/** At most two writes a second: Safari refuses more than 100 in 30 seconds. */
const MIN_BETWEEN_WRITES_MS = 500;
/** A change waits a little for the next, but is written within 500 ms. */
const MIN_WAIT_MS = 250;
const MAX_RETRY_MS = 16_000;

/** @param write what is run when a write is due; it reports back by `tried` */
export function writeSchedule(write: () => void, { performance, setTimeout, clearTimeout }: Clock): WriteSchedule {
  let timer: unknown;
  let lastWrite = -Infinity;
  let retry = MIN_BETWEEN_WRITES_MS;

  const cancel = () => {
    if (timer !== undefined) clearTimeout(timer as never);
    timer = undefined;
  };
  const wait = (milliseconds: number) => {
    cancel();
    timer = setTimeout(write, milliseconds);
  };
  return {
    soon() {
      if (timer === undefined) wait(Math.max(MIN_WAIT_MS, lastWrite + MIN_BETWEEN_WRITES_MS - performance.now()));
    },
    waiting: () => timer !== undefined,
    mayWrite: () => performance.now() - lastWrite >= MIN_BETWEEN_WRITES_MS,
    tried(taken) {
      lastWrite = performance.now();
      retry = taken ? MIN_BETWEEN_WRITES_MS : Math.min(retry * 2, MAX_RETRY_MS);
      if (!taken) wait(retry);
    },
    cancel,
  };
}
