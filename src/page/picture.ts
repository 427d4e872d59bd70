/** A part of the page as a file of its own, with its words and its letters in it, and nothing that has to be fetched. */
import type { Pictured } from '#notebook/pictured.ts';
import { asDrawn, svgElement } from './as-drawn.ts';

/** The drawing that is shown of those in a part of the page, if any. */
export const drawingIn = (part: Element): SVGSVGElement | undefined =>
  [...part.querySelectorAll<SVGSVGElement>('svg[role=img]:not(.sparkline)')].find(
    (one) => one.checkVisibility?.() !== false && one.getBoundingClientRect().width > 0,
  );

/** Lays out what a picture shows, for as long as it is read. */
export interface PictureSheet {
  withSheet: <Read>(pictured: Pictured, read: (sheet: HTMLElement) => Read) => Read;
}

export interface PictureFile {
  text: string;
  width: number;
  height: number;
}

/** How a sheet looks, in px as on the page. @param chart what is drawn where the sheet keeps room for it */
export function svgOf(sheet: HTMLElement, chart: SVGSVGElement | undefined, faces: string): PictureFile {
  const box = sheet.getBoundingClientRect();
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  const file = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  file.setAttribute('xmlns', file.namespaceURI ?? '');
  const style = svgElement('style', {});
  style.textContent = `${faces}text{font-variant-numeric:tabular-nums}`;
  const room = sheet.querySelector('[data-chart]');
  file.append(style, ...asDrawn(sheet, new Map(room && chart ? [[room, chart]] : [])));
  for (const one of file.querySelectorAll('[font-family]'))
    one.setAttribute('font-family', one.getAttribute('font-family')?.replaceAll(PICTURED, '') ?? '');
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

/** Names the faces that pictures are laid out in. The page's own may have come too late to be used on it. */
const PICTURED = 'Pictured ';

/** The page's faces as rules that need nothing fetched, and for laying a picture out; one that does not come is left to the reader's own. */
export const writtenFaces = (): Promise<string> => (written ??= writeFaces());
let written: Promise<string> | undefined;

async function writeFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style }) => ({
      file: /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1],
      family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
      weight: style.getPropertyValue('font-weight'),
      isUsed: style.getPropertyValue('font-style') !== 'italic',
    }));
  const faces = rules.map(async ({ file, family, weight, isUsed }) => {
    if (file === undefined || !isUsed) return '';
    const data = await fetch(file).then((answer) => answer.arrayBuffer());
    document.fonts.add(await new FontFace(PICTURED + family, data, { weight }).load());
    const signs = [...new Uint8Array(data)].map((byte) => String.fromCharCode(byte)).join('');
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${btoa(signs)})}`;
  });
  return (await Promise.all(faces.map((one) => one.catch(() => '')))).join('');
}

/** The same as a bitmap, twice as fine as the page. @throws Error where the browser makes none */
export async function pngFile({ text, width, height }: PictureFile): Promise<Blob> {
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
