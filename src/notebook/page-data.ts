/** The data block of a page: cases, starts and notebooks, written once by `components/notebook/PageData.astro`. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { ServedSnapshot } from '#wording/snapshot.ts';
import type { LiveClaim } from '#wording/claim-words.ts';
import { readStartsWith, type StartKey } from '#state/start.ts';

export interface PageData {
  /** By "case@revision". */
  cases: Record<string, CaseDefinition>;
  starts: Record<StartKey, { state: CaseState; served: ServedSnapshot }>;
  notebooks: { id: string; start: StartKey }[];
  /** The claims of arguments that the page shows, by argument. */
  claims?: Record<string, LiveClaim>;
  /** Whether keys of a link carry the notebook's id. */
  prefixed: boolean;
}

export const PAGE_DATA_ID = 'page-data';

let read: PageData | undefined;

/** `undefined` on a page without notebooks. */
export function pageData(): PageData | undefined {
  if (read) return read;
  const block = document.getElementById(PAGE_DATA_ID);
  if (block?.textContent) read = JSON.parse(block.textContent) as PageData;
  return read;
}

/** Lets notebooks be made from the page's data block. Call before the first one is. */
export function readStartsFromPage(): void {
  readStartsWith((key) => {
    const data = pageData();
    const start = data?.starts[key];
    const definition = data?.cases[key.split('/')[0] ?? ''];
    return start && definition ? { definition, ...start } : undefined;
  });
}
