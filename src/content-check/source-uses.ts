/** What leans on each source: the references of the whole content, turned round. */
import type { ArgumentHead } from '#schema/argument.ts';
import type { CaseFile } from '#schema/case-file.ts';
import type { Reproduction } from '#schema/reproductions.ts';
import type { Grade } from '#model/economics/words.ts';
import { controlPlace } from '#wording/place-ids.ts';
import { MdxError } from './mdx/mdx-error.ts';
import { attributeText, tagsIn, type TagNode } from './mdx/mdx-tree.ts';
import { readMdx } from './mdx/read-mdx.ts';

/** In the order in which a record lists them. */
export const USE_KINDS = ['input', 'working', 'scenario', 'essay', 'argument', 'reproduction'] as const;
export type UseKind = (typeof USE_KINDS)[number];

/** One place that leans on a source. */
export interface SourceUse {
  kind: UseKind;
  /** As authors write it: `case/input` and the like for a part of a case, the id of an essay or an argument. */
  id: string;
  /** Site path, with the part of the page where it has an id. */
  href: string;
  /** An input's label, a scenario's title, an essay's title, an argument's claim, what a source prints. */
  words: string;
  /** The title of the case it is part of. */
  within?: string;
  /** How the input's default is known. */
  grade?: Grade;
}

/** What is turned round. Each list in the order in which it is to be read. */
export interface Leaning {
  cases: readonly { id: string; file: Pick<CaseFile, 'title' | 'constants' | 'inputs' | 'lines' | 'scenarios'> }[];
  essays: readonly { id: string; title: string; body: string }[];
  arguments: readonly { id: string; head: Pick<ArgumentHead, 'claim' | 'figures' | 'evidence'> }[];
  /** By case. */
  reproductions: Readonly<Record<string, readonly Pick<Reproduction, 'scenario' | 'cell' | 'printed' | 'source'>[]>>;
}

/** @returns uses by source, each place once. A source that nothing leans on is not among the keys */
export function sourceUses({ cases, essays, arguments: claims, reproductions }: Leaning): Map<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  const add = (sources: Iterable<string> | undefined, use: SourceUse) => {
    for (const source of new Set(sources)) uses.set(source, [...(uses.get(source) ?? []), use]);
  };
  for (const one of cases) for (const { sources, use } of caseUses(one)) add(sources, use);
  for (const { id, title, body } of essays) {
    for (const [source, part] of placesIn(body))
      add([source], { kind: 'essay', id, href: `/essays/${id}/${part === undefined ? '' : `#${part}`}`, words: title });
  }
  for (const { id, head } of claims) {
    add(
      [...head.figures, ...head.evidence].map(({ source }) => source),
      { kind: 'argument', id, href: `/arguments/${id}/`, words: head.claim },
    );
  }
  for (const [caseId, rows] of Object.entries(reproductions)) {
    const within = cases.find(({ id }) => id === caseId)?.file.title ?? caseId;
    for (const { scenario, cell, printed, source } of rows) {
      add([source], {
        kind: 'reproduction',
        id: `${caseId}/${scenario}/${cell}`,
        href: `/method/reproductions/#from-${source}`,
        words: printed,
        within,
      });
    }
  }
  return uses;
}

function caseUses({ id, file }: Leaning['cases'][number]): { sources: string[] | undefined; use: SourceUse }[] {
  const page = `/cases/${id}/`;
  const within = file.title;
  const worked = (part: string, label: string): SourceUse => ({
    kind: 'working',
    id: `${id}/${part}`,
    href: `${page}#working-title`,
    words: label,
    within,
  });
  return [
    ...Object.entries(file.inputs).map(([input, { label, grade, source }]) => ({
      sources: source,
      use: {
        kind: 'input' as const,
        id: `${id}/${input}`,
        href: `${page}#${controlPlace(id, input)}`,
        words: label,
        within,
        grade,
      },
    })),
    ...Object.entries({ ...file.constants, ...file.lines }).map(([part, { label, source }]) => ({
      sources: source,
      use: worked(part, label),
    })),
    ...Object.entries(file.scenarios).map(([scenario, { title, source }]) => ({
      sources: source,
      use: {
        kind: 'scenario' as const,
        id: `${id}/${scenario}`,
        href: `${page}${scenario}/`,
        words: title,
        within,
      },
    })),
  ];
}

/** An essay that is no MDX has none: in development its own page says so, and the record of its sources is not to fall with it. */
function readableTags(body: string): TagNode[] {
  try {
    return tagsIn(readMdx(body));
  } catch (error) {
    if (error instanceof MdxError) return [];
    throw error;
  }
}

/** The sources that an essay names, each with the id of the first paragraph that does. */
function placesIn(body: string): Map<string, string | undefined> {
  const places = new Map<string, string | undefined>();
  const tags = readableTags(body);
  tags.forEach((tag, place) => {
    const source = tag.name === 'Source' ? attributeText(tag, 'id') : undefined;
    if (source === undefined || places.has(source)) return;
    const here = tags.slice(place).find(({ name }) => name === 'Anchor');
    places.set(source, here && attributeText(here, 'id'));
  });
  return places;
}
