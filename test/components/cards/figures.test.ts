import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cardFonts } from '#components/cards/card-fonts.ts';
import { cardSvg } from '#components/cards/card-svg.tsx';
import { lightColor } from '#components/cards/light-tokens.ts';
import { SITE_CARD } from '#components/cards/site-card.ts';
import { UnitBar } from '#components/instruments/unit-bar/View.tsx';
import { barRow } from '#rows/bar-row.ts';
import { stateCards, type StateCard } from '../../support/cards.ts';

const fonts = await cardFonts();
const drawn = new Map(stateCards.map((card) => [card, parseHTML(cardSvg(fonts, card.content)).document]));
const wrongs = (find: (card: StateCard, document: Document) => string[]) =>
  [...drawn].flatMap(([card, document]) => find(card, document).map((wrong) => `${card.page}: ${wrong}`));
const lengths = (document: Document, within: string) =>
  [...document.querySelectorAll(`${within} .segment-body`)].map(
    (rect) => `${rect.getAttribute('x')} ${rect.getAttribute('width')}`,
  );

describe('a card shows the figures of the state it is named for', () => {
  test('both margins, where anything is built, and else the one', () => {
    expect(
      wrongs(
        (
          {
            notebook: {
              case: { definition },
              snapshot,
            },
          },
          document,
        ) => {
          const shown = [...document.querySelectorAll('[data-cell]')].map(
            (text) => `${text.getAttribute('data-cell')} ${text.getAttribute('data-value')} ${text.textContent}`,
          );
          const cells =
            definition.nothingBuilt === undefined
              ? ['without:margin_ratio', 'with:margin_ratio']
              : ['without:margin_ratio'];
          const right = cells.map((cell) => `${cell} ${snapshot.cell(cell).value} ${snapshot.cell(cell).text}`);
          return shown.join() === right.join() ? [] : [`${shown.join()} and not ${right.join()}`];
        },
      ),
    ).toEqual([]);
  });

  test('its price, its unit and how far it runs', () => {
    expect(
      wrongs(
        (
          {
            notebook: {
              case: { definition },
              snapshot,
            },
          },
          document,
        ) => {
          const words = document.documentElement.textContent ?? '';
          const torn = document.querySelector('.unit-bar-break[y="0"]') !== null;
          return [
            ...(words.includes(`Price ${snapshot.cell('price').text} per ${definition.unit.name}`) ? [] : ['no price']),
            ...(torn === words.includes('times the price') ? [] : ['runs off without a word']),
          ];
        },
      ),
    ).toEqual([]);
  });

  test('a bar whose every length is that of the page’s bar', () => {
    expect(
      wrongs(
        (
          {
            notebook: {
              case: { definition },
              snapshot,
            },
          },
          document,
        ) => {
          const page = parseHTML(
            renderToString(
              h(UnitBar, { id: 'page', label: '', row: barRow(definition, snapshot.evaluation.state, snapshot) }),
            ),
          ).document;
          const [card, bar] = [lengths(document, '[role=img]'), lengths(page, '[role=img]')];
          return bar.length > 0 && card.join() === bar.join() ? [] : [`${card.join()} and not ${bar.join()}`];
        },
      ),
    ).toEqual([]);
  });

  test('and says, in ink and not in fine print, that they are as published, in which scenario, and not those of every link', () => {
    expect(
      wrongs(
        (
          {
            content: { title, state },
            notebook: {
              case: { file },
              scenario,
            },
          },
          document,
        ) => {
          const words = state?.published ?? '';
          const said = [...document.querySelectorAll('text')].filter(
            (text) => text.getAttribute('fill') === lightColor('ink') && text.getAttribute('font-weight') === '600',
          );
          const named = file.scenarios[scenario]?.title ?? scenario;
          return /^As published\b.*A link may open with other numbers\.$/.test(words) &&
            (words.includes(named) || title === named) &&
            said
              .map((text) => text.textContent)
              .join(' ')
              .includes(words)
            ? []
            : [words];
        },
      ),
    ).toEqual([]);
    expect(
      wrongs(({ content: { alt } }) =>
        alt.length > 40 && alt.length <= 420 ? [] : [`alternative text of ${alt.length} letters`],
      ),
    ).toEqual([]);
  });
});

test('the card of pages without one of their own shows no state and no figure', () => {
  const svg = cardSvg(fonts, SITE_CARD);
  expect(svg).not.toContain('data-cell');
  expect(svg).not.toContain('segment-body"');
  expect(parseHTML(svg.replace(/<style>.*?<\/style>/s, '')).document.documentElement.textContent).not.toMatch(/\d/);
});
