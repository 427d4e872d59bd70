/** Draws made on another thread. */
import type { Outlook, OutlookQuestion } from '#model/uncertainty/outlook.ts';

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One question after the other, so that each answer is its own. @throws Error where the browser has no such thread, or it fails */
export function askOutlook(question: OutlookQuestion): Promise<Outlook> {
  const mine = last.then(() => answer(question));
  last = mine.catch(() => undefined);
  return mine;
}

function answer(question: OutlookQuestion): Promise<Outlook> {
  return new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./draws-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Outlook>) => resolve(data);
    worker.onerror = (event) => {
      worker = undefined;
      reject(new Error(event.message));
    };
    worker.postMessage(question);
  });
}
