/** What other sites show of ours, as served. */
import { describe, expect, test } from 'vitest';
import { builtPage } from '../support/built-page.ts';
import { builtFile, builtFiles, pageAddresses } from '../support/dist.ts';
import { brotliBytes } from '../support/page-weight.ts';

const pages = pageAddresses();
const embeds = pages.filter((address) => address.startsWith('/embed/'));
const hrefOf = (address: string, selector: string) =>
  builtPage(address).querySelector(selector)?.getAttribute('href') ?? '';
const pathOf = (address: string, selector: string) => new URL(hrefOf(address, selector)).pathname;
const ANSWER = 'link[rel=alternate][type="application/json+oembed"]';

interface Answer {
  title: string;
  html: string;
  height: number;
}
const answerFor = (address: string) => JSON.parse(builtFile(pathOf(address, ANSWER)).toString('utf8')) as Answer;
const framed = ({ html }: Answer) => new URL(/src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');

describe('a widget', () => {
  test.each(embeds)('%s is no page to find, and leads home', (address) => {
    const page = builtPage(address);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(pages).toContain(pathOf(address, 'link[rel=canonical]'));
    const home = page.querySelector('a[data-home-link]');
    expect(home?.getAttribute('href')).toBe(pathOf(address, 'link[rel=canonical]'));
    expect([home?.getAttribute('target'), home?.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(page.querySelector('base')?.getAttribute('target')).toBe('_blank');
  });

  test.each(embeds)('%s has its figures, a picture and a control, whoever runs no script', (address) => {
    const page = builtPage(address);
    expect(page.querySelectorAll('data[data-cell]').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('svg[role=img][aria-label]').length).toBeGreaterThan(0);
    // A claim is decided by what is on record, or has numbers to move.
    expect(page.querySelectorAll('input[type=range][data-input], [data-claim]').length).toBeGreaterThan(0);
  });
});

describe('the oEmbed answer', () => {
  test.each(embeds)('for %s shows that widget', (address) => {
    expect(framed(answerFor(address))).toMatchObject({ pathname: address, search: '' });
  });

  const cases = pages.filter((address) => /^\/cases\/[^/]+\/([^/]+\/)?$/.test(address));
  test('for a case’s page, or a scenario’s, shows its bar, in that scenario', () => {
    for (const address of cases) {
      const [, , id, scenario] = address.split('/');
      const { pathname, searchParams } = framed(answerFor(address));
      expect(pathname, address).toBe(`/embed/bar-${id}/`);
      expect(Object.fromEntries(searchParams), address).toEqual(scenario ? { from: scenario, rev: '1' } : {});
    }
  });

  const claims = pages.filter((address) => /^\/arguments\/[^/]+\/$/.test(address));
  test('for an argument’s page shows its claim', () => {
    for (const address of claims)
      expect(framed(answerFor(address)).pathname, address).toBe(`/embed/claim-${address.split('/')[2]}/`);
  });

  test('is linked from some page, every one', () => {
    const linked = [...cases, ...claims, ...embeds].map((address) => pathOf(address, ANSWER));
    expect(builtFiles().filter((file) => file.startsWith('oembed/') && !linked.includes(`/${file}`))).toEqual([]);
  });
});

test('the script for the page around is one classic script of less than 1 kB', () => {
  const script = builtFile('embed.js');
  expect(brotliBytes(script)).toBeLessThan(1000);
  expect(script.toString('utf8')).not.toMatch(/\bimport\b|\bexport\b|postMessage|innerHTML|eval/);
});
