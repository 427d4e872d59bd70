/** What other sites show of ours, as served. */
import { describe, expect, test } from 'vitest';
import { builtPage } from '../support/built-page.ts';
import { builtFile, pageAddresses } from '../support/dist.ts';
import { brotliBytes } from '../support/page-weight.ts';

const pages = pageAddresses();
const embeds = pages.filter((address) => address.startsWith('/embed/'));

test('there is a widget for the bar of every case, for its chart where it has one, and for every argument', () => {
  const home = (kind: RegExp) => pages.filter((address) => kind.test(address)).map((address) => address.split('/')[2]);
  const volumes = home(/^\/cases\/[^/]+\/$/).filter((id) => builtPage(`/cases/${id}/`).querySelector('.volume-chart'));
  expect(embeds).toEqual(
    [
      ...home(/^\/cases\/[^/]+\/$/).map((id) => `/embed/bar-${id}/`),
      ...volumes.map((id) => `/embed/volume-${id}/`),
      ...home(/^\/arguments\/[^/]+\/$/).map((id) => `/embed/claim-${id}/`),
    ].sort(),
  );
});

describe('a widget', () => {
  test.each(embeds)('%s is no page to find, and leads home', (address) => {
    const page = builtPage(address);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const home = page.querySelector('a[data-home-link]');
    expect(pages).toContain(home?.getAttribute('href'));
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

test('the script for the page around is one classic script of less than 1 kB', () => {
  const script = builtFile('embed.js');
  expect(brotliBytes(script)).toBeLessThan(1000);
  expect(script.toString('utf8')).not.toMatch(/\bimport\b|\bexport\b|postMessage|innerHTML|eval/);
});
