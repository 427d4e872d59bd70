/** A new debate is a new file: the fixture case, dropped into a copy of the site, becomes working pages with no code, and so does a second revision of it. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { exactText } from '#model/decimal.ts';
import type { CaseState } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { readQualified } from '#model/economics/basis.ts';
import { eventually, test } from '../support/browser-test.ts';
import { FIXTURE_CASES, readCase } from '../support/cases.ts';
import { fixtureSite, RENAMED } from '../support/fixture-site.ts';
import { buildSwitch, cell, cells, inputValue, isPending, reach, slide, slider, wakeIslands } from '../support/page.ts';
import { exhaustive } from '../support/runs.ts';

const CASE = 'lemonade';
const at = fixtureSite(exhaustive);

const opened: Page[] = [];
/** Opens an address of the copy; `asked` gains the data files that the page asks for, `complaints` what it complains of. */
async function visit(
  browser: Browser,
  path: string,
  {
    asked = [],
    complaints = [],
    before,
  }: { asked?: string[]; complaints?: string[]; before?: (page: Page) => Promise<unknown> } = {},
): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  opened.push(page);
  page.on(
    'request',
    (request) => void (request.url().endsWith('.json') && asked.push(new URL(request.url()).pathname)),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  await before?.(page);
  await page.goto(at(path));
  await eventually(() => isPending(page)).toBe(false);
  return page;
}
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

test('a case file of its own makes a page whose figures, switch, sliders, chart and link work', async ({ browser }) => {
  const page = await visit(browser, `/cases/${CASE}/`);
  expect(await page.locator('h1').innerText()).toBe('Lemonade stand');
  const served = await cell(page, `${CASE}.margin`);
  expect(served).toMatch(/^\d/);
  expect(await cell(page, `${CASE}.with:margin`)).not.toBe(served);

  await (await reach(buildSwitch(page))).click();
  await eventually(() => cell(page, `${CASE}.margin`)).toBe(await cell(page, `${CASE}.with:margin`));
  const drawn = await page.locator('svg[data-scales]').first().innerHTML();
  await slide(page, `${CASE}.asked`, 900);
  await eventually(() => cell(page, `${CASE}.price`)).not.toBe('2.2');
  await page.locator('svg[data-scales]').first().scrollIntoViewIfNeeded();
  await eventually(() => page.locator('svg[data-scales]').first().innerHTML()).not.toBe(drawn);
  // The address follows half a second after the last change.
  await eventually(() => page.url()).toMatch(/asked=.*count=with-build/);

  const shared = await visit(browser, page.url().replace(at(''), ''));
  await eventually(() => cell(shared, `${CASE}.margin`)).toBe(await cell(page, `${CASE}.margin`));
});

test('a lens of its own has a section on the page, in its own style, and moves with its inputs', async ({
  browser,
}) => {
  const page = await visit(browser, `/cases/${CASE}/`);
  const sentence = page.locator('.weekday-section .weekday-sentence');
  expect(await sentence.innerText()).toBe('From Monday to Friday $1,020 is kept, and $900.00 at the week’s end.');
  expect(await sentence.evaluate((element) => getComputedStyle(element).borderLeftWidth)).toBe('7px');
  await sentence.scrollIntoViewIfNeeded();
  await slide(page, `${CASE}.asked`, 900);
  // The sentence itself is drawn anew meanwhile.
  await page.locator('#weekday-title').scrollIntoViewIfNeeded();
  await eventually(() => sentence.innerText()).not.toMatch(/\$1,020|\$900/);
  await page.locator('.state-bar').getByRole('button', { name: 'Reset all' }).click();
  await eventually(() => sentence.innerText()).toMatch(/\$1,020.*\$900/);
});

test('it is listed with the other cases', async ({ browser }) => {
  const page = await visit(browser, '/cases/');
  expect(await page.locator(`a[href="/cases/${CASE}/"]`).count()).toBeGreaterThan(0);
});

test('a line of content puts it on the front page', async ({ browser }) => {
  const page = await visit(browser, '/');
  expect(await page.locator('#front-title').textContent()).toMatch(/^(Two|Six) businesses, one switch$/);
  expect(await page.locator(`#${CASE}`).count()).toBe(1);
  expect(await cell(page, `${CASE}.without:margin_ratio`)).toMatch(/^\d/);
});

