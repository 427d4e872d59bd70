/** Cases as pages take them: compiled, each at its newest revision, and notebooks that start in their scenarios. */
import { getCollection } from 'astro:content';
import { compileCase } from '#model/case.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { startOf } from '#model/economics/start.ts';
import type { CaseFile } from '#schema/case-file.ts';
import { checkReferences } from '#src/content-check/case-references.ts';
import { registerStart, startKey, type Start, type StartKey } from '#state/start.ts';
import { serveSnapshot, snapshotOf, type LiveSnapshot } from '#wording/snapshot.ts';
import { front } from './front.ts';
import { onceFor } from './once-for.ts';

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

/**
 * Every revision of every case. In development one that does not compile, or names what it has not, is left out, so that it takes no other page with it.
 * @throws Error in a build, when a file does not compile (the content check says more, and comes first)
 */
export const revisions = onceFor(['cases'], async () =>
  (await getCollection('cases')).flatMap((entry): Case[] => {
    const [id = '', revision = ''] = entry.id.split('/');
    const { definition, problems } = compileCase(entry.data, id, Number(revision));
    if (import.meta.env.DEV && (definition === undefined || !isSound(entry.data))) return [];
    if (definition !== undefined) return [{ id, revision: Number(revision), file: entry.data, definition }];
    throw new Error(`${entry.id}: ${problems.map((problem) => problem.message).join('; ')}`);
  }),
);

/** Whether everything of its own that a case file names is there. Its pages alone show its sources. */
function isSound(file: CaseFile): boolean {
  const cited = checkReferences(file, new Set(), () => undefined);
  const wrong: string[] = [];
  checkReferences(file, cited, (_, message) => wrong.push(message));
  return wrong.length === 0;
}

/** Each case at its newest revision. */
export async function cases(): Promise<Case[]> {
  const newest = new Map<string, Case>();
  for (const one of await revisions()) {
    const known = newest.get(one.id);
    if (known === undefined || known.revision < one.revision) newest.set(one.id, one);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws Error for a case that there is not, or that was left out */
export async function caseNamed(id: string): Promise<Case> {
  const found = (await cases()).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case is called ${id}, or its file has a problem`);
  return found;
}

const notebooks = new Map<StartKey, Omit<PageNotebook, 'id'>>();

/** A notebook that starts in a scenario (the case's first, if none is named). What it starts with is made once and never changed. */
export async function notebookOf(id: string, caseId: string, scenario?: string): Promise<PageNotebook> {
  const one = await caseNamed(caseId);
  const state = startOf(one.definition, scenario);
  const key = startKey(one.id, one.revision, state.scenario);
  let known = notebooks.get(key);
  // In development the case may have changed since.
  if (known?.case !== one) {
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
  /** Whether it shows another stage of the business above it. */
  again: boolean;
}

/** Every case, those of the front page first and in its order, then by name. */
export async function casesInOrder(): Promise<Case[]> {
  const { cases: first } = await front();
  const place = ({ id }: Case) => (first.includes(id) ? first.indexOf(id) : first.length);
  return (await cases()).toSorted((a, b) => place(a) - place(b) || a.file.title.localeCompare(b.file.title, 'en'));
}

/** The rows of the front page. In development those of cases that were left out are missing. */
export async function frontRows(): Promise<FrontRow[]> {
  const { cases: first, also } = await front();
  const shown = (await casesInOrder()).filter(({ id }) => first.includes(id));
  return Promise.all(
    shown.flatMap(({ id, file }) => [
      notebookOf(id, id, file.row.scenario).then((notebook) => ({ notebook, again: false })),
      ...(also[id] ?? []).map(async (scenario) => ({
        notebook: await notebookOf(scenario, id, scenario),
        again: true,
      })),
    ]),
  );
}
