/** A pixel position as an attribute: three decimals, as Plot's own paths have; never "-0". */
export function pixelText(pixels: number): string {
  return `${Math.round(pixels * 1000) / 1000 || 0}`;
}
