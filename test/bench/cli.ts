/**
 * `npm run bench`: what a drag costs on our pages, beside the same widget in two peers, in alternating rounds. Machines are noisy: only ratios
 * within one run count. Needs a build. `npm run bench -- 1 /cases/saas/` takes one round of the peers and of that page.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { staticServer } from '../../src/serve/static-server.ts';
import { findBrowser } from '../support/find-browser.ts';
import { dragCost, type DragCost, type DragOptions } from './drag.ts';
import { buildPeers } from './peers.ts';

const ADJUSTED = { opener: '[data-adjust]', slider: '.adjust-bubble:popover-open input[type=range]' };

const PAGES: [name: string, path: string, how?: Omit<DragOptions, 'url'>][] = [
  ['volume embed', '/embed/volume-metered-inference/'],
  ['front', '/', { opener: '.front-row-more > summary', slider: '.front-row-more[open] input[type=range]' }],
  ['case', '/cases/metered-inference/'],
  ['essay (training)', '/essays/is-training-part-of-the-unit/', ADJUSTED],
  ['essay (heavy user)', '/essays/the-heavy-user/', ADJUSTED],
  ['argument', '/arguments/a-cap-fixes-the-heavy-user/'],
];

const [rounds = '3', ...only] = process.argv.slice(2);
const own = fileURLToPath(new URL('../../dist', import.meta.url));

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = staticServer(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const peers = await Promise.all(buildPeers().map(async ({ name, dist }) => ({ name, ...(await serve(dist)) })));
const site = await serve(own);
const tries: [name: string, options: DragOptions][] = [
  ...peers.map(({ name, origin }): [string, DragOptions] => [name, { url: `${origin}/` }]),
  ...PAGES.filter(([, path]) => only.length === 0 || only.includes(path)).map(
    ([name, path, how]): [string, DragOptions] => [name, { url: site.origin + path, ...how }],
  ),
];

const found = new Map<string, DragCost[]>();
for (let round = 1; round <= Number(rounds); round += 1) {
  for (const [name, options] of tries) {
    // A browser of its own each time: what one page leaves behind is no cost of the next.
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
    found.set(name, [...(found.get(name) ?? []), await dragCost(browser, options)]);
    await browser.close();
  }
}

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
const medianOf = (all: DragCost[], key: keyof DragCost) => Number(median(all.map((one) => one[key])).toFixed(1));
const KEYS = ['task', 'script', 'layout', 'style', 'frame_p50', 'frame_p98', 'long_tasks', 'inputs'] as const;
const lightest = Math.min(...peers.map(({ name }) => medianOf(found.get(name) ?? [], 'task')));
console.table(
  Object.fromEntries(
    [...found].map(([name, all]) => [
      name,
      {
        ...Object.fromEntries(KEYS.map((key) => [key, medianOf(all, key)])),
        'of the lightest peer': Number((medianOf(all, 'task') / lightest).toFixed(2)),
      },
    ]),
  ),
);
for (const { close } of [...peers, site]) close();
