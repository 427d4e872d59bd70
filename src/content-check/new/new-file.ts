/** A file to start from, for each kind of content that people add. */
import { readFileSync } from 'node:fs';
import { slugId } from '#schema/ids.ts';
import { checkCases } from '../cases.ts';
import type { ContentFolder } from '../folder.ts';
import { checkSourceRecords } from '../sources.ts';
import { suggest } from '../suggest.ts';

interface Kind {
  /** The file in `templates/`; what stands in {{braces}} is put in. */
  template: string;
  /** Where one is kept, from the folder of content on. */
  path: (id: string) => string;
  /** Where it is read on the site. */
  page: (id: string) => string;
  /** Whether its numbers are those of a case that is there already. */
  aboutCase: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  case: {
    template: 'case.yaml',
    path: (id) => `cases/${id}/1.yaml`,
    page: (id) => `/cases/${id}/`,
    aboutCase: false,
  },
  argument: {
    template: 'argument.md',
    path: (id) => `arguments/${id}.md`,
    page: (id) => `/arguments/${id}/`,
    aboutCase: true,
  },
  essay: {
    template: 'essay.mdx',
    path: (id) => `essays/${id}.mdx`,
    page: (id) => `/essays/${id}/`,
    aboutCase: true,
  },
  source: {
    template: 'source.yaml',
    path: (id) => `sources/${id}.yaml`,
    page: (id) => `/sources/#${id}`,
    aboutCase: false,
  },
  term: { template: 'term.md', path: (id) => `terms/${id}.md`, page: (id) => `/glossary/#${id}`, aboutCase: false },
};

const USAGE = `write npm run new, then one of ${Object.keys(KINDS).join(', ')}, then an id, as in npm run new case lemonade-stand`;

export type NewFile = { path: string; page: string; text: string } | { refused: string };

/**
 * @param words what was asked for: a kind, an id, and for an essay or an argument the id of its case, the first there is if left out
 * @param today as 2026-11-27
 * @returns the file to write, from the folder of content on, or why there is none, in a sentence
 */
export function newFile(content: ContentFolder, words: readonly string[], today: string): NewFile {
  const [kindName, id, about, ...more] = words;
  if (kindName === undefined || id === undefined) return { refused: `Something is missing: ${USAGE}.` };
  const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
  if (kind === undefined) return { refused: `No kind is called ${kindName}: ${suggest(kindName, Object.keys(KINDS))}` };
  if (more.length > 0 || (about !== undefined && !kind.aboutCase))
    return { refused: `${more.at(-1) ?? about} is one word too many: ${USAGE}.` };
  const named = slugId.safeParse(id);
  if (!named.success) return { refused: named.error.issues[0]?.message ?? `${id} cannot be an id.` };
  const path = kind.path(id);
  if (content.has(path))
    return { refused: `${content.shown(path)} is there already: change that file, or write another id.` };
  const given = kind.aboutCase ? caseOf(content, about) : {};
  if ('refused' in given) return { refused: given.refused ?? '' };
  return {
    path,
    page: kind.page(id),
    text: filledIn(kind.template, { id, today, month: today.slice(0, 7), ...given }),
  };
}

/** The case that a page is about, and the first of its key inputs. */
function caseOf(
  content: ContentFolder,
  asked: string | undefined,
): { case?: string; input?: string; refused?: string } {
  const { byId, named } = checkCases(content, new Set(checkSourceRecords(content).stated.keys()));
  const id = asked ?? [...byId.keys()][0];
  if (id === undefined) return { refused: 'There is no case yet to be about: begin with npm run new case.' };
  if (!named.has(id)) return { refused: `No case is called ${id}: ${suggest(id, named)}` };
  const input = byId.get(id)?.at(-1)?.file['key-inputs'][0];
  return input === undefined
    ? { refused: `The case ${id} is not right itself: npm run check:content says what is wrong with it.` }
    : { case: id, input };
}

function filledIn(template: string, values: Record<string, string>): string {
  return readFileSync(new URL(`templates/${template}`, import.meta.url), 'utf8').replaceAll(
    /\{\{(\w+)\}\}/g,
    (hole, name: string) => values[name] ?? hole,
  );
}
