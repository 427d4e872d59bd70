import type { Open } from './browser-test.ts';

/** Opens pages one after the other. `open` fails a test whose page said anything: console, policy report, failed request, another host. */
export async function opensWithoutComplaint(open: Open, addresses: readonly string[]): Promise<void> {
  const [first = '/', ...others] = addresses;
  const page = await open(first);
  for (const address of others) {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('astro-island[ssr][client=load]') === null);
  }
}
