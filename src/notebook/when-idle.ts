/** Work that waits for the browser to have time. */
const waiting = new Set<() => void>();

/** Runs a task when the browser has time, within a quarter of a second; gives what cancels it. */
export function whenIdle(task: () => void): () => void {
  const run = () => {
    cancel();
    task();
  };
  const cancelTimer = schedule(run);
  const cancel = () => {
    waiting.delete(run);
    cancelTimer();
  };
  waiting.add(run);
  return cancel;
}

/** Runs at once what waits: before a page is printed. */
export function runWaiting(): void {
  for (const run of [...waiting]) run();
}

function schedule(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 250 });
  return () => cancelIdleCallback(handle);
}
