/** The data block of a page: cases, starts and notebooks, written once by `components/notebook/PageData.astro`. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { ServedSnapshot } from '#wording/snapshot.ts';
import type { LiveClaim } from '#wording/claim-words.ts';
import type { EditionName } from '#state/edition.ts';
import type { Start, StartKey } from '#state/start.ts';

export interface PageData {
  /** By "case@revision". */
  cases: Record<string, CaseDefinition>;
  starts: Record<StartKey, { state: CaseState; served: ServedSnapshot }>;
  notebooks: { id: string; start: StartKey }[];
  /** The claims of arguments that the page shows, by argument. */
  claims?: Record<string, LiveClaim>;
  /** Whether keys of a link carry the notebook's id. */
  prefixed: boolean;
  /** The edition of the page, by which a link fixes all of its notebooks; absent where it holds one notebook alone. */
  edition?: EditionName;
  /** On a page that compares two states: the newest revision of each case that a side can be of; none where that is always the one served. */
  sides?: Record<string, number>;
}

export const PAGE_DATA_ID = 'page-data';

/** The block as the page has it; `undefined` on a page without notebooks. An island may be the first to ask, so this is no part of the page script. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}

/** @throws RangeError for a start that was not served in the page */
export function startIn(data: PageData | undefined, key: StartKey): Start {
  const start = data?.starts[key];
  const definition = data?.cases[key.split('/')[0] ?? ''];
  if (start === undefined || definition === undefined) throw new RangeError(`nothing starts at ${key}`);
  return { definition, ...start };
}
