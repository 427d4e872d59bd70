/** What a reader without JavaScript has: figures, charts, tables, working and both sides of the switch, in the HTML. */
import { describe, expect, test } from 'vitest';
import { builtPage, readableText } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';

const FRONT_CASES = ['metered-inference', 'dollar-of-revenue', 'saas', 'compute-resale', 'moviepass'];
const casePages = pageAddresses().filter((address) => /^\/cases\/[^/]+\//.test(address));
const cells = (address: string) =>
  new Set(
    [...builtPage(address).querySelectorAll('[data-cell]')].map((element) => element.getAttribute('data-cell') ?? ''),
  );
const ratioIn = (address: string, cell: string) =>
  builtPage(address).querySelector(`[data-cell="${cell}"]`)?.getAttribute('data-value') ?? undefined;

describe('the front page, as served', () => {
  const staysStill = (id: string) => builtPage('/').querySelector(`#${id} .stays-still`) !== null;

  test('prints the margin without and with the cost of building for every row that has any, and they differ', () => {
    const builds = FRONT_CASES.filter((id) => !staysStill(id));
    expect(builds).toEqual(['metered-inference', 'dollar-of-revenue', 'saas']);
    for (const id of builds) {
      const sides = ['without', 'with'].map((side) => ratioIn('/', `${id}.${side}:margin_ratio`));
      expect(
        sides.filter((ratio) => !ratio),
        id,
      ).toEqual([]);
      expect(sides[0], id).not.toBe(sides[1]);
    }
  });

  test('prints one margin, and why it stays still, for a row with nothing to build', () => {
    const still = FRONT_CASES.filter(staysStill);
    expect(still).toEqual(['compute-resale', 'moviepass']);
    expect(still.filter((id) => !ratioIn('/', `${id}.without:margin_ratio`))).toEqual([]);
  });

  test('leads to the essay and to every case', () => {
    const links = [...builtPage('/').querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining(['/essays/is-training-part-of-the-unit/', ...FRONT_CASES.map((id) => `/cases/${id}/`)]),
    );
  });
});

describe('a case page, as served', () => {
  test.each(casePages)('%s carries figures, a chart, tables, working and both sides of the switch', (address) => {
    const page = builtPage(address);
    const id = address.split('/')[2] ?? '';
    const served = cells(address);
    const sides = page.querySelector('.stays-still')
      ? ['without:margin_ratio']
      : ['without:margin_ratio', 'with:margin_ratio'];
    const missing = ['price', 'margin', 'margin_ratio', 'contribution', 'break_even_units', ...sides].filter(
      (figure) => !served.has(`${id}.${figure}`),
    );
    expect(missing).toEqual([]);
    // The unit bar; the volume chart at two widths, unless the case says why it is not asked; the path, where the case has one; the draws, where the margin stands on a range; and the curves of a flat fee or a market.
    const asked = !/Not asked of this case/.test(page.querySelector('.volume-section')?.textContent ?? '');
    expect(page.querySelectorAll('svg[role=img][aria-label]').length).toBe(
      (asked ? 3 : 1) + page.querySelectorAll('.path-section, .outlook, .curve-plot').length,
    );
    expect(page.querySelectorAll('table').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('.working [data-part]').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('input[type=range][data-input]').length).toBeGreaterThan(0);
  });

  test('draws charts that read well: no chart without a sentence and a name', () => {
    const unnamed = pageAddresses().flatMap((address) =>
      [...builtPage(address).querySelectorAll('svg:not([aria-hidden=true])')]
        .filter(
          (svg) =>
            !svg.closest('[aria-hidden=true]') && !svg.parentElement?.closest('svg') && !svg.getAttribute('aria-label'),
        )
        .map((svg) => `${address}: <svg class="${svg.getAttribute('class')}">`),
    );
    expect(unnamed).toEqual([]);
  });

  test('says no page needs JavaScript to be read', () => {
    const begging = pageAddresses().filter((address) =>
      /please enable javascript|requires javascript/i.test(readableText(builtPage(address))),
    );
    expect(begging).toEqual([]);
  });
});

describe('starts', () => {
  test('two scenario pages of one case each show their own figures', () => {
    const scenarios = casePages.filter(
      (address) => address.startsWith('/cases/metered-inference/') && address !== '/cases/metered-inference/',
    );
    const shown = scenarios.map((address) =>
      ['price', 'margin', 'with-build:margin', 'with:margin']
        .map((figure) => ratioIn(address, `metered-inference.${figure}`))
        .join(' '),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBeGreaterThan(1);
  });
});
