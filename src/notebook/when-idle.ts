/** Work that waits for the browser to have time. */
import type { Steps } from '#model/formula/steps.ts';

const waiting = new Set<(atOnce?: boolean) => void>();

/**
 * Runs a task when the browser has time, within a quarter of a second; gives what cancels it.
 * @param task is told whether the whole of it is wanted at once
 */
export function whenIdle(task: (atOnce: boolean) => void): () => void {
  const run = (atOnce = false) => {
    cancel();
    task(atOnce);
  };
  const cancelTimer = schedule(() => run());
  const cancel = () => {
    waiting.delete(run);
    cancelTimer();
  };
  waiting.add(run);
  return cancel;
}

/** Longer than that at once would hold up a hand. */
const SLICE_MS = 8;

/** Long work, a slice of it whenever the browser has time; gives what drops it. */
export function stepsWhenIdle<Result>(steps: Steps<Result>, done: (result: Result) => void): () => void {
  const next = () =>
    whenIdle((atOnce) => {
      const until = performance.now() + (atOnce ? Infinity : SLICE_MS);
      do {
        const step = steps.next();
        if (step.done) return done(step.value);
      } while (performance.now() < until);
      cancel = next();
    });
  let cancel = next();
  return () => cancel();
}

/** Runs at once what waits: before a page is printed. */
export function runWaiting(): void {
  for (const run of [...waiting]) run(true);
}

function schedule(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 250 });
  return () => cancelIdleCallback(handle);
}
