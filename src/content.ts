/** The only reader of the content collections: cases compiled, essays, sources, arguments, terms, corrections, each ready-made for pages. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { compileClaim, readTermCell, type Claim } from '#model/argument/claim.ts';
import type { ClaimStates } from '#model/argument/verdict.ts';
import { QUESTION_IDS } from '#model/argument/words.ts';
import { compileCase } from '#model/case.ts';
import { startOf } from '#model/economics/start.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { ArgumentHead } from '#schema/argument.ts';
import { essayNeeds, type EssayNeeds } from '#site/essay-needs.ts';
import { FRONT_ORDER } from '#site/front-order.ts';
import { sourceUses, type SourceUse } from '#site/source-uses.ts';
import type { CaseFile } from '#schema/case-file.ts';
import type { Correction } from '#schema/correction.ts';
import type { SourceRecord } from '#schema/source-record.ts';
import { claimSearch, type ClaimSearch, type LiveClaim } from '#wording/claim-words.ts';
import { FIRST_SEED } from '#link/seed.ts';
import { claimHeight } from '#export/claim-height.ts';
import { claimEmbed, type Embed } from '#export/embeds.ts';
import { serveSnapshot, snapshotOf, type LiveSnapshot } from '#wording/snapshot.ts';
import type { AboutCase, Known } from '#export/about-case.ts';
import { registerStart, startKey, type Start, type StartKey } from '#state/start.ts';

export interface Case {
  id: string;
  revision: number;
  file: CaseFile;
  definition: CaseDefinition;
}

export { USE_KINDS, type SourceUse, type UseKind } from '#site/source-uses.ts';
export type Source = SourceRecord & { id: string };
export type Essay = CollectionEntry<'essays'>;

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

let sourceRecords: Promise<Map<string, Source>> | undefined;

export function sources(): Promise<Map<string, Source>> {
  sourceRecords ??= getCollection('sources').then(
    (entries) => new Map(entries.map((entry) => [entry.id, { id: entry.id, ...entry.data }])),
  );
  return sourceRecords;
}

export async function sourceNamed(id: string): Promise<Source> {
  const found = (await sources()).get(id);
  if (found === undefined) throw new Error(`no source is called ${id}`);
  return found;
}

/** What leans on each source, by its id. */
export async function usesOfSources(): Promise<Map<string, SourceUse[]>> {
  const [inOrder, written, claims] = await Promise.all([casesInOrder(), essays(), allArguments()]);
  return sourceUses({
    cases: inOrder,
    essays: written.map(({ id, data, body = '' }) => ({ id, title: data.title, body })),
    arguments: claims,
  });
}

interface Provenance {
  grade?: Known['grade'] | undefined;
  'as-of'?: string | undefined;
  assumption?: string | undefined;
  note?: string | undefined;
  source?: string[] | undefined;
}

/** What a download of a case says of its values: how each is known, and by which source. @param site the site's address, as pages and endpoints are told it */
export async function aboutCase({ id, file, definition }: Case, site: URL | undefined): Promise<AboutCase> {
  const known = ({ grade, 'as-of': asOf, assumption, note, source }: Provenance): Known => ({
    ...(grade && { grade }),
    ...(asOf && { asOf }),
    ...(assumption && { assumption }),
    ...(note && { note }),
    ...(source && { sources: source }),
  });
  const of = (group: Record<string, Provenance>) =>
    Object.fromEntries(Object.entries(group).map(([key, one]) => [key, known(one)]));
  const about = { known: of({ ...file.constants, ...file.inputs }), scenarios: of(file.scenarios) };
  const cited = new Set(
    [...Object.values(about.known), ...Object.values(about.scenarios)].flatMap(({ sources: ids = [] }) => ids),
  );
  const named = await Promise.all([...cited].sort().map(sourceNamed));
  return {
    title: definition.title,
    address: new URL(`/cases/${id}/`, site).href,
    ...about,
    sources: Object.fromEntries(
      named.map(({ id: source, title, publisher, date, url }) => [source, { title, publisher, date, url }]),
    ),
  };
}

