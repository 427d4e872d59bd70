/** What remains of a page that somebody else reads out, prints or translates. */
import { describe, expect, test } from 'vitest';
import { builtPage, readableText } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';

const pages = pageAddresses();
const essays = pages.filter((address) => /^\/essays\/[^/]+\/$/.test(address));

describe('a reader view, which leaves buttons out', () => {
  test('keeps the figure of every sentence', () => {
    let adjusted = 0;
    for (const address of pages) {
      const main = builtPage(address).querySelector('main')?.cloneNode(true) as Element;
      adjusted += main.querySelectorAll('.adjust').length;
      const texts = () => [...main.querySelectorAll('[data-cell]')].map((one) => one.textContent);
      const before = texts();
      for (const button of main.querySelectorAll('button, [role=button]:not(.term-word)')) button.remove();
      expect(texts(), address).toEqual(before);
      expect(
        [...main.querySelectorAll('.adjust')].filter((one) => !/\d/.test(one.textContent ?? '')).length,
        address,
      ).toBe(0);
    }
    expect(adjusted).toBeGreaterThan(essays.length);
  });

  test('takes no words from a paragraph', () => {
    for (const address of essays) {
      const wordy = [...builtPage(address).querySelectorAll('.essay-body p button')].filter((one) => one.textContent);
      expect(
        wordy.map((one) => one.outerHTML),
        address,
      ).toEqual([]);
    }
  });

  test('is told by each number what its button is for, and by no button what the number was', () => {
    const names = essays.flatMap((address) =>
      [...builtPage(address).querySelectorAll('.adjust > button')].map((one) => one.getAttribute('aria-label') ?? ''),
    );
    expect(names.filter((name) => !/^Change: \w/.test(name))).toEqual([]);
  });
});

test('no program that recolors pages is to touch one', () => {
  expect(pages.filter((address) => !builtPage(address).querySelector('head > meta[name=darkreader-lock]'))).toEqual([]);
});

test('no translation touches a figure, a formula or code', () => {
  const touched = pages.flatMap((address) =>
    [
      ...builtPage(address).querySelectorAll(
        '[data-cell]:is(data), .working [data-part], details.chart-data td, main pre, main code',
      ),
    ]
      .filter((one) => !one.closest('[translate=no]'))
      .map((one) => `${address}: ${one.outerHTML.slice(0, 100)}`),
  );
  expect(touched).toEqual([]);
});

describe('the reason for a number', () => {
  test('is in the page once, in a fold that can be searched, and described by nothing', () => {
    const page = builtPage('/cases/saas/');
    const notes = [...page.querySelectorAll('.input-control .info')];
    expect(notes.length).toBe(page.querySelectorAll('.input-control').length);
    const text = readableText(page).replaceAll(/\s+/g, ' ');
    for (const note of notes) {
      expect(note.nodeName).toBe('DETAILS');
      const [id, words] = [note.querySelector('[id]')?.id, note.querySelector('.info-note p')?.textContent ?? ''];
      expect(page.querySelector(`[aria-describedby~="${id}"]`)).toBeNull();
      expect(words.length).toBeGreaterThan(20);
    }
    const reasons = notes.map(
      (note) => note.querySelector('.info-note p + p')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    );
    const long = reasons.filter((reason) => reason.length > 60);
    expect(long.length).toBeGreaterThan(3);
    for (const reason of new Set(long))
      expect(text.split(reason).length - 1).toBe(long.filter((one) => one === reason).length);
  });

  test('that an essay moves stands in a fold at its end too, which is searched and printed, as what a button opens is not', () => {
    let notes = 0;
    for (const address of essays) {
      const page = builtPage(address);
      const list = page.querySelector('details.essay-numbers')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
      for (const note of page.querySelectorAll('.adjust-bubble .info-note p')) {
        notes += 1;
        expect(list, address).toContain(note.textContent?.replaceAll(/\s+/g, ' ').trim());
      }
    }
    expect(notes).toBeGreaterThan(essays.length);
  });
});
