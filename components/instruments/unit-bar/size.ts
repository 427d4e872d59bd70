/**
 * Heights and letter sizes of a unit bar's sizes, in CSS pixels. The ghosts' rail is always there, so that a line put in or out
 * moves nothing else. `costStrip` is how much of the cost lines' own colors stays visible under the hatching past the price mark.
 * A bar with letters stands beside the key that explains them; a slim one stands among others, where a letter would mean several things.
 */
export const UNIT_BAR_SIZES = {
  large: { bar: 56, gap: 8, rail: 22, font: 14, costStrip: 12, letters: true },
  row: { bar: 32, gap: 6, rail: 16, font: 12, costStrip: 7, letters: true },
  strip: { bar: 18, gap: 3, rail: 9, font: 11, costStrip: 4, letters: false },
  slim: { bar: 28, gap: 4, rail: 14, font: 12, costStrip: 6, letters: false },
} as const;

export type UnitBarSize = keyof typeof UNIT_BAR_SIZES;
