/** Opens what an address leads to, where that is closed: a link to an answer shows the answer. */
export function openTarget(): void {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    target?.querySelector(':scope > details')?.toggleAttribute('open', true);
  };
  addEventListener('hashchange', open);
  open();
}
