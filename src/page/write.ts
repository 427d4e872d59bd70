const TEXT_NODE = 3;

/**
 * Writes into elements what is not there yet, and touches nothing that is right. Where the text is one node, as it was served, that node is
 * written, which spares the browser a box; a translator, or another tool that rewrites a page, may have put others there, and then the
 * element is written as a whole.
 */
export function write(element: Element, text: string): void {
  const { firstChild: only } = element;
  if (only?.nodeType === TEXT_NODE && only.nextSibling === null) {
    if (only.nodeValue !== text) only.nodeValue = text;
  } else if (element.textContent !== text) element.textContent = text;
}

/** @param value `undefined` takes the attribute away */
export function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
