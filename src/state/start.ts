/**
 * Where a notebook starts: a case in one of its scenarios, worked out. Immutable and keyed by what it is, so that a page never
 * shows another page's figures.
 */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { ServedSnapshot } from '#wording/snapshot.ts';

export interface Start {
  readonly definition: CaseDefinition;
  readonly state: CaseState;
  readonly served: ServedSnapshot;
  /** Which case stands in the place of the one that the page was served with. */
  readonly instead?: CaseChange;
}

/** One case in the place of another, each by its title; the one that is there now with its scenario. Worded as all that is changed is. */
interface CaseChange {
  key: 'case';
  id: 'case';
  label: string;
  before: string;
  after: string;
}

/** "metered-inference@1/deepseek-day": which case, revision and scenario. */
export type StartKey = string;

export const startKey = (caseId: string, revision: number, scenario: string): StartKey =>
  `${caseId}@${revision}/${scenario}`;

/** Of the build: in the browser, starts are read from the page's data block. */
const starts = new Map<StartKey, Start>();

export function registerStart(key: StartKey, start: Start): void {
  starts.set(key, start);
}

/** @throws RangeError for a start that the build has not registered */
export function startAt(key: StartKey): Start {
  const known = starts.get(key);
  if (known === undefined) throw new RangeError(`nothing starts at ${key}`);
  return known;
}
