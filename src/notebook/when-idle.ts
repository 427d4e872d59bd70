/** Runs a task when the browser has time, within a quarter of a second; gives what cancels it. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 250 });
  return () => cancelIdleCallback(handle);
}
