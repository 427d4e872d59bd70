import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../src/build/policy.ts';
import { headerRules } from '../../src/serve/header-rules.ts';
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
  test('is on every page: nothing but what is listed, and scripts and styles page by page', () => {
    const listed = new Map(POLICY.map((directive) => directive.split(' ')).map(([name = '', ...rest]) => [name, rest]));
    expect(listed.get('default-src')).toEqual(["'none'"]);
    expect(
      wrongs((address) => {
        const { 'script-src': scripts, 'style-src': styles, ...others } = Object.fromEntries(policyOf(address));
        expect(others, address).toEqual(Object.fromEntries(listed));
        return [scripts, styles].every((one) => one?.includes("'self'")) ? [] : ['neither scripts nor styles'];
      }),
    ).toEqual([]);
  });

  test('stands in a page before all that it holds for', () => {
    const before = (address: string) => {
      const elements = [...(builtPage(address).querySelector('head')?.children ?? [])];
      const at = elements.findIndex((one) => /^content-security-policy$/i.test(one.getAttribute('http-equiv') ?? ''));
      return elements.slice(0, at).map((one) => one.outerHTML);
    };
    expect(wrongs((address) => before(address).filter((one) => one !== '<meta charset="utf-8">'))).toEqual([]);
  });

  test('allows nothing unsafe and no other host', () => {
    const allowed = /^'(self|none|sha(256|384|512)-[\w+/=]+)'$|^blob:$/;
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

describe('the headers that hosts are told to send', () => {
  const headersOf = headerRules(builtFile('_headers').toString('utf8'));
  const headers = (address: string) => headersOf(address);
  const isFramed = (address: string) => address.startsWith('/embed/');

  test('say of every page what its own policy says, but for what only that can know', () => {
    const own = POLICY.filter((directive) => !directive.startsWith('default-src'));
    expect(
      wrongs((address) => {
        const said = headers(address)['content-security-policy']?.split('; ') ?? [];
        // A browser takes scripts and styles from it where they are not named, and refuses what is written into the page.
        const spoils = said.filter((directive) => /^(default|script|style)-src/.test(directive));
        return [...own.filter((directive) => !said.includes(directive)), ...spoils];
      }),
    ).toEqual([]);
  });

  test('let nobody frame a page, and anybody a widget', () => {
    expect(pages.filter(isFramed).length).toBeGreaterThan(10);
    expect(
      pages.filter((address) => {
        const { 'content-security-policy': policy = '', 'x-frame-options': options } = headers(address);
        const isClosed = policy.includes("frame-ancestors 'none'") && options === 'DENY';
        const isOpen = !policy.includes('frame-ancestors') && options === undefined;
        return isFramed(address) ? !isOpen : !isClosed;
      }),
    ).toEqual([]);
  });

  test('are none of them given twice to one address: hosts differ in what they make of that', () => {
    const names = headerRules(
      builtFile('_headers')
        .toString('utf8')
        .replace(/^( {2}[\w-]+:).*$/gm, '$1 once'),
    );
    for (const address of [...pages, ...builtFiles().map((file) => `/${file}`)])
      expect(new Set(Object.values(names(address))), address).toEqual(new Set(['once']));
  });

  test('let a widget of no origin have what it loads: modules, styles, letters, cases', () => {
    const shared = builtFiles().filter(
      (file) => /\.(js|css|woff2|json|svg)$/.test(file) && !file.startsWith('arguments'),
    );
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.filter((file) => headers(`/${file}`)['access-control-allow-origin'] !== '*')).toEqual([]);
    expect(shared.filter((file) => headers(`/${file}`)['cross-origin-resource-policy'] !== 'cross-origin')).toEqual([]);
  });

  test('are the same short list for every address besides', () => {
    for (const address of ['/', '/embed/bar-saas/', '/_astro/x.js', '/nothing/'])
      expect(headers(address), address).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringMatching(/camera=\(\).*clipboard-write=\(self\)/),
      });
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
