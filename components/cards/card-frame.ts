/** A card's measures, in pixels. */
export const CARD = { width: 1200, height: 630, side: 60, top: 104, bottom: 600 } as const;
export const INNER_WIDTH = CARD.width - 2 * CARD.side;
