/** What Plot draws, made fit for a page with a strict content policy: no style element or attribute, one name for the whole image. */
import { pixelText } from './pixel-text.ts';

/** What `style.css` says instead, by class. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'font-variant'];

/** More digits than a pixel has meaning for. */
const LONG_NUMBER = /-?\d+\.\d{4,}(?:e-?\d+)?/g;

export function plainSvg(svg: SVGSVGElement): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const attribute of ['font-family', 'font-size', 'style']) svg.removeAttribute(attribute);
  for (const element of svg.querySelectorAll('*')) {
    if (element.localName === 'g') for (const attribute of LOOKS) element.removeAttribute(attribute);
    for (const { name, value } of [...element.attributes]) {
      // The image carries its own name; names within it are read by nobody, and audits reject them.
      if (name.startsWith('aria-') || name === 'style') element.removeAttribute(name);
      else
        element.setAttribute(
          name,
          value.replace(LONG_NUMBER, (number) => pixelText(Number(number))),
        );
    }
  }
  return svg;
}
