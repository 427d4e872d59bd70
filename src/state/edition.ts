/**
 * An edition: what a page of several notebooks, or an argument's page, was made of at a release. A link names it by its number, and so
 * fixes every notebook of the page, moved or not, and the test by which a claim is decided.
 */
import type { LiveClaim } from '#wording/claim-words.ts';
import type { StartKey } from './start.ts';

/** A claim as it was decided: by which test, and between which readings of a definition. */
export interface EditionClaim {
  /** The claim itself. */
  words: string;
  live: LiveClaim;
  readings: { reading: string; cell: string }[];
}

export interface Edition {
  /** Where each notebook starts, by its id: "saas@1/like-snowflake". */
  notebooks: Record<string, StartKey>;
  /** Of an argument's page. */
  claim?: EditionClaim;
}

/** An edition that was released. */
export interface ReleasedEdition extends Edition {
  /** "2026-11-28" */
  released: string;
}

/** The edition of a page as it was served: of which page, and which number. */
export interface EditionName {
  /** "front", "essays/<id>" or "arguments/<id>". */
  of: string;
  number: number;
}

/** Where the site serves an edition. */
export const editionAddress = ({ of, number }: EditionName): string => `/editions/${of}/${number}.json`;

/** What of an edition figures and verdicts depend on; words may improve. */
export function computedOf({ notebooks, claim }: Edition): unknown {
  if (claim === undefined) return { notebooks };
  const { live, readings } = claim;
  return {
    notebooks,
    claim: live.claim,
    needed: live.needed.map(({ means: _, ...one }) => one),
    readings: readings.map(({ cell }) => cell),
  };
}

/** "saas@1/like-snowflake" taken apart. @throws RangeError for what is no such key */
export function startOfKey(key: StartKey): { caseId: string; revision: number; scenario: string } {
  const [, caseId = '', revision = '', scenario = ''] = /^([^@]+)@(\d+)\/(.+)$/.exec(key) ?? [];
  if (scenario === '') throw new RangeError(`"${key}" is not where a notebook starts`);
  return { caseId, revision: Number(revision), scenario };
}
