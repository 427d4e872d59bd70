/** Old links on a site that has been released twice: each shows what it showed, says so, and says what it would be today. */
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { compileClaim } from '#model/argument/claim.ts';
import { exactText } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { readQualified } from '#model/economics/basis.ts';
import { finish } from '#model/formula/steps.ts';
import { claimSearch, claimView, testWords } from '#wording/claim-words.ts';
import { liveClaimOf } from '#wording/live-claim.ts';
import { eventually, test } from '../support/browser-test.ts';
import { FIXTURE_CASES, readCase } from '../support/cases.ts';
import { twoReleaseSite, WITHDRAWN } from '../support/fixture-site.ts';
import { cells, isPending, wakeIslands } from '../support/page.ts';

const at = twoReleaseSite();
/** The stand as the first release had it. */
const first = readCase('lemonade', FIXTURE_CASES, 1);
const CLAIM = '/arguments/regulars-repay/';
const LINK = `${CLAIM}?stand.leaflets=30&stand.from=july&stand.rev=1&edition=1`;

const opened: Page[] = [];
const complaints: string[] = [];
async function visit(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  opened.push(page);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  await page.goto(at(path));
  await eventually(() => isPending(page)).toBe(false);
  return page;
}
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
  expect(complaints.splice(0)).toEqual([]);
});

const stateIn = (scenario: string, inputs: Record<string, string> = {}) => {
  const start = startOf(first, scenario);
  return evaluateCase(first, { ...start, inputs: { ...start.inputs, ...inputs } });
};

/** Every live figure of notebooks that stand in the first release, as that works it out. */
async function holdsCells(page: Page, expected: Record<string, ReturnType<typeof stateIn>>): Promise<void> {
  await wakeIslands(page);
  await eventually(async () => {
    const wrong = Object.entries(await cells(page)).filter(([id, value]) => {
      const evaluation = expected[id.split('.')[0] ?? ''];
      const asked = readQualified(id.slice(id.indexOf('.') + 1));
      if (!evaluation || !asked) return false;
      try {
        const figure = evaluation.figure(asked.figure, asked.under);
        return value !== (figure.kind === 'value' ? exactText(figure.value) : '');
      } catch {
        return value !== '';
      }
    });
    return wrong;
  }).toEqual([]);
}

const notices = (page: Page) => page.locator('section.notice').allTextContents();

describe('an argument whose test was turned round', () => {
  const { claim } = compileClaim(
    {
      notebooks: { stand: { case: 'lemonade' }, cheap: { case: 'lemonade', scenario: 'give-away' } },
      terms: {
        lifetime: { cell: 'stand.ltv', set: {} },
        winning: { cell: 'stand.leaflets', set: {} },
        cheap_lifetime: { cell: 'cheap.ltv', set: {} },
      },
      test: ['lifetime > 3 * winning'],
      flips: ['stand.leaflets', 'stand.churn'],
    },
    () => first,
  );
  if (claim === undefined) throw new Error('the claim of the first release compiles');
  const live = liveClaimOf(claim, []);
  /** All that the section of the verdict says, as the first release worked it out. */
  const saidThen = (leaflets: string) => {
    const states = { stand: stateIn('july', { leaflets }), cheap: stateIn('give-away') };
    const search = finish(claimSearch(live, states, 1));
    const { lead, joint, word, rest } = search.verdict;
    const view = claimView(live, states);
    return {
      verdict: `${lead} ${joint} ${word}${rest}`.trim(),
      tests: testWords(claim, states),
      terms: view.terms.map(({ label, text }) => `${label} ${text}`),
      turns: search.turns,
    };
  };
  const said = (page: Page) =>
    page.evaluate(() => {
      const all = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
      return {
        verdict: all('.decided .verdict')[0],
        tests: all('.decided .claim-test'),
        terms: [...document.querySelectorAll('.decided .claim-terms tr')].map((row) =>
          [...row.children].map((one) => one.textContent?.trim()).join(' '),
        ),
        turns: all('.decided .claim-turns li'),
      };
    });

  for (const path of [CLAIM, '/embed/claim-regulars-repay/']) {
    test(`shows in an old link to ${path} the verdict, terms, turns and draws that it showed, and says what it would be today`, async ({
      browser,
    }) => {
      const page = await visit(browser, LINK.replace(CLAIM, path));
      await eventually(() => said(page)).toEqual(saidThen('30'));
      expect(saidThen('30').verdict).not.toBe(saidThen('10').verdict);
      await eventually(async () => (await notices(page)).length).toBe(2);
      const [edition = '', revision = ''] = await notices(page);
      expect(edition).toMatch(
        /made with edition 1 of this argument, of January 31, 2026.*It read: “A regular leaves more/,
      );
      expect(edition).toMatch(/By today’s test, on the same numbers/);
      expect(revision).toMatch(/made with revision 1 of “Lemonade stand”/);
      await holdsCells(page, { stand: stateIn('july', { leaflets: '30' }) });
    });
  }

  test('follows what a reader moves, and keeps the edition in the address', async ({ browser }) => {
    const page = await visit(browser, LINK);
    await page.locator('[data-input="stand.build"]').first().click();
    await eventually(() => page.url()).toMatch(/stand\.count=with-build.*edition=1$/);
    expect(await said(page)).toEqual(saidThen('30'));
  });

  test('opens in today’s edition by a link, and comes back with the browser’s button', async ({ browser }) => {
    const page = await visit(browser, LINK);
    await page.getByRole('link', { name: 'Open the same numbers in today’s edition' }).click();
    await page.waitForURL(/^(?!.*edition=1)/);
    await eventually(() => isPending(page)).toBe(false);
    expect((await notices(page)).join(' ')).not.toMatch(/made with edition/);
    expect((await said(page)).tests.join(' ')).toMatch(/</);
    await page.goBack();
    await eventually(() => said(page)).toEqual(saidThen('30'));
  });

  test('says of a link that names the revision alone what that revision has not, and throws nothing', async ({
    browser,
  }) => {
    const page = await visit(browser, `${CLAIM}?leaflets=30&from=july&rev=1`);
    await eventually(async () => (await said(page)).verdict).toMatch(/^Cannot be worked out/);
    expect(await page.locator('.verdict-why').innerText()).toMatch(
      /[Rr]evision 1 of “Lemonade stand” has no winning_cost/,
    );
    await eventually(() => page.locator('.claim-turn').allInnerTexts()).toEqual([
      'Revision 1 of “Lemonade stand” has no input “winning_cost”.',
    ]);
    await holdsCells(page, { stand: stateIn('july', { leaflets: '30' }) });
  });
});