test('a renamed page leads on with the state and the part that a link carries, and without script to the page', async ({
  browser,
}) => {
  const [old, now] = RENAMED;
  const page = await visit(browser, `${old}?asked=1.9&from=july&rev=2#working`);
  await eventually(() => page.url()).toBe(at(`${now}?asked=1.9&from=july&rev=2#working`));
  await eventually(() => cell(page, `${CASE}.price`)).toBe('1.9');
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  opened.push(plain);
  await plain.goto(at(old));
  await plain.waitForURL(at(now));
});

describe('a link with an older revision', () => {
  const LINK = `/cases/${CASE}/?asked=1.9&leaflets=5&count=everything&from=july&rev=1`;
  const [first, second] = [readCase(CASE, FIXTURE_CASES, 1), readCase(CASE, FIXTURE_CASES, 2)];
  const stateOf = (definition: typeof first, inputs: Record<string, string>): CaseState => {
    const start = startOf(definition, 'july');
    return { ...start, inputs: { ...start.inputs, ...inputs }, boundary: definition.lines.map(({ id }) => id) };
  };
  const notice = (page: Page) => page.locator('section.notice');

  /** What the page shows where it is worked out by a revision: the exact value of each cell that the revision has, and no value of the others. */
  function expectedOf(
    shown: Record<string, string>,
    definition: typeof first,
    state: CaseState,
  ): Record<string, string> {
    const evaluation = evaluateCase(definition, state);
    return Object.fromEntries(
      Object.keys(shown).map((id) => {
        const asked = readQualified(id.slice(CASE.length + 1));
        try {
          const figure = asked && evaluation.figure(asked.figure, asked.under);
          return [id, figure?.kind === 'value' ? exactText(figure.value) : ''];
        } catch {
          return [id, ''];
        }
      }),
    );
  }

  test('shows its figures exactly as they were, everywhere on the page', async ({ browser }) => {
    const [asked, complaints]: string[][] = [[], []];
    const page = await visit(browser, LINK, { asked, complaints });
    await page.locator('#working').evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await page.locator('#working').scrollIntoViewIfNeeded();
    await wakeIslands(page);
    await eventually(async () => {
      const shown = await cells(page);
      return (
        Object.keys(shown).length > 30 &&
        JSON.stringify(shown) ===
          JSON.stringify(expectedOf(shown, first, stateOf(first, { asked: '1.9', leaflets: '5' })))
      );
    }).toBe(true);
    expect(asked).toEqual([`/cases/${CASE}/1.json`]);
    // The line that is gone stands in bar, checklist, table and working; the line that is new in none of them.
    expect(await page.locator(`[data-cell="${CASE}.line.leaflets"]`).count()).toBeGreaterThan(1);
    expect(await page.locator(`[data-cell="${CASE}.line.permit"]:visible`).count()).toBe(0);
    await eventually(() => page.locator(`#working-${CASE}-line\\.leaflets .numbers`).innerText()).toBe(
      '$5 per customer × 10% a month ÷ 4 cups per customer-month',
    );
    await eventually(() => page.locator(`#working-${CASE}-pitchers .names`).innerText()).toBe(
      'Monthly volume ÷ Cups in a pitcher',
    );
    expect(
      await page
        .locator('.working li:visible')
        .filter({ hasText: /Permit|× 1\.1/ })
        .count(),
    ).toBe(0);
    await page.locator('.link-count').click();
    await page.locator('.link-box .chips').waitFor();
    expect(await page.locator('.chips li').allInnerTexts()).toEqual([
      expect.stringContaining('Price of a cup'),
      expect.stringContaining('Leaflets to win a regular'),
      expect.stringContaining('Costs counted'),
    ]);
    expect(await inputValue(page, `${CASE}.asked`)).toBe(1.9);
    expect(new URL(page.url()).search).toBe(new URL(LINK, page.url()).search);
    expect(complaints).toEqual([]);
  });

  test('says so, with today’s margin and what has changed, and turns off what it does not have', async ({
    browser,
  }) => {
    const page = await visit(browser, LINK);
    const text = await notice(page).innerText();
    expect(text).toContain(
      'This link was made with revision 1 of “Lemonade stand”; its figures are worked out by that revision.',
    );
    expect(text).toContain(
      'With today’s revision, 2, the margin is 42.6% instead of 40.8%, because of what has changed since.',
    );
    await notice(page).locator('summary').click();
    expect(await notice(page).locator('li').allInnerTexts()).toEqual([
      'No longer an input: “Regulars who stop coming, share a month”, “Leaflets to win a regular”, “Cups a regular drinks”.',
      'New input: “Permit of the town” at $40.00 a month.',
      '“Price of a cup” starts at $2.20 per cup, not at $2.00 per cup.',
      'Cost line gone: “Leaflets”.',
      'New cost line: “Permit”.',
      '“Pitchers in use” is worked out as “Monthly volume × 1.1 ÷ Cups in a pitcher”, not as “Monthly volume ÷ Cups in a pitcher”.',
      'What a customer brings in is worked out otherwise.',
    ]);
    await page.locator(`#control-${CASE}-permit`).scrollIntoViewIfNeeded();
    await eventually(() => page.locator(`#control-${CASE}-permit .range-field-message`).innerText()).toBe(
      'Not part of revision 1.',
    );
    expect(await slider(page, `${CASE}.permit`).isDisabled()).toBe(true);
  });

  test('goes on in its revision when it is moved, and its new link too', async ({ browser }) => {
    const page = await visit(browser, LINK);
    await slide(page, `${CASE}.lemons`, 200);
    await eventually(() => page.url()).toMatch(/[?&]lemons=.*leaflets=5.*&rev=1$/);
    const again = await visit(browser, page.url().replace(at(''), ''));
    await eventually(() => cells(again)).toEqual(await cells(page));
    await page.locator('.state-bar').getByRole('button', { name: 'Reset all' }).click();
    await eventually(() => notice(page).count()).toBe(0);
    await eventually(() => cell(page, `${CASE}.price`)).toBe('2.2');
    await eventually(() => new URL(page.url()).search).toBe('');
  });

  test('opens in today’s revision at a press, with what that has no use for named; undo goes back', async ({
    browser,
  }) => {
    const page = await visit(browser, LINK);
    await notice(page).getByRole('button', { name: 'Open the same changes in today’s revision' }).click();
    await eventually(() => notice(page).count()).toBe(0);
    await eventually(() => new URL(page.url()).search).toBe('?asked=1.9&count=everything&from=july&rev=2');
    await page.locator('.notice', { hasText: 'The link names an input this page does not know: leaflets' }).waitFor();
    await wakeIslands(page);
    await eventually(async () => {
      const shown = await cells(page);
      return (
        Object.keys(shown).length > 30 &&
        JSON.stringify(shown) === JSON.stringify(expectedOf(shown, second, stateOf(second, { asked: '1.9' })))
      );
    }).toBe(true);
    expect(await page.locator(`[data-cell="${CASE}.line.permit"]`).count()).toBeGreaterThan(1);
    await page.locator('.state-bar').getByRole('button', { name: 'Undo', exact: true }).click();
    await notice(page).waitFor();
    await eventually(async () => {
      const shown = await cells(page);
      return (
        JSON.stringify(shown) ===
        JSON.stringify(expectedOf(shown, first, stateOf(first, { asked: '1.9', leaflets: '5' })))
      );
    }).toBe(true);
    await eventually(() => page.url()).toContain('rev=1');
  });

  test('asks for nothing where it names the page’s own revision, and says of one that is not there that it is not', async ({
    browser,
  }) => {
    const asked: string[] = [];
    const own = await visit(browser, `/cases/${CASE}/?asked=1.9&from=july&rev=2`, { asked });
    expect(await notice(own).count()).toBe(0);
    const none = await visit(browser, `/cases/${CASE}/?asked=1.9&from=july&rev=9`, { asked });
    await none.locator('.notice', { hasText: 'revision 9 of the case, which is not here' }).waitFor();
    expect(await cell(none, `${CASE}.margin`)).toBe(await cell(own, `${CASE}.margin`));
    expect(asked).toEqual([]);
  });

  test('whose revision does not load shows the page as published, and says so', async ({ browser }) => {
    const page = await visit(browser, LINK, { before: (fresh) => fresh.route('**/1.json', (route) => route.abort()) });
    await page
      .getByText(/numbers could not be loaded/)
      .first()
      .waitFor();
    expect(await cell(page, `${CASE}.price`)).toBe('2.2');
  });

  test('may stand beside today’s revision on a page that compares two states', async ({ browser }) => {
    const complaints: string[] = [];
    const page = await visit(browser, `/compare/${CASE}/?a.asked=1.9&a.from=july&a.rev=1&b.from=july&b.rev=2`, {
      complaints,
    });
    await eventually(() => cell(page, 'a.price')).toBe('1.9');
    await eventually(() => cell(page, 'a.line.pitchers_used')).toBe('0.1');
    await eventually(() => cell(page, 'b.line.pitchers_used')).toBe('0.11');
    await wakeIslands(page);
    expect(await notice(page).count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
