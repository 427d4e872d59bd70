import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { cell, enter, field, linesRead, NONSENSE, reach, words } from '../support/page.ts';

const PAGE = '/cases/saas/your-own/';

/** What a founder enters, in the order in which the page asks: the input, and what is typed. */
const ENTRIES = [
  ['seat_price', '49'],
  ['seats', '3,000'],
  ['cloud_bill', '6'],
  ['support_cost', '$5'],
  ['research_a_year', '2M'],
  ['churn', '3%'],
  ['acquisition', '400'],
] as const;
type Entered = Partial<Record<(typeof ENTRIES)[number][0], number>>;
const VALUES: Required<Entered> = {
  seat_price: 49,
  seats: 3000,
  cloud_bill: 6,
  support_cost: 5,
  research_a_year: 2_000_000,
  churn: 0.03,
  acquisition: 400,
};

/** What the entries mean, worked out here and by nobody else's arithmetic. Absent where it has no value. */
function meaning(entered: Entered): Record<string, number | undefined> {
  const { seat_price: price = 0, seats = 1, cloud_bill: cloud = 0, support_cost: support = 0 } = entered;
  const { research_a_year: research = 0, churn = 0, acquisition = 0 } = entered;
  const serving = price - cloud - support;
  const writing = research / 12 / seats;
  const winning = acquisition * churn;
  const share = (amount: number) => (price === 0 ? undefined : amount / price);
  return {
    price,
    q: seats,
    'line.cloud': cloud,
    'line.support': support,
    'line.support_idle': 0,
    'line.payment_fees': 0,
    'line.model_calls': 0,
    'line.software': writing,
    'line.acquisition': winning,
    'line.other': 0,
    'without:margin': serving,
    'without:margin_ratio': share(serving),
    'with:margin': serving - writing,
    'with:margin_ratio': share(serving - writing),
    contribution: price - cloud,
    contribution_ratio: share(price - cloud),
    unit_cost: cloud,
    step_cost: support,
    idle_cost: 0,
    build_cost: writing,
    customer_cost: winning,
    period_cost: 0,
    writing_a_month: research / 12,
    months_kept: churn === 0 ? undefined : 1 / churn,
    ltv: churn === 0 ? undefined : (price - cloud) / churn,
  };
}

const dollars = (amount: number) => `$${amount.toFixed(2)}`;

/** The three sentences of the case, as they must read. */
function sentences(entered: Entered): string[] {
  const { seat_price: price = 0, seats = 1, cloud_bill: cloud = 0, support_cost: support = 0 } = entered;
  const { research_a_year: research = 0, churn = 0, acquisition = 0 } = entered;
  const room = (0.2 * price - cloud) / 2.2268;
  const payback = acquisition / (price - cloud);
  return [
    price === 0
      ? 'No price is set, so that a seat brings in nothing and there is nothing for its costs to be a share of.'
      : research === 0
        ? 'Nothing is spent on writing the software here, so that there is nothing to spread over the seats.'
        : `At ${seats.toLocaleString('en-US')} seats, writing the software takes ${dollars(research / 12 / seats)} of each ${dollars(price)}. Seats at which serving and writing are covered: ${Math.round(research / 12 / (price - cloud - support)).toLocaleString('en-US')}.`,
    price === 0
      ? 'No price is set and nothing is spent on one more seat, so that there is no room for model calls to measure.'
      : `One more seat contributes ${(100 * (1 - cloud / price)).toFixed(1)}% of its price; more than ${Number(room.toFixed(2))} million tokens of model calls a month would bring that under 80%.`,
    acquisition === 0
      ? 'Winning a seat costs nothing here, so that there is nothing to earn back.'
      : `Winning a seat costs ${dollars(acquisition)}, which its contribution earns back in ${payback.toFixed(1)} months; a seat is kept for ${(1 / churn).toFixed(1)} months on average.`,
  ];
}

