import { parseHTML } from 'linkedom';
import { pageText } from './dist.ts';

/** What `linkedom` makes of a page; enough of a document to ask about elements, attributes and text. */
export type BuiltDocument = Document;

const parsed = new Map<string, BuiltDocument>();

/** The built page at an address, parsed once. */
export function builtPage(address: string): BuiltDocument {
  const known = parsed.get(address);
  if (known) return known;
  const { document } = parseHTML(pageText(address));
  parsed.set(address, document);
  return document;
}

/** The text a reader may meet: without scripts, styles and blocks of data. */
export function readableText(page: BuiltDocument): string {
  const walk = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (['SCRIPT', 'STYLE'].includes(node.nodeName)) return '';
    return [...node.childNodes].map(walk).join('');
  };
  return page.body ? walk(page.body) : '';
}

/** Whether a script element is code, and not a block of data. */
export function isCode(script: Element): boolean {
  return ['', 'module', 'text/javascript'].includes(script.getAttribute('type') ?? '');
}
