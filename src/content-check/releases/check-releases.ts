/** Whether every released revision still computes what it did: links were made with it, and people quoted its figures. */
import { releases, type ReleasedRevision } from '#schema/releases.ts';
import type { Edition, ReleasedEdition } from '#state/edition.ts';
import type { CheckedCases } from '../cases.ts';
import type { ContentFolder } from '../folder.ts';
import { START, type ContentProblem } from '../problem.ts';
import { readYaml } from '../yaml-file.ts';
import { checkWords } from './check-words.ts';
import { hashesOf, NOTHING_RELEASED, type Releases } from './freeze.ts';

export const LEDGER = 'releases.json';

/** The ledger; empty before a first release. */
export function readReleases(content: ContentFolder): { released: Releases; problems: ContentProblem[] } {
  if (!content.has(LEDGER)) return { released: NOTHING_RELEASED, problems: [] };
  const wrong = {
    file: content.shown(LEDGER),
    ...START,
    message:
      'this is not what npm run release wrote: take the file from version control, and leave it to npm run release',
  };
  try {
    const read = releases.safeParse(JSON.parse(content.text(LEDGER)));
    if (!read.success) return { released: NOTHING_RELEASED, problems: [wrong] };
    // Of a claim only the model knows the shape, which made it.
    const editions = read.data.editions as unknown as Record<string, ReleasedEdition[]>;
    return { released: { ...read.data, editions }, problems: [] };
  } catch {
    return { released: NOTHING_RELEASED, problems: [wrong] };
  }
}

export function checkReleases(
  content: ContentFolder,
  cases: CheckedCases,
  editions: Readonly<Record<string, Edition>>,
): ContentProblem[] {
  const { released, problems } = readReleases(content);
  problems.push(...gonePages(content, released), ...checkWords(content, cases, editions, released));
  for (const [id, revisions] of Object.entries(released.cases)) {
    for (const [revision, frozen] of Object.entries(revisions))
      problems.push(...changesIn(content, cases, id, Number(revision), frozen));
  }
  return problems;
}

/** An edition is of one page: a link that names it is read by no other. */
const gonePages = (content: ContentFolder, released: Releases): ContentProblem[] =>
  Object.entries(released.editions).flatMap(([of, [first]]) => {
    const path = `${of}.${of.startsWith('essays/') ? 'mdx' : 'md'}`;
    return of === 'front' || content.has(path)
      ? []
      : [
          {
            file: content.shown(path),
            ...START,
            message: `${of} was released on ${first?.released} and is gone: put it back, since links name it; what no longer stands can say so in its text`,
          },
        ];
  });

function changesIn(
  content: ContentFolder,
  cases: CheckedCases,
  id: string,
  revision: number,
  frozen: ReleasedRevision,
): ContentProblem[] {
  const path = `cases/${id}/${revision}.yaml`;
  const file = content.shown(path);
  if (!content.has(path))
    return [
      {
        file,
        ...START,
        message: `revision ${revision} of ${id} was released on ${frozen.released} and is gone: put it back, since links name it`,
      },
    ];
  const checked = cases.byId.get(id) ?? [];
  const definition = checked.find((one) => one.revision === revision)?.definition;
  // What is wrong with it has been said already.
  if (definition === undefined) return [];
  const { parts, scenarios } = hashesOf(definition);
  const newest = checked.at(-1)?.revision ?? revision;
  const instead =
    newest > revision
      ? `revision ${newest} (${content.shown(`cases/${id}/${newest}.yaml`)})`
      : `a revision ${revision + 1} (${content.shown(`cases/${id}/${revision + 1}.yaml`)}, a copy of this file)`;
  const yaml = readYaml(content.text(path), file);
  const report = (place: string, since: string, what: string): ContentProblem => ({
    file,
    ...yaml.placeOf(place.split('.')),
    message: `${place} ${what} since revision ${revision} was released on ${since}, so that its links would show other figures: put it back, and make the change in ${instead}`,
  });
  const scenarioHashes = Object.fromEntries(Object.entries(frozen.scenarios).map(([name, one]) => [name, one.hash]));
  return [
    ...differences(frozen.parts, parts).map(([place, what]) => report(place, frozen.released, what)),
    // More scenarios may be added.
    ...differences(scenarioHashes, scenarios)
      .filter(([name]) => frozen.scenarios[name] !== undefined)
      .map(([name, what]) => report(`scenarios.${name}`, frozen.scenarios[name]?.released ?? '', what)),
  ];
}

function differences(frozen: Record<string, string>, now: Record<string, string>): [place: string, what: string][] {
  return [...new Set([...Object.keys(frozen), ...Object.keys(now)])].flatMap((place): [string, string][] => {
    if (frozen[place] === now[place]) return [];
    return [[place, now[place] === undefined ? 'is gone' : frozen[place] === undefined ? 'is new' : 'has changed']];
  });
}
