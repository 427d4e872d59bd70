import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { asErrorReport, asHtml, asMarkdown, asPlainText, type Shared } from '#export/shared.ts';

const shared: Shared = {
  title: 'Tokens sold at list price bring in more than the compute that serves them.',
  isClaim: true,
  lines: [
    'Holds under these numbers: Margin under “Serving” $0.612 per million tokens.',
    'DeepSeek’s day. Of a price of $0.724, cost takes $0.112.',
  ],
  link: 'https://site.example/arguments/paid-tokens-cover-their-compute/?gpu_hour=3&from=deepseek-day&rev=1',
};
const nasty = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x ${text}`),
  isClaim: fc.boolean(),
  lines: fc.array(
    fc.constantFrom(
      'a *b* _c_',
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '`code` & "quotes"',
      '# heading',
      '1. list',
      '- list',
      '> quote',
      '$3~4|5',
    ),
  ),
  link: fc
    .oneof(
      fc.constantFrom(
        'x=)[click](https://evil.example/',
        'x=> [a](b)',
        'x=\'"><a href=https://evil.example/>',
        'x=\\)',
        'x=`*_*`',
        '(((',
        'x=http://[',
        '',
      ),
      fc.string({ unit: 'grapheme' }),
    )
    // An address bar has no white space: a browser escapes it.
    .map((junk) => `${shared.link}&${junk.replaceAll(/[\s\u0085]/g, '')}`),
});
/** What a browser makes of an address: spaces around it are none of it, and signs that a part of it may hold as they are, or escaped, are the same there. */
const meant = (link: string): string =>
  decodeURIComponent(
    link
      .trim()
      .toWellFormed()
      .replaceAll(/%(?![0-9a-f]{2})/gi, '%25'),
  ).trim();

describe('plain text', () => {
  test('is a few lines without markup, the link on a line of its own', () => {
    expect(asPlainText(shared).split('\n')).toEqual([`“${shared.title}”`, ...shared.lines, shared.link]);
    expect(asErrorReport(shared).split('\n')).toEqual([
      'Wrong at At the Margin:',
      `“${shared.title}”`,
      ...shared.lines,
      shared.link,
      'It should say:',
      'Source:',
    ]);
  });

  test('has its link end where the link does', () => {
    fc.assert(
      fc.property(nasty, (given) => {
        const [link = ''] = asPlainText(given).split('\n').slice(-1);
        expect(link).toMatch(/^https:[^\s()<>[\]"'`*|\\]+$/);
        expect(meant(link)).toBe(meant(given.link));
      }),
    );
  });

  test('never breaks a line', () => {
    fc.assert(
      fc.property(nasty, (given) => void expect(asPlainText(given).split('\n')).toHaveLength(given.lines.length + 2)),
    );
  });
});

describe('Markdown', () => {
  test('is a quotation whose link leads to the state', () => {
    const { document } = parseHTML(`<html><body>${markdownToHtml(asMarkdown(shared)).html}</body></html>`);
    expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(shared.link);
    expect(document.querySelector('blockquote strong')?.textContent).toBe(shared.title);
    expect(document.querySelector('blockquote')?.textContent).toContain(shared.lines[0]);
  });

  test('says what was said, and brings no markup of its own', () => {
    fc.assert(
      fc.property(nasty, (given) => {
        const { document } = parseHTML(
          `<html><body>${markdownToHtml(asMarkdown(given), { features: { smartPunctuation: false } }).html}</body></html>`,
        );
        expect(document.querySelectorAll('script, h1, li, em, code, blockquote blockquote')).toHaveLength(0);
        expect([...document.querySelectorAll('a')].map((link) => meant(link.getAttribute('href') ?? ''))).toEqual([
          meant(given.link),
        ]);
        for (const line of given.lines) expect(document.body.textContent).toContain(line);
      }),
    );
  });
});

describe('HTML', () => {
  test('says what was said, and brings no markup of its own', () => {
    fc.assert(
      fc.property(nasty, (given) => {
        const { document } = parseHTML(`<html><body>${asHtml(given)}</body></html>`);
        expect(document.querySelectorAll('script, em')).toHaveLength(0);
        expect([...document.querySelectorAll('a')].map((link) => meant(link.getAttribute('href') ?? ''))).toEqual([
          meant(given.link),
        ]);
        for (const line of given.lines) expect(document.body.textContent).toContain(line);
      }),
    );
  });
});
