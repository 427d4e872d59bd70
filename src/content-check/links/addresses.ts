/** Every page of the site and the parts of it that can be linked to, as they follow from the content. */
import { controlPlace, decisionPlace, figurePlace, volumePlace } from '#wording/place-ids.ts';
import { FIGURES } from '#model/economics/words.ts';
import type { CheckedCase, CheckedCases } from '../cases.ts';
import type { PublishedIds } from '../ids/published.ts';

/** Parts by page; without a list where a file is wrong, so that what it holds is not known. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

export interface Linkable {
  cases: CheckedCases;
  sources: readonly string[];
  arguments: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  questions: readonly string[];
  decisions: readonly string[];
  corrections: readonly string[];
  /** By essay, the ids that its prose gives out; without them for an essay that cannot be read. */
  essays: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Pages whose address does not depend on the content, with the ids that stand in their markup. */
export const FIXED_PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/about/': ['what', 'figures', 'claims', 'no-winner', 'readers', 'cite', 'license'],
  '/arguments/': [],
  '/cases/': [],
  '/compare/': [],
  '/corrections/': ['list', 'what', 'report'],
  '/essays/': [],
  '/glossary/': [],
  '/method/': ['one-file', 'boundary', 'policy', 'exact', 'grades', 'check'],
  '/method/reproductions/': [],
  '/sources/': [],
};

/** The essay below whose address each case has a page of its decisions. */
export const DECIDING_ESSAY = 'which-number-answers-which-question';

const ARGUMENT_PARTS = ['claim', 'decided', 'steelman', 'objection', 'instrument', 'answers', 'evidence'];

const CASE_PARTS = [
  ...['case', 'inputs-title', 'matters-title', 'boundary-title', 'volume-title', 'uncertainty-title'],
  ...['figures-title', 'working-title', 'working', 'take-away-title', 'scenarios-title', 'sources-title'],
];

/** @param published what was published before: its parts are there, or the build stops */
export function siteAddresses(content: Linkable, published: PublishedIds): Addresses {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const add = (page: string, parts: Iterable<string> | undefined, same = page) =>
    pages.set(page, parts && new Set([...parts, ...(published[same] ?? [])]));
  const { cases } = content;
  const fixed = {
    '/arguments/': [...content.questions, ...content.arguments],
    '/cases/': cases.named,
    '/corrections/': content.corrections,
    '/glossary/': content.terms,
    '/method/reproductions/': content.sources.map((id) => `from-${id}`),
    '/sources/': content.sources,
  };
  for (const [page, parts] of Object.entries({ ...FIXED_PAGES, ...fixed }))
    add(page, [...(FIXED_PAGES[page] ?? []), ...parts]);
  for (const id of content.arguments) add(`/arguments/${id}/`, ARGUMENT_PARTS);
  for (const [id, parts] of content.essays) add(`/essays/${id}/`, parts && [...parts, 'cite']);
  for (const id of cases.named) {
    const one = cases.byId.get(id)?.at(-1);
    const page = `/cases/${id}/`;
    const parts = one && partsOfCase(one);
    add(page, parts);
    for (const scenario of Object.keys(one?.file.scenarios ?? {})) add(`${page}${scenario}/`, parts, page);
    add(`/compare/${id}/`, []);
    if (content.essays.has(DECIDING_ESSAY))
      add(`/essays/${DECIDING_ESSAY}/${id}/`, ['instrument', ...content.decisions.map(decisionPlace)]);
  }
  return pages;
}

function partsOfCase({ id, file, definition }: CheckedCase): string[] {
  const figures = [...FIGURES, ...definition.formulas.filter(({ figure }) => figure).map((formula) => formula.id)];
  return [
    ...CASE_PARTS,
    ...Object.keys(definition.lenses ?? {}).map((lens) => `${lens}-title`),
    ...(file.notes.length > 0 ? ['notes-title'] : []),
    ...(file.ledger ? ['ledger-title'] : []),
    ...Object.keys(file.inputs).map((input) => controlPlace(id, input)),
    ...figures.map((figure) => figurePlace(id, figure)),
    volumePlace(id),
  ];
}