async function expectMeaning(page: Page, entered: Entered): Promise<void> {
  for (const [id, meant] of Object.entries(meaning(entered))) {
    const said = await cell(page, `saas.${id}`);
    if (meant === undefined) expect(said, id).toBe('');
    else expect(Number(said), id).toBeCloseTo(meant, 9);
  }
  const read = await page.locator('.case [data-sentence^="saas."]').allInnerTexts();
  for (const sentence of sentences(entered)) expect(read, sentence).toContain(sentence);
  const still = entered.research_a_year ? '' : '$0 is spent on building it here, so the switch moves nothing.';
  expect((await page.locator('.still').innerText()).trim()).toBe(still);
  expect((await words(page)).match(NONSENSE)).toBeNull();
  expect((await linesRead(page)).join(' ')).not.toMatch(/As published|infinit|Outside the plausible range/i);
}

describe('a business of one’s own', () => {
  test('is a link away from a case’s inputs, and asks for its numbers in order', async ({ open }) => {
    const page = await open('/cases/saas/');
    await page.getByRole('link', { name: 'Start from your own numbers' }).first().click();
    await page.waitForURL(`**${PAGE}`);
    expect(await page.locator('.own-business h3').first().innerText()).toBe('Your numbers, in this order');
    const asked = await page
      .locator('.own-fields > li > .input-control input[data-input]:not([type=range])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-input')));
    expect(asked).toEqual(
      [
        'seat_price',
        'seats',
        'cloud_bill',
        'support_cost',
        'payment_share',
        'research_a_year',
        'other_a_year',
        'churn',
        'acquisition',
      ].map((id) => `saas.${id}`),
    );
    // Each input has one field, and those asked for come first.
    const all = await page
      .locator('.inputs input[data-input]:not([type=range])')
      .evaluateAll((fields) => fields.map((one) => one.getAttribute('data-input')));
    expect(new Set(all).size).toBe(all.length);
    expect(await page.locator('.own-fields .info-word').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/measured|reported|scenario/),
    );
  });

  test('is entered in seven fields, and after each the page says what they mean', async ({ open }) => {
    const page = await open(PAGE);
    const entered: Entered = {};
    await expectMeaning(page, entered);
    for (const [id, typed] of ENTRIES) {
      await enter(page, `saas.${id}`, typed);
      entered[id] = VALUES[id];
      await eventually(() => new URL(page.url()).searchParams.get(id)).toBe(String(VALUES[id]));
      await expectMeaning(page, entered);
    }
    // As it was typed.
    expect(await field(page, 'saas.churn').inputValue()).toBe('3%');
    // 49 - 6 - 5, and that less 2,000,000 / 12 / 3,000.
    expect(Number(await cell(page, 'saas.without:margin'))).toBe(38);
    expect((await linesRead(page)).join('\n')).toContain('77.6%');
    expect(Number(await cell(page, 'saas.with:margin'))).toBeCloseTo(-17.5556, 4);

    const shared = await open(page.url());
    await expectMeaning(shared, entered);
  });

  test('can be given in shares of price, until an amount is entered', async ({ open }) => {
    const page = await open(PAGE);
    await enter(page, 'saas.seat_price', '50');
    await reach(field(page, 'saas.metered_share'));
    await enter(page, 'saas.metered_share', '12%');
    await eventually(() => cell(page, 'saas.line.cloud')).toBe('6');
    expect(await field(page, 'saas.cloud_bill').inputValue()).toBe('6');
    await enter(page, 'saas.cloud_bill', '7');
    await eventually(() => cell(page, 'saas.line.cloud')).toBe('7');
    await enter(page, 'saas.metered_share', '20%');
    await eventually(() => new URL(page.url()).searchParams.get('metered_share')).toBe('0.2');
    expect(await cell(page, 'saas.line.cloud')).toBe('7');
    await eventually(() => page.locator('#control-saas-metered_share').innerText()).toContain('is set instead');
  });

  test('does not take 3 for 3%, and says how to write it', async ({ open }) => {
    const page = await open(PAGE);
    await enter(page, 'saas.churn', '3');
    await eventually(() => field(page, 'saas.churn').getAttribute('aria-invalid')).toBe('true');
    expect(await words(page)).toContain('Write 3% if you mean percent.');
  });
});
