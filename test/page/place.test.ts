import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { placeOf } from '#page/place.ts';

/** The place of the first element that a selector finds on a page. */
function placed(html: string, selector: string) {
  const { document, HTMLAnchorElement } = parseHTML(
    `<html><body><h1 id="top">Is it so?<a class="link-to" href="#top"></a></h1>${html}</body></html>`,
  );
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLAnchorElement', HTMLAnchorElement);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const control = document.querySelector<HTMLElement>(selector);
  if (!control) throw new Error(`there is no ${selector}`);
  // A link has none of its own here.
  Object.assign(control, {
    hash: control.getAttribute('href')?.replace(/^[^#]*/, '') ?? '',
  });
  const { within, ...place } = placeOf(control);
  return { ...place, within: within.nodeName };
}
afterEach(() => void vi.unstubAllGlobals());

const share = (of: string, label: string, more = '') =>
  `<button class="share${of === '' ? ' share-page' : ''}" aria-label="Share or quote: ${label}" data-share="${of}"${more}></button>`;

describe('a place', () => {
  test('of a button is the page, or the figure that it names', () => {
    expect(placed(share('', 'this page'), '.share')).toMatchObject({ kind: 'page', id: '', words: 'Is it so?' });
    const figure = `<figure id="bar">${share('bar', 'The bar', ' data-embed="bar" data-notebook="ds"')}</figure>`;
    expect(placed(figure, '.share')).toMatchObject({
      kind: 'figure',
      id: 'bar',
      words: 'The bar',
      within: 'FIGURE',
      names: { embed: 'bar', notebook: 'ds' },
    });
  });

  test('of a "#" that has a button as well is what the button says', () => {
    const figure = `<figure id="bar">The bar <a class="link-to" href="?x=1#bar"></a>${share('bar', 'The bar', ' data-embed="bar"')}</figure>`;
    expect(placed(figure, 'figure a')).toMatchObject({ kind: 'figure', words: 'The bar', names: { embed: 'bar' } });
  });

  test.each([
    [
      'heading',
      '<section><h2 id="x">The <em>inputs</em><a class="link-to" href="#x"></a></h2></section>',
      'The inputs',
      'SECTION',
    ],
    [
      'row',
      '<table><tr><th><a href="#w">Margin</a><a class="link-to" href="#x"></a></th></tr></table>',
      'Margin',
      'TR',
    ],
    [
      'claim',
      '<article><p class="claim" id="x">It is so. <a class="link-to" href="#x"></a></p></article>',
      'It is so.',
      'ARTICLE',
    ],
    [
      'paragraph',
      '<article><p id="x">It is <data>3</data>,<span class="sidenote"><a></a> a note</span> by <span class="term"><span>a word<span class="visually-hidden">, what it means</span></span><span class="info-bubble">its meaning</span></span>. <a class="here" href="#x"></a></p></article>',
      'It is 3, by a word.',
      'P',
    ],
  ] as const)('of a "#" is its %s, as it is read', (kind, html, words, within) => {
    expect(placed(html, '[href="#x"]')).toMatchObject({ kind, id: 'x', words, within });
  });

  test('of the "#" of a title is the page, with a place to land', () => {
    expect(placed(share('', 'this page', ' data-for-claim="so"'), 'h1 a')).toMatchObject({
      kind: 'page',
      id: 'top',
      names: { forClaim: 'so' },
    });
  });
});
