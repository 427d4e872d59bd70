import { describe, expect, test } from 'vitest';
import { builtPage, readableText } from '../support/built-page.ts';
import { pageAddresses, pageText } from '../support/dist.ts';

const pages = pageAddresses();
const wrongs = (find: (page: Document, address: string) => string[]) =>
  pages.flatMap((address) => find(builtPage(address), address).map((wrong) => `${address}: ${wrong}`));
const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';

/** What page after page says in the same words. */
function repeated(of: (page: Document) => string): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap((address) => {
    const words = of(builtPage(address));
    const first = seen.get(words);
    seen.set(words, first ?? address);
    return first === undefined ? [] : [`${first} and ${address}: ${words}`];
  });
}

describe('every page', () => {
  test('says its language and how wide it is', () => {
    expect(
      wrongs((page) => [
        ...(page.documentElement.getAttribute('lang') ? [] : ['lang']),
        ...(meta(page, 'viewport') ? [] : ['viewport']),
      ]),
    ).toEqual([]);
  });

  test('has one h1, and headings that skip no level', () => {
    expect(
      wrongs((page) => {
        const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
          Number(heading.nodeName.slice(1)),
        );
        const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return [
          ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
          ...skips.map((level) => `skips to h${level}`),
        ];
      }),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(wrongs((page) => (textsOf(page, 'title').join('') ? [] : ['no title']))).toEqual([]);
    expect(repeated((page) => textsOf(page, 'head > title').join(''))).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(
      wrongs((page) => (meta(page, 'description').length >= 40 ? [] : [`description "${meta(page, 'description')}"`])),
    ).toEqual([]);
    expect(repeated((page) => meta(page, 'description'))).toEqual([]);
  });

  test('has main content, and a way to skip to it', () => {
    // A widget begins with its main content: there is nothing to skip.
    const skips = (page: Document, address: string) =>
      address.startsWith('/embed/') || page.querySelector('a[href^="#"]') !== null;
    expect(
      wrongs((page, address) => [
        ...(page.querySelectorAll('main').length === 1 ? [] : ['main']),
        ...(skips(page, address) ? [] : ['skip link']),
      ]),
    ).toEqual([]);
  });

  test('has one live region', () => {
    expect(
      wrongs((page, address) => {
        const regions = page.querySelectorAll(
          '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output',
        ).length;
        return regions === 1 || (regions === 0 && !page.querySelector('[data-input]'))
          ? []
          : [`${regions} in ${address}`];
      }),
    ).toEqual([]);
  });

  test('has tables of at most 25 rows, each with a caption or a name', () => {
    expect(
      wrongs((page) =>
        [...page.querySelectorAll('table')].flatMap((table) => [
          ...(table.querySelectorAll('tbody > tr').length <= 25
            ? []
            : [`${table.querySelectorAll('tbody > tr').length} rows`]),
          ...(table.querySelector('caption') ||
          table.getAttribute('aria-labelledby') ||
          table.getAttribute('aria-label')
            ? []
            : ['a table without a name']),
        ]),
      ),
    ).toEqual([]);
  });

  test('has no word of a computer’s in its text', () => {
    expect(
      wrongs(
        (page) =>
          readableText(page).match(
            /.{0,30}(?:\bNaN\b|\bInfinity\b|\bundefined\b|\[object |\bnull\b|-0(?:\.0+)?(?![\d.])).{0,20}/g,
          ) ?? [],
      ),
    ).toEqual([]);
  });

  test('has none in its attributes either', () => {
    const words = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object /;
    expect(
      wrongs((page) =>
        [...page.querySelectorAll('body *')].flatMap((element) =>
          element
            .getAttributeNames()
            .filter((name) => words.test(element.getAttribute(name) ?? ''))
            .map((name) => `${element.nodeName} ${name}`),
        ),
      ),
    ).toEqual([]);
  });
});

describe('live figures', () => {
  const PLAIN = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?)?$/;

  test('carry an exact plain decimal, or nothing', () => {
    expect(
      wrongs((page) =>
        [...page.querySelectorAll('[data-value]')]
          .filter(
            (element) =>
              !PLAIN.test(element.getAttribute('data-value') ?? '') ||
              /^-0(\.0*)?$/.test(element.getAttribute('data-value') ?? ''),
          )
          .map((element) => `${element.getAttribute('data-cell')} "${element.getAttribute('data-value')}"`),
      ),
    ).toEqual([]);
  });

  test('have words wherever they have no value', () => {
    expect(
      wrongs((page) =>
        [...page.querySelectorAll('[data-cell]')]
          .filter((element) => !element.textContent?.trim())
          .map((element) => element.getAttribute('data-cell') ?? ''),
      ),
    ).toEqual([]);
  });

  test('are <data> elements with their value said twice the same', () => {
    expect(
      wrongs((page) =>
        [...page.querySelectorAll('[data-cell]')]
          .filter(
            (element) =>
              element.nodeName !== 'DATA' || element.getAttribute('value') !== element.getAttribute('data-value'),
          )
          .map((element) => element.getAttribute('data-cell') ?? ''),
      ),
    ).toEqual([]);
  });

  test('agree with one another wherever a page shows a figure twice', () => {
    expect(
      wrongs((page) => {
        const values = new Map<string, Set<string>>();
        for (const element of page.querySelectorAll('[data-cell]')) {
          const cell = element.getAttribute('data-cell') ?? '';
          values.set(cell, (values.get(cell) ?? new Set()).add(element.getAttribute('data-value') ?? ''));
        }
        return [...values].filter(([, all]) => all.size > 1).map(([cell, all]) => `${cell}: ${[...all].join(' and ')}`);
      }),
    ).toEqual([]);
  });
});

describe('the cases of a page', () => {
  test('are written into it once', () => {
    expect(
      wrongs((_, address) =>
        pageText(address).split('"semantics":1').length - 1 <=
        new Set(
          textsOf(builtPage(address), '#page-data')
            .join('')
            .match(/"[\w-]+@\d+":/g),
        ).size
          ? []
          : ['a case stands in it twice'],
      ),
    ).toEqual([]);
  });

  test('are data: no island is handed a case, a tree or a Decimal', () => {
    expect(
      wrongs((page) =>
        [...page.querySelectorAll('astro-island')]
          .map((island) => island.getAttribute('props') ?? '')
          .filter((props) => props.length > 1500 || /constructor|"s":|semantics/.test(props)),
      ),
    ).toEqual([]);
  });
});
