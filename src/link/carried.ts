/** A reader's own numbers taken along on a link within the site, to a page that shows the same case. */
import type { CaseState } from '#model/economics/definition.ts';
import { sameState } from '#state/scenario-state.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import { writeQuery } from './write-query.ts';

/** A notebook of the page that a link leads to: its id there, its case, and the scenario it starts in, where that is told. */
export interface HeldNotebook {
  id: string;
  caseId: string;
  scenario?: string;
}

/** Reads "ds=metered-inference/deepseek-day mp=moviepass/", as `holdsText` writes it. */
export const readHolds = (text: string): HeldNotebook[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [id = '', caseId = '', scenario = ''] = part.split(/[=/]/);
      return { id, caseId, ...(scenario !== '' && { scenario }) };
    });

/** What a page holds, for a link to it. @param notebooks as an argument's or an essay's head names them */
export const holdsText = (notebooks: Record<string, { case: string; scenario?: string | undefined }>): string =>
  Object.entries(notebooks)
    .map(([id, one]) => `${id}=${one.case}/${one.scenario ?? ''}`)
    .join(' ');

/** What the page of a case, or of one of its scenarios, holds; nothing for other addresses. */
export function heldByCasePage(pathname: string): HeldNotebook[] {
  const [, caseId, scenario] = /^\/cases\/([\w-]+)\/(?:([\w-]+)\/)?$/.exec(pathname) ?? [];
  return caseId === undefined ? [] : [{ id: caseId, caseId, ...(scenario !== undefined && { scenario }) }];
}

/**
 * The query that opens a page with what was changed here, without "?"; empty where none of what it holds was. A page that starts in a
 * scenario takes along what was changed of that scenario alone, so that a link to another scenario leads to that one.
 */
export function carriedQuery(
  held: readonly HeldNotebook[],
  here: readonly (LinkedNotebook & { state: CaseState })[],
): string {
  const taken = held.flatMap(({ id, caseId, scenario }) => {
    const own = here.filter(
      ({ definition, start, state }) =>
        definition.id === caseId &&
        !sameState(definition, start, state) &&
        (scenario === undefined || start.scenario === scenario || state.scenario === scenario),
    );
    const one = own.find((notebook) => notebook.id === id) ?? own[0];
    return one ? { ...one, id } : [];
  });
  return writeQuery(taken, { prefixed: held.length > 1 });
}
