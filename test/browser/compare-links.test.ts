/** Links to two states: pasted for one side, opened, and made when each pair had a page of its own. */
import { describe, expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { eventually, test } from '../support/browser-test.ts';
import { chooser, heading, holdsItsLink, paste, query } from '../support/compared.ts';
import { copied } from '../support/handing-on.ts';
import { cell, hold, inputValue, isPending } from '../support/page.ts';

describe('a link that is pasted', () => {
  test('becomes that side, in its state, with an entry of the history of its own', async ({ open }) => {
    const page = await open('/compare/');
    await paste(
      page,
      'b',
      'https://elsewhere.example/cases/gym/?visits=9&count=everything&from=monthly-contract&rev=1#working',
    );
    await eventually(() => query(page)).toBe(
      '?a.case=metered-inference&a.from=deepseek-day&a.rev=1&b.case=gym&b.visits=9&b.count=everything&b.from=monthly-contract&b.rev=1',
    );
    expect(await page.locator('[data-paste="b"]').inputValue()).toBe('');
    await holdsItsLink(page);
    await paste(page, 'b', 'visits=2');
    await eventually(() => query(page)).toContain('b.case=gym&b.visits=2&b.from=monthly-contract');
    await page.goBack();
    await eventually(() => query(page)).toContain('b.visits=9');
    await eventually(() => inputValue(page, 'b.visits')).toBe(9);
  });

  test('says what of it could not be used, beside the field, and leaves what was there', async ({ open }) => {
    const page = await open('/compare/');
    const [line, field] = [page.locator('#pasted-a'), page.locator('[data-paste="a"]')];
    const margin = await cell(page, 'a.margin');
    await paste(page, 'a', '/cases/gmy/?visits=9');
    await eventually(() => line.innerText()).toBe('There is no case gmy. Did you mean gym?');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await cell(page, 'a.margin')).toBe(margin);
    expect(query(page)).toBe('');
    await paste(page, 'a', 'to be or not to be');
    await eventually(() => line.innerText()).toContain('This is no link to a page of one case.');
    await paste(page, 'a', '/cases/gym/?visits=9&price=3');
    await eventually(() => heading(page, 'a')).toBe('A: A gym');
    await eventually(() => line.innerText()).toContain('The link names an input this page does not know: a.price');
    expect(await violations(page)).toEqual([]);
    await paste(page, 'a', '/cases/gym/');
    await eventually(() => line.innerText()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('a link to a pair', () => {
  test('never shows another pair first', async ({ open }) => {
    let held: { open: () => void } | undefined;
    const page = await open('/compare/?a.case=gym&a.visits=9&a.from=monthly-contract&a.rev=1', {
      waitUntil: 'commit',
      before: async (fresh) => (held = await hold(fresh, ({ pathname }) => pathname === '/cases/gym/1.json')),
    });
    await page.locator('.compare-columns').first().waitFor({ state: 'attached' });
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.compare :is(h2, select, data, p, td)')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.textContent),
      );
    await eventually(async () => (await seen()).length).toBe(1);
    expect(await isPending(page)).toBe(true);
    held?.open();
    await eventually(() => isPending(page)).toBe(false);
    expect(await heading(page, 'a')).toBe('A: A gym');
    await holdsItsLink(page);
  });

  test('with a case that there is not keeps the side as it was served, and names the nearest', async ({ open }) => {
    const page = await open('/compare/?a.case=gmy&a.visits=9&b.case=saas&b.from=like-zoom&b.rev=1');
    await page.getByText('a.case=gmy is no case of this page; did you mean gym; using A as published.').waitFor();
    expect(await heading(page, 'a')).toBe('A: Inference sold by the token');
    expect(await heading(page, 'b')).toBe('B: Software by the seat');
  });

  test('is shown as published a press away, and another press goes back', async ({ open }) => {
    const page = await open('/compare/?a.case=gym&a.visits=9&a.from=monthly-contract&a.rev=1');
    const box = page.locator('.link-box');
    await eventually(() => box.innerText()).toContain('2 changes to the published numbers.');
    await box.getByRole('button', { name: 'See as published' }).click();
    await eventually(() => box.innerText()).toContain('1 change of what is shown, as published.');
    expect(await heading(page, 'a')).toBe('A: A gym');
    expect(await inputValue(page, 'a.visits')).toBe(4.3);
    await box.getByRole('button', { name: 'Back to the link’s numbers' }).click();
    await eventually(() => inputValue(page, 'a.visits')).toBe(9);
  });

  test('from when each pair had a page leads to the same two states, with all that it carried', async ({ open }) => {
    const page = await open(
      '/compare/saas/gym/?b.members=5000&b.from=as-often-as-expected&b.rev=1&utm_source=x#side-b',
    );
    await eventually(() => page.url()).toContain(
      '/compare/?a.case=saas&a.from=a-composite&a.rev=1&b.case=gym&b.members=5000',
    );
    expect(new URL(page.url()).hash).toBe('#side-b');
    await eventually(() => cell(page, 'b.members')).toBe('5000');
    expect(await chooser(page, 'scenario', 'b').inputValue()).toBe('as-often-as-expected');
    await holdsItsLink(page);
    const plain = await open('/compare/saas/gym/', { javaScriptEnabled: false });
    await plain.waitForURL((url) => url.pathname === '/compare/');
    expect(query(plain)).toContain('a.case=saas');
  });
});

test('a comparison is quoted with both its states, what lies between them, what divides them, and its link', async ({
  open,
}) => {
  const link =
    '/compare/metered-inference/?a.training=944000000&a.count=with-build&a.from=deepseek-day&a.rev=1&b.count=with-build&b.from=deepseek-day&b.rev=1';
  const page = await open(link);
  await eventually(() => page.locator('.crux-lead').innerText()).toContain('it turns at $86.7 million');
  const lines = (await copied(page, '.share-page', 'Copy as plain text')).split('\n');
  expect(lines).toEqual([
    'Two states of “Inference sold by the token”',
    expect.stringMatching(
      /^A: Inference sold by the token, DeepSeek’s published day\. Margin −835% of a price of \$0\.724/,
    ),
    'Changed: Outlay for training the model $944 million instead of $5.87 million.',
    expect.stringMatching(
      /^B: Inference sold by the token, DeepSeek’s published day\. Margin 78\.8% of a price of \$0\.724/,
    ),
    expect.stringMatching(/^A keeps −\$6\.05 per million tokens and B \$0\.571: \+\$6\.62/),
    expect.stringMatching(/^What divides A and B is “Outlay for training the model”: .* it turns at \$86\.7 million/),
    new URL(link, page.url()).href,
  ]);
});
