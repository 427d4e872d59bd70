/**
 * Puts a place of the page into the address, without going there: the one write that no state is in, apart from `address-bar.ts`, so that
 * only a page on which a place is copied loads it.
 * @throws Error where the browser has had enough writes for now
 */
export const showPlace = (id: string): void => history.replaceState(history.state, '', `#${id}`);
