import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardFonts } from '#components/cards/card-fonts.ts';
import { cardPng } from '#components/cards/card-png.ts';
import { cardSvg } from '#components/cards/card-svg.tsx';
import { FACES } from '#components/cards/faces.ts';
import { SITE_CARD } from '#components/cards/site-card.ts';
import { allCards } from '../../support/cards.ts';
import { SITE_SIGNS } from '#src/styles/fonts/signs.ts';
import { glyphOf } from '#src/styles/fonts/truetype.ts';

const fonts = await cardFonts();
const svgs = [SITE_CARD, ...allCards.map(({ content }) => content)].map((content) => ({
  path: content.path,
  svg: cardSvg(fonts, content),
}));
const example = svgs.find(({ path }) => path === '/cards/cases/metered-inference.png')?.svg ?? '';
const pixels = (svg: string, files = fonts.files) => cardPng({ ...fonts, files }, svg).toString('base64');

test('cards are set in the families that pages are set in', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const { family } of Object.values(FACES)) expect(tokens).toContain(`'${family}'`);
});

test('every text names a face that there is', () => {
  const weights = Object.values(FACES).map(({ family, weight }) => `${family} ${weight}`);
  const asked = svgs.flatMap(({ svg }) =>
    [...svg.matchAll(/font-family="([^"]*)" font-weight="([^"]*)"/g)].map(
      ([, family, weight]) => `${family} ${weight}`,
    ),
  );
  expect([...new Set(asked)].filter((one) => !weights.includes(one))).toEqual([]);
  expect(
    svgs
      .filter(({ svg }) =>
        [...svg.matchAll(/<text (?!class="segment-text)[^>]*>/g)].some(([text]) => !text.includes('font-family')),
      )
      .map(({ path }) => path),
  ).toEqual([]);
});

test('each face makes a difference: without its file the picture is another', () => {
  const essay = svgs.find(({ path }) => path.startsWith('/cards/essays/'))?.svg ?? '';
  for (const file of fonts.files)
    expect(
      pixels(
        essay,
        fonts.files.filter((one) => one !== file),
      ),
    ).not.toBe(pixels(essay));
});

test('without any face no word is drawn, since none is taken from the system', () => {
  expect(pixels(example, [])).toBe(pixels(example.replace(/<text .*?<\/text>/g, ''), []));
});

test('a family that is no face of ours is refused, where the renderer would set another', () => {
  expect(() => cardPng(fonts, example.replace('font-family="Inter"', 'font-family="Georgia"'))).toThrow(/Georgia/);
  expect(() => cardPng(fonts, example.replace("font-family: 'Inter'", "font-family: 'Arial'"))).toThrow(/Arial/);
});

test('a sign that a face does not have is refused, and every sign we set is there', () => {
  expect(() => fonts.width('→', 'label', 20)).toThrow(/no character/);
  for (const file of fonts.files)
    expect(() => [...SITE_SIGNS].map((sign) => glyphOf(readFileSync(file), sign.codePointAt(0) ?? 0))).not.toThrow();
});
