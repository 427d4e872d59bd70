/**
 * Heights and letter sizes of a unit bar's two sizes, in CSS pixels. The ghosts' rail is always there, so that a line put in or out
 * moves nothing else. `costStrip` is how much of the cost lines' own colors stays visible under the hatching past the price mark.
 */
export const UNIT_BAR_SIZES = {
  large: { bar: 56, gap: 8, rail: 22, font: 14, costStrip: 12 },
  row: { bar: 32, gap: 6, rail: 16, font: 12, costStrip: 7 },
} as const;

export type UnitBarSize = keyof typeof UNIT_BAR_SIZES;
