import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A component as the server writes it, to be looked at as a document. */
export function render<P>(node: VNode<P>): Document {
  return parseHTML(`<!doctype html><html><body>${renderToString(node)}</body></html>`).document;
}

/** @throws Error when nothing matches: a test that looks at nothing proves nothing */
export function one(document: Document, selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing matches ${selector} in ${document.body.innerHTML}`);
  return found;
}

/** The texts of the elements that an attribute lists by id. */
export function named(document: Document, element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(' ').map((id) => one(document, `#${id}`).textContent ?? '');
}

export const nothing = (): void => undefined;
