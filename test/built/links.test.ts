import { describe, expect, test } from 'vitest';
import { builtPage } from '../support/built-page.ts';
import { builtFiles, pageAddresses } from '../support/dist.ts';

const pages = pageAddresses();
const files = new Set(builtFiles().map((file) => `/${file}`));
const pageSet = new Set(pages);

interface Link {
  page: string;
  href: string;
  to: URL;
}

const SITE = 'http://site';
const links: Link[] = pages.flatMap((page) =>
  [...builtPage(page).querySelectorAll('a[href], area[href]')].map((element) => {
    const href = element.getAttribute('href') ?? '';
    return { page, href, to: new URL(href, `${SITE}${page}`) };
  }),
);
const internal = links.filter(({ to }) => to.origin === SITE);
const shown = ({ page, href }: Link) => `${page}: ${href}`;

const ids = new Map(
  pages.map((page) => [page, [...builtPage(page).querySelectorAll('[id]')].map((element) => element.id)]),
);

/** Stored copies of these pages are known at http addresses only. */
const WITHOUT_HTTPS = ['maaw.info', 'www.communitybankingbrief.com', 'www.solutioninn.com'];

describe('links', () => {
  test('every link inside the site leads to a page or a file', () => {
    expect(
      internal.filter(({ to }) => !pageSet.has(to.pathname) && !files.has(decodeURIComponent(to.pathname))).map(shown),
    ).toEqual([]);
  });

  test('every link to a page ends its path with a slash', () => {
    expect(internal.filter(({ to }) => !/\/$|\.\w+$/.test(to.pathname)).map(shown)).toEqual([]);
  });

  test('every fragment names an id of its page', () => {
    const broken = internal.filter(
      ({ to }) => to.hash.length > 1 && !ids.get(to.pathname)?.includes(decodeURIComponent(to.hash.slice(1))),
    );
    expect(broken.map(shown)).toEqual([]);
  });

  test('every link to another site is https, or to a site that has no https', () => {
    expect(
      links
        .filter(({ to }) => to.origin !== SITE && to.protocol !== 'https:' && !WITHOUT_HTTPS.includes(to.hostname))
        .map(shown),
    ).toEqual([]);
  });

  test('no link is empty or has no words', () => {
    const wordless = pages.flatMap((page) =>
      [...builtPage(page).querySelectorAll('a[href]')]
        .filter(
          (link) =>
            !link.textContent?.trim() &&
            !link.getAttribute('aria-label') &&
            !link.querySelector('svg[aria-label], img[alt]'),
        )
        .map((link) => `${page}: ${link.getAttribute('href')}`),
    );
    expect(wordless).toEqual([]);
  });
});

describe('ids', () => {
  test('are unique on their page', () => {
    const twice = [...ids].flatMap(([page, all]) =>
      all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page}: ${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('are there wherever an attribute refers to one', () => {
    const POINTERS = [
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-details',
      'aria-owns',
      'aria-errormessage',
      'for',
      'popovertarget',
      'list',
      'headers',
    ];
    const missing = pages.flatMap((page) =>
      POINTERS.flatMap((name) =>
        [...builtPage(page).querySelectorAll(`[${name}]`)]
          .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
          .filter((id) => id !== '' && !ids.get(page)?.includes(id))
          .map((id) => `${page}: ${name}=${id}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});
