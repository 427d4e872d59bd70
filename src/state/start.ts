/**
 * Where a notebook starts: a case in one of its scenarios, worked out. Immutable and keyed by what it is, so that a page never
 * shows another page's figures. The build registers starts; the browser reads them from data blocks in the page.
 */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { LiveSnapshot, ServedSnapshot } from '#wording/snapshot.ts';

export interface Start {
  definition: CaseDefinition;
  state: CaseState;
  served: ServedSnapshot;
  /** On a page that goes from one revision to another: says of what the page asks for and the revision does not have that it does not have it. */
  within?: (snapshot: LiveSnapshot) => LiveSnapshot;
}

/** "metered-inference@1/deepseek-day": which case, revision and scenario. */
export type StartKey = string;

export const startKey = (caseId: string, revision: number, scenario: string): StartKey =>
  `${caseId}@${revision}/${scenario}`;

const starts = new Map<StartKey, Start>();
let readFromPage: ((key: StartKey) => Start | undefined) | undefined;

export function registerStart(key: StartKey, start: Start): void {
  starts.set(key, start);
}

/** In the browser, where a start that is not registered yet is to be read from. */
export function readStartsWith(read: (key: StartKey) => Start | undefined): void {
  readFromPage = read;
}

/** @throws RangeError for a start that was neither built nor served in the page */
export function startAt(key: StartKey): Start {
  const known = starts.get(key) ?? readFromPage?.(key);
  if (known === undefined) throw new RangeError(`nothing starts at ${key}`);
  starts.set(key, known);
  return known;
}
