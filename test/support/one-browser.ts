/** Vitest's global set-up: one browser and one server of the built files for the whole run. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { staticServer } from '../../src/serve/static-server.ts';
import { DIST } from './dist.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests connect to the browser. */
    browserEndpoint: string;
    /** "http://localhost:<port>", without a trailing slash. */
    site: string;
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // The headless shell rounds each letter to whole pixels otherwise, and no browser with a window does.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default async function oneBrowser(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('There is no dist to test: run `npm run build` first.');
  const server = staticServer(DIST);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: FLAGS });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('site', `http://localhost:${(server.address() as AddressInfo).port}`);
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
