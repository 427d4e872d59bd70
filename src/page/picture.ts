/** A drawing of the page as a file of its own: as it looks now, with its words, its link and nothing that has to be fetched. */

/** What of a drawing's look is in the page's stylesheet, and has to be written into it. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
  'paint-order',
  'visibility',
  'display',
];
const SVG = 'http://www.w3.org/2000/svg';
const [MARGIN, TITLE, LINE] = [24, 20, 18];

/** The drawing that is shown of those in a part of the page, if any. */
export const drawingIn = (part: Element): SVGSVGElement | undefined =>
  [...part.querySelectorAll<SVGSVGElement>('svg[role=img]:not(.sparkline)')].find(
    (one) => one.checkVisibility?.() !== false && one.getBoundingClientRect().width > 0,
  );

/** Text of the file, in px as on the page. @param lines sentences under the drawing */
export function svgFile(
  drawing: SVGSVGElement,
  title: string,
  lines: readonly string[],
): { text: string; width: number; height: number } {
  const box = drawing.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const body = getComputedStyle(document.body);
  const sans = getComputedStyle(drawing).fontFamily;
  const words = lines.flatMap((line) => wrapped(line, Math.floor((width - 2 * MARGIN) / 6.6)));
  const heading = wrapped(title, Math.floor((width - 2 * MARGIN) / 9.5));
  const top = MARGIN + heading.length * 24;
  const height = Math.ceil(top + box.height + MARGIN + words.length * LINE + MARGIN);

  const file = document.createElementNS(SVG, 'svg');
  file.setAttribute('xmlns', SVG);
  set(file, { width, height, viewBox: `0 0 ${width} ${height}` });
  const ground = document.createElementNS(SVG, 'rect');
  set(ground, { width, height, fill: body.backgroundColor });
  file.append(
    ground,
    ...heading.map((line, row) =>
      textLine(line, MARGIN + 14 + row * 24, {
        'font-size': TITLE - 2,
        'font-weight': 600,
        fill: body.color,
        'font-family': sans,
      }),
    ),
  );
  const copy = withLook(drawing);
  set(copy, { x: MARGIN, y: top, width: box.width, height: box.height });
  file.append(
    copy,
    ...words.map((line, row) =>
      textLine(line, top + box.height + MARGIN + row * LINE, {
        'font-size': 13,
        fill: body.color,
        'font-family': sans,
      }),
    ),
  );
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function textLine(words: string, y: number, attributes: Record<string, string | number>): SVGTextElement {
  const line = document.createElementNS(SVG, 'text');
  set(line, { x: MARGIN, y, ...attributes });
  line.textContent = words;
  return line;
}

/** A copy with the look written out as attributes: a style attribute would be against the page's policy. */
function withLook(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [drawing, ...drawing.querySelectorAll<SVGElement>('*')].forEach((element, place) => {
    const look = getComputedStyle(element);
    const target = copies[place];
    for (const name of LOOK) {
      const value = look.getPropertyValue(name);
      // A pattern is named by the page's address in a computed style.
      if (value !== '') target?.setAttribute(name, value.replace(/url\("[^"#]*#([^"]+)"\)/, 'url(#$1)'));
    }
    target?.removeAttribute('class');
  });
  return copy;
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  // An address is one word, however long.
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${Math.max(letters, 20)}}`, 'g')) ?? []);
}

/** The same as a bitmap, twice as fine as the page. @throws Error where the browser makes none */
export async function pngFile({ text, width, height }: ReturnType<typeof svgFile>): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the browser made no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