export async function essays(): Promise<Essay[]> {
  const all = await getCollection('essays');
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** What the page of an essay needs of its notebooks. */
export const needsOf = ({ body = '', data }: Essay): EssayNeeds => essayNeeds(body, Object.keys(data.notebooks));

/** Who decides what by which figure, in order. */
export async function decisions(): Promise<CollectionEntry<'decisions'>[]> {
  return (await getCollection('decisions')).sort((a, b) => a.data.order - b.data.order);
}

export interface Argument {
  id: string;
  head: ArgumentHead;
  entry: CollectionEntry<'arguments'>;
  claim: Claim;
}

let argumentList: Promise<Argument[]> | undefined;

/** Every argument, by question and then by id. @throws Error for a claim that does not compile (the content check says more, and comes first) */
export function allArguments(): Promise<Argument[]> {
  argumentList ??= Promise.all([getCollection('arguments'), cases()]).then(([entries, all]) => {
    const compiledOnes = entries.map((entry): Argument => {
      const { claim, problems } = compileClaim(
        entry.data,
        (notebook) => all.find(({ id }) => id === entry.data.notebooks[notebook]?.case)?.definition,
      );
      if (claim === undefined) throw new Error(`${entry.id}: ${problems.map(({ message }) => message).join('; ')}`);
      return { id: entry.id, head: entry.data, entry, claim };
    });
    const place = ({ head }: Argument) => QUESTION_IDS.indexOf(head.question);
    return compiledOnes.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  });
  return argumentList;
}

/** The notebooks of an argument by their ids, in its order. */
export async function notebooksOf({ head }: Argument): Promise<Map<string, PageNotebook>> {
  const made = await Promise.all(
    Object.entries(head.notebooks).map(
      async ([id, one]) => [id, await notebookOf(id, one.case, one.scenario)] as const,
    ),
  );
  return new Map(made);
}

const searches = new Map<string, ClaimSearch>();

/** Where a claim turns and in how many draws it holds, in the states its pages start in. Worked out once, for the argument's page and its widget. */
export function searchedClaim(argument: Argument, states: ClaimStates): ClaimSearch {
  const known = searches.get(argument.id) ?? claimSearch(liveClaim(argument), states, FIRST_SEED);
  searches.set(argument.id, known);
  return known;
}

/** What of an argument a page works out anew after a change. */
export function liveClaim({ claim, head }: Argument): LiveClaim {
  const needed = head.needed.map(({ cell, reaches, by, means }) => {
    const read = readTermCell(cell);
    const dot = by.indexOf('.');
    if (read === undefined) throw new Error(`"${cell}" is not a cell of a notebook`);
    return { notebook: by.slice(0, dot), input: by.slice(dot + 1), cell: { ...read, set: {} }, reaches, means };
  });
  return { claim, needed };
}

/** The widget that shows an argument on another site. */
export function claimFrame({ id, head }: Argument): Embed {
  const { controls, terms, flips, figures, needed, readings } = head;
  const size = {
    controls: controls.length,
    terms: Object.keys(terms).length,
    flips: flips.length,
    figures: figures.length,
    needed: needed.length,
    readings: readings.length,
  };
  return claimEmbed(id, head.claim, claimHeight(size));
}

export interface Term {
  id: string;
  term: string;
  definition: string;
  formula: string | undefined;
  /** Ids of terms it is easily taken for. */
  apartFrom: string[];
}

let termList: Promise<Map<string, Term>> | undefined;

/** The glossary, by term. */
export function terms(): Promise<Map<string, Term>> {
  termList ??= getCollection('terms').then((entries) => {
    const all = entries.map(({ id, data, body = '' }): Term => ({
      id,
      term: data.term,
      definition: body.trim(),
      formula: data.formula,
      apartFrom: data['not-to-be-confused-with'],
    }));
    return new Map(all.sort((a, b) => a.term.localeCompare(b.term, 'en')).map((one) => [one.id, one]));
  });
  return termList;
}

export async function termNamed(id: string): Promise<Term> {
  const found = (await terms()).get(id);
  if (found === undefined) throw new Error(`no term is called ${id}`);
  return found;
}

/** What was put right since publication, newest first. */
export async function corrections(): Promise<(Correction & { id: string })[]> {
  const all = await getCollection('corrections');
  return all
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
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
