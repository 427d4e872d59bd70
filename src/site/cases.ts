/** Cases as pages take them: compiled, each at its newest revision, and notebooks that start in their scenarios. */
import { getCollection } from 'astro:content';
import { compileCase } from '#model/case.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import type { CaseFile } from '#schema/case-file.ts';
import { registerStart, startKey, type Start, type StartKey } from '#state/start.ts';
import { serveSnapshot, snapshotOf, type LiveSnapshot } from '#wording/snapshot.ts';
import { FRONT_ORDER } from './front-order.ts';

export interface Case {
  id: string;
  revision: number;
  file: CaseFile;
  definition: CaseDefinition;
}

/** A notebook as a page holds it: which case and scenario it starts in, and everything about that state. */
export interface PageNotebook {
  id: string;
  case: Case;
  scenario: string;
  key: StartKey;
  start: Start;
  snapshot: LiveSnapshot;
}

let compiled: Promise<Case[]> | undefined;

/** Every revision of every case. @throws Error when a file does not compile (the content check says more, and comes first) */
function allRevisions(): Promise<Case[]> {
  compiled ??= getCollection('cases').then((entries) =>
    entries.map((entry) => {
      const [id = '', revision = ''] = entry.id.split('/');
      const { definition, problems } = compileCase(entry.data, id, Number(revision));
      if (definition === undefined)
        throw new Error(`${entry.id}: ${problems.map((problem) => problem.message).join('; ')}`);
      return { id, revision: Number(revision), file: entry.data, definition };
    }),
  );
  return compiled;
}

/** Each case at its newest revision. */
export async function cases(): Promise<Case[]> {
  const newest = new Map<string, Case>();
  for (const one of await allRevisions()) {
    const known = newest.get(one.id);
    if (known === undefined || known.revision < one.revision) newest.set(one.id, one);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const revisions = allRevisions;

export async function caseNamed(id: string): Promise<Case> {
  const found = (await cases()).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case is called ${id}`);
  return found;
}

const notebooks = new Map<StartKey, Omit<PageNotebook, 'id'>>();

/** A notebook that starts in a scenario (the case's first, if none is named). What it starts with is made once and never changed. */
export async function notebookOf(id: string, caseId: string, scenario?: string): Promise<PageNotebook> {
  const one = await caseNamed(caseId);
  const state = startOf(one.definition, scenario);
  const key = startKey(one.id, one.revision, state.scenario);
  let known = notebooks.get(key);
  if (known === undefined) {
    const snapshot = snapshotOf(one.definition, state);
    const start: Start = { definition: one.definition, state, served: serveSnapshot(snapshot) };
    registerStart(key, start);
    known = { case: one, scenario: state.scenario, key, start, snapshot };
    notebooks.set(key, known);
  }
  return { id, ...known };
}

export interface FrontRow {
  notebook: PageNotebook;
}

/** Every case, those of the front page first and in its order, then by name. */
export async function casesInOrder(): Promise<Case[]> {
  const place = ({ id }: Case) => (FRONT_ORDER.includes(id) ? FRONT_ORDER.indexOf(id) : FRONT_ORDER.length);
  return (await cases()).toSorted((a, b) => place(a) - place(b) || a.file.title.localeCompare(b.file.title, 'en'));
}

export async function frontRows(): Promise<FrontRow[]> {
  return Promise.all(
    FRONT_ORDER.map(async (id) => {
      const { file } = await caseNamed(id);
      return { notebook: await notebookOf(id, id, file.row.scenario) };
    }),
  );
}
