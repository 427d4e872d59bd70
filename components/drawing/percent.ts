/** A percentage as an SVG attribute: at most three decimals, which is 0.013 px on a 1,280 px screen. */
export function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}
