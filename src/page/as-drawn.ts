/** A part of the page as SVG: its grounds, edges, words and drawings where the browser put them. */

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
  'shape-rendering',
  'vector-effect',
  'visibility',
  'display',
];
const SVG = 'http://www.w3.org/2000/svg';

export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A drawing with its look written out as attributes: a style attribute would be against the page's policy. */
function withLook(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [drawing, ...drawing.querySelectorAll<SVGElement>('*')].forEach((element, place) => {
    const look = getComputedStyle(element);
    const target = copies[place];
    for (const name of LOOK) {
      const value = look.getPropertyValue(name);
      if (value === '') continue;
      // A pattern is named by the page's address in a computed style.
      const written = value.replace(/url\("[^"#]*#([^"]+)"\)/, 'url(#$1)');
      target?.setAttribute(name, /^color/.test(written) ? plainColor(written) : written);
    }
    target?.removeAttribute('class');
  });
  return copy;
}

/**
 * @param root the part; its upper left corner is where the picture begins
 * @param drawings what stands in for a drawing of the part
 */
export function asDrawn(root: HTMLElement, drawings: ReadonlyMap<Element, SVGSVGElement> = new Map()): SVGElement[] {
  const from = root.getBoundingClientRect();
  const place = ({ left, top, width, height }: DOMRect) => ({ x: left - from.left, y: top - from.top, width, height });
  const drawn: SVGElement[] = [];
  const draw = (element: Element): void => {
    const look = getComputedStyle(element);
    if (look.display === 'none' || look.visibility === 'hidden') return;
    const box = place(element.getBoundingClientRect());
    if (element instanceof SVGSVGElement) {
      const copy = withLook(drawings.get(element) ?? element);
      for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
      drawn.push(copy);
      return;
    }
    drawn.push(...boxOf(look, box));
    for (const node of element.childNodes) {
      if (node instanceof Element) draw(node);
      else if (node instanceof Text) drawn.push(...linesOf(node, look, place));
    }
  };
  draw(root);
  return drawn;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The ground and the edge of an element. An edge on one side is a line; others go all around. */
function boxOf(look: CSSStyleDeclaration, { x, y, width, height }: Box): SVGElement[] {
  const drawn: SVGElement[] = [];
  const edge = parseFloat(look.borderTopWidth);
  const below = parseFloat(look.borderBottomWidth);
  const striped = look.backgroundImage !== 'none';
  // An edge that is drawn within the element as a shadow.
  const [shadow] = /^.*?\)(?= 0px 0px 0px 1px inset$)/.exec(look.boxShadow) ?? [];
  const stroke = edge > 0 ? plainColor(look.borderTopColor) : shadow && plainColor(shadow);
  const strokeWidth = edge > 0 ? edge : 1;
  const ground = striped ? 'url(#striped)' : plainColor(look.backgroundColor);
  if (striped) drawn.push(stripes(stroke || plainColor(look.color)));
  if (ground !== 'none' || stroke)
    drawn.push(
      svgElement('rect', {
        x: stroke ? x + strokeWidth / 2 : x,
        y: stroke ? y + strokeWidth / 2 : y,
        width: stroke ? width - strokeWidth : width,
        height: stroke ? height - strokeWidth : height,
        fill: ground,
        ...(stroke && { stroke, 'stroke-width': strokeWidth }),
        ...(look.borderTopStyle === 'dashed' && edge > 0 && { 'stroke-dasharray': '3 2' }),
      }),
    );
  if (below > 0 && edge === 0)
    drawn.push(
      svgElement('rect', { x, y: y + height - below, width, height: below, fill: plainColor(look.borderBottomColor) }),
    );
  return drawn;
}

/** What a loss is drawn with in a key, where a stylesheet paints it. */
function stripes(fill: string): SVGElement {
  const pattern = svgElement('pattern', {
    id: 'striped',
    patternUnits: 'userSpaceOnUse',
    width: 6,
    height: 6,
    patternTransform: 'rotate(45)',
  });
  pattern.append(svgElement('rect', { width: 3, height: 6, fill }));
  return pattern;
}

/** The lines of a text as the browser broke it, each in the width that it has on the page. */
function linesOf(node: Text, look: CSSStyleDeclaration, place: (rect: DOMRect) => Box): SVGElement[] {
  const lines: { words: string; left: number; right: number; top: number; height: number }[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.data.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [rect] = range.getClientRects();
    if (rect === undefined || rect.width === 0) continue;
    const { x, y, width, height } = place(rect);
    const last = lines.at(-1);
    const sign = node.data[at] === '\n' ? ' ' : node.data[at];
    if (last && Math.abs(last.top - y) < height / 2) [last.words, last.right] = [last.words + sign, x + width];
    else lines.push({ words: sign ?? '', left: x, right: x + width, top: y, height });
  }
  const { fontStyle, fontWeight, fontSize, fontFamily } = look;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: ascent = 0, fontBoundingBoxDescent: descent = 0 } = pen?.measureText('x') ?? {};
  return lines
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, left, right, top, height }) => {
      const line = svgElement('text', {
        x: left,
        y: top + (height - ascent - descent) / 2 + ascent,
        fill: plainColor(look.color),
        'font-family': fontFamily,
        'font-size': fontSize,
        'font-weight': fontWeight,
        'font-style': fontStyle,
        textLength: right - left,
        'xml:space': 'preserve',
      });
      line.textContent = words;
      return line;
    });
}

const plain = new Map<string, string>();

/** A color as every program that draws knows it, and "none" for one that is not seen: stylesheets mix theirs in ways that few do. */
function plainColor(color: string): string {
  const known = plain.get(color);
  if (known !== undefined) return known;
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!pen) return color;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const written =
    alpha === 0 ? 'none' : `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  plain.set(color, written);
  return written;
}
