/** The edition that a link names. */
import type { ReleasedEdition } from '#state/edition.ts';
import type { Start } from '#state/start.ts';
import { shortened } from './last-readable.ts';
import type { LinkPair } from './link-pair.ts';
import type { Notice } from './notice.ts';

/** An edition that is in force instead of the page's own. */
export interface OlderEdition extends ReleasedEdition {
  number: number;
}

/** How a page comes by its editions. */
export interface EditionSource {
  /** The number of the one that the page was served in. */
  served: number;
  /** One that was released before, and where those notebooks start in it that start otherwise now. @returns `undefined` where something could not be loaded */
  open: (number: number) => Promise<OpenedEdition | undefined>;
}

export interface OpenedEdition {
  older: OlderEdition;
  starts: Map<string, Start>;
  notices: Notice[];
}

/** An edition's number as a link writes it: a whole number from 1 to 99999; `undefined` for anything else. */
export function readEdition(text: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** The number that a link names, where it is another than the page's. @param notices gains what cannot be used */
export function editionIn(
  pairs: readonly LinkPair[],
  source: EditionSource | undefined,
  notices: Notice[],
): number | undefined {
  let number = source?.served;
  for (const { key, value, cut } of pairs) {
    const read = cut ? undefined : readEdition(value);
    if (source && read !== undefined && read <= source.served) number = read;
    else notices.push({ key, text: `${key}=${shortened(value)} is no edition of this page; it is read as it now is.` });
  }
  return number === source?.served ? undefined : number;
}
