import { describe, expect, test } from 'vitest';
import { builtPage } from '../support/built-page.ts';
import { templateAddresses } from '../support/dist.ts';

const pages = templateAddresses().map((address) => [address, builtPage(address)] as const);
const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent.replaceAll(/\s+/g, ' ').trim();
const wrong = (find: (page: ReturnType<typeof builtPage>) => string[]) =>
  pages.flatMap(([address, page]) => find(page).map((words) => `${address}: ${words}`));

describe('names of parts', () => {
  test('a heading, and a row, is named by its own words and not by the link in it', () => {
    expect(
      wrong((page) =>
        [...page.querySelectorAll(':is(h1, h2, h3, h4, th) > :is(a.link-to, a.here)')]
          .map(({ parentElement }) => parentElement)
          .filter((part) => part?.getAttribute('aria-label') !== part?.textContent.replaceAll(/\s+/g, ' ').trim())
          .map((part) => part?.outerHTML.slice(0, 160) ?? ''),
      ),
    ).toEqual([]);
  });

  test('no two links of a page that lead to different places have one name', () => {
    expect(
      wrong((page) => {
        const places = new Map<string, Set<string>>();
        for (const link of page.querySelectorAll(
          ':is(.link-to, .here, .sidenote-mark, .verified, .verified a)[href]',
        )) {
          const name = nameOf(link);
          places.set(name, (places.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
        }
        return [...places].filter(([, { size }]) => size > 1).map(([name, { size }]) => `${size} × ${name}`);
      }),
    ).toEqual([]);
  });

  test('a link to a paragraph leads to its beginning', () => {
    const links = pages.flatMap(([, page]) => [...page.querySelectorAll('.essay-body .here')]);
    expect(links.length).toBeGreaterThan(100);
    expect(
      links
        .filter((link) => link.id !== '' || `#${link.parentElement?.id}` !== link.getAttribute('href'))
        .map((link) => link.parentElement?.outerHTML.slice(0, 160)),
    ).toEqual([]);
  });
});

describe('tables', () => {
  test('each has a name, a heading for every row and, but for pairs of a name and a figure, for every column', () => {
    expect(
      wrong((page) =>
        [...page.querySelectorAll('table')]
          .filter(
            (table) =>
              !(table.querySelector('caption') ?? table.getAttribute('aria-labelledby')) ||
              (table.querySelectorAll('tbody tr:first-child > *').length > 2 &&
                !table.querySelector('thead th[scope=col]')) ||
              [...table.querySelectorAll('tbody tr')].some(
                (row) => !row.querySelector('th[scope=row], th[scope=rowgroup]'),
              ),
          )
          .map((table) => table.outerHTML.slice(0, 160)),
      ),
    ).toEqual([]);
  });

  test('a column of amounts is headed as one', () => {
    const amountsOf = (row: Element | null) =>
      [...(row?.children ?? [])].map((cell) => cell.classList.contains('amount'));
    const tables = pages.flatMap(([address, page]) =>
      [...page.querySelectorAll('table:has(thead .amount)')].map((table) => ({ address, table })),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(
      tables
        .map(({ address, table }) => {
          const heads = amountsOf(table.querySelector('thead tr'));
          const rows = [...table.querySelectorAll('tbody tr')]
            .map(amountsOf)
            .filter(({ length }) => length === heads.length);
          return { address, table, heads, unlike: rows.find((row) => row.join() !== heads.join()) };
        })
        .filter(({ unlike }) => unlike)
        .map(({ address, table }) => `${address}: ${table.outerHTML.slice(0, 160)}`),
    ).toEqual([]);
  });

  test('none has an empty cell', () => {
    expect(
      wrong((page) =>
        [...page.querySelectorAll('tbody :is(td, th)')]
          .filter((cell) => cell.textContent.trim() === '')
          .map((cell) => cell.parentElement?.outerHTML.slice(0, 200) ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('what is said twice', () => {
  test('no picture is named by a sentence that stands beside it', () => {
    expect(
      wrong((page) =>
        [...page.querySelectorAll('svg[role=img][aria-label]')]
          .map((picture) => ({ picture, part: picture.closest('section, figure, li, article, main') }))
          .filter(({ picture, part }) =>
            [...(part?.querySelectorAll('p, figcaption') ?? [])].some(
              (beside) => beside.textContent.trim() === picture.getAttribute('aria-label')?.trim(),
            ),
          )
          .map(({ picture }) => picture.getAttribute('aria-label') ?? ''),
      ),
    ).toEqual([]);
  });
});
