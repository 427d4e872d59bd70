import { describe, expect, test } from 'vitest';
import { builtPage } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';

const pages = pageAddresses();

/** By these, whoever shows a link puts another address in its place, or goes to one for what is shown. */
const ADDRESSES =
  'link[rel~=canonical], link[rel~=alternate], link[rel~=shortlink], meta[property="og:url"], meta[name="twitter:url"], meta[itemprop=url], script[type="application/ld+json"]';

describe('the head of a page, which is served for every state of it,', () => {
  test('names no address, and so none of another state', () => {
    expect(
      pages.flatMap((address) =>
        [...builtPage(address).querySelectorAll(ADDRESSES)].map((one) => `${address}: ${one.outerHTML}`),
      ),
    ).toEqual([]);
  });

  test('names no state anywhere', () => {
    expect(
      pages.flatMap((address) =>
        [...builtPage(address).querySelectorAll('head :is(link, meta)')]
          .filter((one) => /[?&](from|rev|count)=/.test(one.getAttribute('href') ?? one.getAttribute('content') ?? ''))
          .map((one) => `${address}: ${one.outerHTML}`),
      ),
    ).toEqual([]);
  });

  test('has a title, words and a picture to be shown with, on a widget as on a page', () => {
    const said = (address: string, name: string) =>
      builtPage(address).querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    expect(
      pages.filter((address) =>
        ['og:title', 'og:description', 'og:image', 'og:image:alt'].some((name) => said(address, name).length < 3),
      ),
    ).toEqual([]);
  });
});
