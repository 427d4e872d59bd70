/** A drawing as a picture of one width shows it: without the words that `unit-bar/style.css` hides until there is more room. */
export function asAtWidth(svg: string, widthPx: number): string {
  return ['text', 'tspan'].reduce(
    (drawn, tag) =>
      drawn.replace(
        new RegExp(`<${tag} class="(?:[^"]* )?(fits-\\d+)"[^>]*>.*?</${tag}>`, 'g'),
        (words, fit: string) => (fitsFrom(fit) <= widthPx ? words : ''),
      ),
    svg,
  );
}

/** The width from which a class of `label-fit.ts` shows its word. */
export function fitsFrom(fit: string | undefined): number {
  return fit === undefined ? Infinity : Number(fit.slice('fits-'.length));
}

/** A drawing whose lines have no letters, where no list says what they stand for. */
export function withoutLetters(svg: string): string {
  return svg.replace(
    /<tspan class="segment-letter">[A-Z]<\/tspan>(?:<tspan([^>]*?) dx="6">)?/g,
    (_, attributes: string | undefined) => (attributes === undefined ? '' : `<tspan${attributes}>`),
  );
}