test('a definition’s readings are those of its edition', async ({ browser }) => {
  const page = await visit(browser, '/arguments/one-more-cup/?leaflets=30&from=july&rev=1&edition=1');
  await holdsCells(page, { stand: stateIn('july', { leaflets: '30' }) });
  expect(await page.locator('.decided .reading').count()).toBe(2);
});

test('a link pins the rows of the front page that it does not move', async ({ browser }) => {
  const page = await visit(browser, '/?gym.members=5000&gym.from=planet-fitness-2024&gym.rev=1&edition=1');
  await holdsCells(page, { lemonade: stateIn('july') });
  expect((await notices(page)).join(' ')).toMatch(/made with revision 1 of “Lemonade stand”/);
  // Without the edition, as before there were any, they are today's.
  const bare = await visit(browser, '/?gym.members=5000&gym.rev=1');
  expect((await cells(bare))['lemonade.with:margin_ratio']).not.toBe((await cells(page))['lemonade.with:margin_ratio']);
});

test('a link to an essay pins its notebooks, and says which of them is not there any more', async ({ browser }) => {
  const page = await visit(
    browser,
    '/essays/does-one-more-cup-help/?stand.asked=1.5&stand.from=july&stand.rev=1&edition=1',
  );
  await holdsCells(page, { stand: stateIn('july', { asked: '1.5' }) });
  await eventually(async () => (await page.locator('.notice').allInnerTexts()).join(' ')).toMatch(
    /the page also held “cheap”, which it does not show any more/,
  );
});

test('of more than two parts in an older revision the notices are folded into one, and each is in it', async ({
  browser,
}) => {
  const page = await visit(
    browser,
    '/essays/does-one-more-cup-help/?stand.asked=1.5&stand.from=july&stand.rev=1&edition=1',
  );
  await holdsCells(page, { stand: stateIn('july', { asked: '1.5' }), early: stateIn('july'), late: stateIn('july') });
  const fold = page.locator('main > details.notice');
  expect(await fold.locator('summary').first().innerText()).toBe(
    'This link was made with older revisions of 3 parts of this page; their figures are worked out by those.',
  );
  expect(
    await fold.locator('section.notice').filter({ hasText: 'made with revision 1 of “Lemonade stand”' }).count(),
  ).toBe(3);
  await fold.locator('summary').first().click();
  // One after the other to today's: two stand apart again, and none is left where none is older.
  const today = fold.getByRole('button', { name: 'Open the same changes in today’s revision' });
  await today.first().click();
  await eventually(() => fold.count()).toBe(0);
  expect(await notices(page)).toHaveLength(2);
});

test('a withdrawn scenario’s link leads to its case, with its figures', async ({ browser }) => {
  const page = await visit(browser, `${WITHDRAWN[0]}?asked=0.6&from=give-away&rev=1`);
  await eventually(() => page.url()).toBe(at(`${WITHDRAWN[1]}?asked=0.6&from=give-away&rev=1`));
  await holdsCells(page, { lemonade: stateIn('give-away', { asked: '0.6' }) });
  const [revision = ''] = await notices(page);
  expect(revision).toMatch(/The scenario “A lemonade stand that charges too little” is gone/);
});

test('a download of an old link holds the revision it was made with', async ({ browser }) => {
  const page = await visit(browser, '/cases/lemonade/?leaflets=30&from=july&rev=1');
  const link = page.locator('a[data-export=json]');
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await eventually(() => link.evaluate((one: HTMLAnchorElement) => one.protocol)).toBe('blob:');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const file = JSON.parse(await text(await download.createReadStream())) as { state: Record<string, string> };
  expect(file.state).toEqual({ leaflets: '30', from: 'july', rev: '1' });
});
