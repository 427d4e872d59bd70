import type { AddressBar } from './address-bar.ts';

let bar: AddressBar | undefined;

/** The page's one address bar, for what copies the link. */
export function shareAddress(made: AddressBar): void {
  bar = made;
}

/** The link to exactly what is on the page now. `undefined` before the page script has run. */
export const currentLink = (): string | undefined => bar?.link();

/** Opens an entry of the history for the state as it now is. */
export const stepInHistory = (): void => bar?.step();

/** Puts a pair beside the state into the address, or takes it out (`undefined`). */
export const putInAddress = (key: string, value: string | undefined): void => bar?.put(key, value);
