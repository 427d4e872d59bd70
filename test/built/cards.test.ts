import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cardFonts } from '#components/cards/card-fonts.ts';
import { CARD } from '#components/cards/card-frame.ts';
import { cardPng } from '#components/cards/card-png.ts';
import { cardSvg } from '#components/cards/card-svg.tsx';
import { SITE_CARD } from '#components/cards/site-card.ts';
import { builtPage } from '../support/built-page.ts';
import { allCards, stateCards } from '../support/cards.ts';
import { builtFile, builtFiles, pageAddresses } from '../support/dist.ts';

const files = builtFiles()
  .filter((file) => file.startsWith('cards/'))
  .map((file) => `/${file}`);
const pages = pageAddresses();
const property = (address: string, name: string) =>
  builtPage(address).querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const cardOf = (address: string) => new URL(property(address, 'og:image')).pathname;
const named = new Map(allCards.map(({ page, content }) => [page, content.path]));
/** A widget has the card of the page that it is a part of. */
const homeOf = (address: string) =>
  address.startsWith('/embed/')
    ? (builtPage(address).querySelector('a[data-home-link]')?.getAttribute('href') ?? '')
    : address;
const built = stateCards.filter(({ page }) => pages.includes(page));
const cases = built.filter(({ page }) => page.startsWith('/cases/'));
const fonts = await cardFonts();

/** Where each part of a unit bar begins and how long it is, in shares of the picture. */
const lengths = (bar: ParentNode | null) =>
  [...(bar?.querySelectorAll('.segment-body') ?? [])].map(
    (rect) => `${rect.getAttribute('x')} ${rect.getAttribute('width')}`,
  );

describe('every card', () => {
  test('is a PNG of the size that pages say', () => {
    const wrong = files.filter((file) => {
      const png = builtFile(file);
      return (
        png.toString('latin1', 1, 4) !== 'PNG' ||
        png.readUInt32BE(16) !== CARD.width ||
        png.readUInt32BE(20) !== CARD.height
      );
    });
    expect(wrong).toEqual([]);
  });

  test('belongs to a case, a scenario, an essay or an argument, or is the site’s', () => {
    expect(files).toEqual([...allCards.map(({ content }) => content.path), SITE_CARD.path].sort());
  });

  test('is light enough for those who fetch it', () => {
    expect(files.filter((file) => builtFile(file).length > 300_000)).toEqual([]);
  });

  test('is the picture of the drawing whose figures are tested', () => {
    const wrong = [...allCards.map(({ content }) => content), SITE_CARD].filter(
      (content) => !cardPng(fonts, cardSvg(fonts, content)).equals(builtFile(content.path)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('every page', () => {
  test('names its own card where it has one, and else the one that shows no state', () => {
    expect(pages.filter((address) => cardOf(address) !== (named.get(homeOf(address)) ?? SITE_CARD.path))).toEqual([]);
  });

  test('names a card that is there, by its whole address, with its size and in words', () => {
    const wrong = pages.filter((address) => {
      const image = property(address, 'og:image');
      return (
        !/^https?:\/\/[^/]+\/cards\//.test(image) ||
        !files.includes(cardOf(address)) ||
        property(address, 'og:image:width') !== String(CARD.width) ||
        property(address, 'og:image:height') !== String(CARD.height) ||
        property(address, 'og:image:alt').length < 20 ||
        property(address, 'twitter:card') !== 'summary_large_image'
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the page of a card', () => {
  test('shows the same margins', () => {
    const wrong = built.flatMap(({ page, id, content }) =>
      (content.state?.margins ?? []).flatMap(({ cell, view }) =>
        [...builtPage(page).querySelectorAll(`[data-cell="${id}.${cell}"]`)]
          .filter((shown) => shown.getAttribute('data-value') !== view.value)
          .map((shown) => `${page}: ${cell} is ${shown.getAttribute('data-value')}, and on the card ${view.value}`),
      ),
    );
    expect(wrong).toEqual([]);
    expect(
      cases.filter(
        ({ page, id }) => builtPage(page).querySelector(`[data-cell="${id}.without:margin_ratio"]`) === null,
      ),
    ).toEqual([]);
  });

  test('of a case or a scenario says them in its description', () => {
    const wrong = cases.filter(({ page, content }) =>
      content.state?.margins.some(({ view }) => !property(page, 'og:description').includes(view.text)),
    );
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('says of the margins in its description that they are as published', () => {
    const wrong = stateCards
      .filter(({ page }) => /^\/(cases|arguments)\//.test(page))
      .filter(({ page }) => !/As published,[^.]* margin/.test(property(page, 'og:description')));
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('draws its bar to the same lengths', () => {
    const wrong = cases.filter(({ page, content }) => {
      const onCard = lengths(parseHTML(cardSvg(fonts, content)).document.querySelector('[role=img]'));
      const onPage = lengths(builtPage(page).querySelector('.case-instrument .unit-bar-picture'));
      return onPage.length === 0 || onPage.join() !== onCard.join();
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });
});
