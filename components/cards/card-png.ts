/** A card's SVG as a PNG. */
import { Resvg } from '@resvg/resvg-js';
import type { CardFonts } from './card-fonts.ts';
import { FACES } from './faces.ts';

const FAMILIES = new Set<string>(Object.values(FACES).map(({ family }) => family));

/** @throws Error for a family that is not one of the faces: the renderer would set it in another, and say nothing */
export function cardPng(fonts: CardFonts, svg: string): Buffer {
  for (const [, family = ''] of svg.matchAll(/font-family(?:="|:\s*')([^"']+)/g)) {
    if (!FAMILIES.has(family)) throw new Error(`a card is set in ${family}, which is none of its faces`);
  }
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fonts.files }, logLevel: 'error' })
    .render()
    .asPng();
}
