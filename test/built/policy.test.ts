import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPage, isCode } from '../support/built-page.ts';
import { builtFile, builtFiles, pageAddresses } from '../support/dist.ts';

const pages = pageAddresses();
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page's content security policy, by directive. */
function policyOf(address: string): Map<string, string[]> {
  const content =
    builtPage(address).querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** "page: what is wrong", for every page. */
const wrongs = (find: (address: string) => string[]) =>
  pages.flatMap((address) => find(address).map((wrong) => `${address}: ${wrong}`));

describe('the content security policy', () => {
  test('is on every page, for scripts and for styles', () => {
    expect(
      wrongs((address) => ['script-src', 'style-src'].filter((directive) => !policyOf(address).has(directive))),
    ).toEqual([]);
  });

  test('allows nothing unsafe and no other host', () => {
    const allowed = /^'(self|none|sha(256|384|512)-[\w+/=]+)'$|^data:$/;
    expect(
      wrongs((address) =>
        [...policyOf(address)].flatMap(([name, sources]) =>
          sources.filter((source) => !allowed.test(source)).map((source) => `${name} ${source}`),
        ),
      ),
    ).toEqual([]);
  });

  test('holds the hash of every script written into a page', () => {
    expect(
      wrongs((address) => {
        const allowed = policyOf(address).get('script-src') ?? [];
        const inline = [...builtPage(address).querySelectorAll('script:not([src])')].filter(isCode);
        return inline.map((script) => script.textContent ?? '').filter((text) => !allowed.includes(sha256(text)));
      }),
    ).toEqual([]);
  });

  test('holds the hash of every style written into a page', () => {
    expect(
      wrongs((address) => {
        const allowed = policyOf(address).get('style-src') ?? [];
        return [...builtPage(address).querySelectorAll('style')]
          .map((style) => style.textContent ?? '')
          .filter((text) => !allowed.includes(sha256(text)));
      }),
    ).toEqual([]);
  });

  test('is never tested by a style attribute or an inline handler', () => {
    expect(
      wrongs((address) =>
        [...builtPage(address).querySelectorAll('*')].flatMap((element) =>
          element
            .getAttributeNames()
            .filter((name) => name === 'style' || /^on[a-z]+$/.test(name))
            .map((name) => `<${element.nodeName.toLowerCase()} ${name}>`),
        ),
      ),
    ).toEqual([]);
  });
});

describe('third parties', () => {
  const LOADS =
    'script[src], img[src], iframe[src], audio[src], video[src], source[src], link[href], use[href], image[href]';

  test('no page loads anything from another host', () => {
    const own = /^(?!https?:|\/\/)/;
    expect(
      wrongs((address) =>
        [...builtPage(address).querySelectorAll(LOADS)]
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
          .filter((url) => !own.test(url)),
      ),
    ).toEqual([]);
  });

  test('no stylesheet loads anything from another host', () => {
    const sheets = builtFiles().filter((file) => file.endsWith('.css'));
    expect(
      sheets.filter((file) => /url\(\s*['"]?(?:https?:)?\/\/|@import/.test(builtFile(file).toString('utf8'))),
    ).toEqual([]);
  });

  test('no script sets a cookie', () => {
    const scripts = builtFiles().filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /document\.cookie/.test(builtFile(file).toString('utf8')))).toEqual([]);
  });
});
