import type { CardContent } from './card-content.ts';
import { cardFonts } from './card-fonts.ts';
import { cardPng } from './card-png.ts';
import { cardSvg } from './card-svg.tsx';

/** A card as an endpoint answers with it. */
export async function cardResponse(content: CardContent): Promise<Response> {
  const fonts = await cardFonts();
  return new Response(new Uint8Array(cardPng(fonts, cardSvg(fonts, content))), {
    headers: { 'content-type': 'image/png' },
  });
}
