/** Opens what an address leads to, where that is closed: a link to an answer shows the answer. */
export function openTarget(): void {
  const open = () => document.querySelector(':target > details')?.toggleAttribute('open', true);
  addEventListener('hashchange', open);
  open();
}
