import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cardFonts } from '#components/cards/card-fonts.ts';
import { CARD } from '#components/cards/card-frame.ts';
import { cardSvg } from '#components/cards/card-svg.tsx';
import { SITE_CARD } from '#components/cards/site-card.ts';
import { balancedLines } from '#components/cards/fit-text.ts';
import { allCards } from '../../support/cards.ts';

const fonts = await cardFonts();
const cards = [...allCards.map(({ content }) => content), SITE_CARD].map((content) => ({
  path: content.path,
  content,
  svg: cardSvg(fonts, content),
}));

/** Ink may stand out of its advance by this much. */
const BEARING = 4;

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The texts that stand outside the bar, as the renderer itself sets them. */
function boxesOf(svg: string): Box[] {
  return [...svg.matchAll(/<text [^>]*font-family=[^>]*>([^<]*)<\/text>/g)].map(([element, text = '']) => {
    const box = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">${element}</svg>`,
      { font: { loadSystemFonts: false, fontFiles: fonts.files } },
    ).getBBox();
    if (box === undefined) throw new Error(`nothing is drawn of "${text}"`);
    return { text, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  });
}

const drawn = cards.map((card) => ({ ...card, boxes: boxesOf(card.svg) }));
const wrongs = (find: (card: (typeof drawn)[number]) => string[]) =>
  drawn.flatMap((card) => find(card).map((wrong) => `${card.path}: ${wrong}`));

describe('every text on a card', () => {
  test('stands inside its margins', () => {
    const outside = ({ left, right, top, bottom }: Box) =>
      left < CARD.side - BEARING || right > CARD.width - CARD.side + BEARING || top < 24 || bottom > CARD.height - 16;
    expect(wrongs(({ boxes }) => boxes.filter(outside).map(({ text }) => text))).toEqual([]);
  });

  test('stands clear of every other', () => {
    const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    expect(
      wrongs(({ boxes }) =>
        boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => overlap(a, b))
            .map((b) => `"${a.text}" and "${b.text}"`),
        ),
      ),
    ).toEqual([]);
  });

  test('is whole: title, standfirst, verdict and what the figures are', () => {
    expect(
      wrongs(({ svg, content: { title, standfirst, verdict, state } }) => {
        const words = [...parseHTML(svg).document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
        return [title, standfirst, verdict, state?.published, state?.note].filter(
          (part) => part !== undefined && !words.includes(part),
        ) as string[];
      }),
    ).toEqual([]);
  });

  test('in a bar is narrower than its line', () => {
    expect(
      wrongs(({ svg }) => {
        const bar = parseHTML(svg).document.querySelector('[role=img]');
        const widthPx = Number(bar?.parentElement?.getAttribute('width'));
        const large = svg.includes('class="unit-bar-large"');
        return [...(bar?.querySelectorAll('svg.move') ?? [])].flatMap((line) => {
          const text = line.querySelector('text')?.textContent ?? '';
          const sizePx = line.parentElement?.getAttribute('class')?.includes('ghost') ? 11 : large ? 14 : 12;
          const needed = 7 + fonts.width(text, 'figure', sizePx);
          return needed <= (parseFloat(line.getAttribute('width') ?? '') / 100) * widthPx ? [] : [text];
        });
      }),
    ).toEqual([]);
  });
});

test('a claim of two hundred letters has room with a bar and a verdict', () => {
  const card = allCards.find(({ page }) => page === '/cases/metered-inference/')?.content;
  const title =
    'A margin that leaves out what it takes to make the thing that is sold says nothing of whether its maker can go on making it, and a maker who cannot go on making it will soon have nothing left to sell.';
  expect(title.length).toBeGreaterThanOrEqual(200);
  expect(
    () => card && cardSvg(fonts, { ...card, title, verdict: 'Does not hold at the figures this page starts with.' }),
  ).not.toThrow();
});

test('a text without room is refused, and never cut off', () => {
  expect(() => cardSvg(fonts, { ...SITE_CARD, title: 'words and words '.repeat(120).trim() })).toThrow(/no room/);
});

describe(balancedLines, () => {
  const width = (words: string) => words.length;

  test('takes the fewest lines, and makes them alike', () => {
    expect(balancedLines('one two three four', 14, width)).toEqual(['one two', 'three four']);
    expect(balancedLines('one two', 14, width)).toEqual(['one two']);
  });

  test('refuses a word wider than a line', () => {
    expect(balancedLines('incomprehensibilities', 14, width)).toBeUndefined();
  });
});
