/** A chart's scales as plain data, so that a browser can place marks without the library that drew them. */

/** Domain in the data's own terms, range in the drawing's pixels. */
export interface ScaleData {
  type: 'linear' | 'log';
  domain: readonly [number, number];
  range: readonly [number, number];
}

/** The pixel at which a value lies; not cut at the range's ends. NaN for a value that a log scale cannot hold. */
export function applyScale({ type, domain: [d0, d1], range: [r0, r1] }: ScaleData, value: number): number {
  const t = type === 'log' ? Math.log(value / d0) / Math.log(d1 / d0) : (value - d0) / (d1 - d0);
  return Number.isFinite(t) ? r0 + t * (r1 - r0) : NaN;
}

/** What a drawing library says of its scale, as data. @throws RangeError for what `applyScale` cannot follow. */
export function scaleData(scale: { type?: unknown; domain?: unknown; range?: unknown } | undefined): ScaleData {
  const domain = twoEnds(scale?.domain);
  const range = twoEnds(scale?.range);
  if ((scale?.type !== 'linear' && scale?.type !== 'log') || domain === undefined || range === undefined) {
    throw new RangeError(`only linear and log scales between two ends can be moved, not ${JSON.stringify(scale)}`);
  }
  return { type: scale.type, domain, range };
}

function twoEnds(ends: unknown): readonly [number, number] | undefined {
  const [first, last, ...more] = Array.isArray(ends) ? ends.map(Number) : [];
  return first === undefined || last === undefined || more.length > 0 ? undefined : [first, last];
}
