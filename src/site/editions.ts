/** Editions of pages, as `content/releases.json` and the page itself have them. */
import type { Edition, EditionName, ReleasedEdition } from '#state/edition.ts';
import { editionNumber } from '#src/content-check/releases/freeze.ts';
import type { Releases } from '#src/content-check/releases/freeze.ts';

/** Absent before a first release. */
const ledger = import.meta.glob<Releases>('../../content/releases.json', { eager: true, import: 'default' });

const editionsOf = (of: string): readonly ReleasedEdition[] => Object.values(ledger)[0]?.editions[of] ?? [];

/** The edition that a page is. @param of "front", "essays/<id>" or "arguments/<id>" */
export const editionNamed = (of: string, edition: Edition): EditionName => ({
  of,
  number: editionNumber(edition, editionsOf(of)),
});

/** Every edition that was released, by its name. */
export const releasedEditions = (): { name: EditionName; edition: ReleasedEdition }[] =>
  Object.entries(Object.values(ledger)[0]?.editions ?? {}).flatMap(([of, editions]) =>
    editions.map((edition, place) => ({ name: { of, number: place + 1 }, edition })),
  );
