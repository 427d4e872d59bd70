import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { pageAddresses, templateAddresses } from '../support/dist.ts';
import { opensWithoutComplaint } from '../support/opens-without-complaint.ts';
import { NONSENSE, reach, wakeIslands, words } from '../support/page.ts';

// `open` fails a test whose page said anything: console, policy report, failed request, another host.
describe('a page read to its end and touched', () => {
  test.for(templateAddresses())('%s has nothing to complain of', async (address, { open }) => {
    const page = await open(address);
    await wakeIslands(page);
    const control = page.locator('[data-input]').first();
    if ((await control.count()) > 0) await (await reach(control)).focus();
    await page.waitForLoadState('networkidle');
    expect((await words(page)).match(NONSENSE)).toBeNull();
  });
});

// `npm run test:exhaustive` opens them all.
test('every tenth page of the site opens without a complaint', ({ open }) =>
  opensWithoutComplaint(
    open,
    pageAddresses().filter((_, place) => place % 10 === 0),
  ));
