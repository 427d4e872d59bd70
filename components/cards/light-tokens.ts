/** The site's colors as they are on paper: what `tokens.css` says for the light theme. A card has no theme of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');

/** @throws RangeError for a name that is no color of `tokens.css` */
export function lightColor(token: string): string {
  const written = new RegExp(`--${token}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(css)?.[1];
  if (written === undefined) throw new RangeError(`tokens.css has no color --${token}`);
  return written;
}

/** A color thinned with another, as `color-mix(in srgb, …)` does. @param share of the first, 0 to 1 */
export function mixed(first: string, second: string, share: number): string {
  const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const others = channels(second);
  return `#${channels(first)
    .map((one, i) =>
      Math.round(one * share + (others[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
