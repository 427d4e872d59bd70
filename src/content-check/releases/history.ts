/** What was released is held against the history of version control, and not only against the file that says so. */
import { execFileSync } from 'node:child_process';
import { LEDGER } from './check-releases.ts';
import type { Releases } from './freeze.ts';
import { canonicalJson } from './hash-of.ts';

/** What git says, run in a folder. @throws Error where it cannot be asked */
function git(directory: string, ...words: string[]): string {
  return execFileSync('git', words, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Commits that touched a file, the newest first; `undefined` where there is no history, as in a copy without version control. @throws Error where history was cut off */
export function commitsOf(directory: string, file: string): string[] | undefined {
  try {
    git(directory, 'rev-parse', '--git-dir');
  } catch {
    return undefined;
  }
  if (git(directory, 'rev-parse', '--is-shallow-repository') === 'true')
    throw new Error('What was released is held against history, which is cut off here: run git fetch --unshallow.');
  return git(directory, 'log', '--format=%H', '--', file)
    .split('\n')
    .filter((one) => one !== '');
}

/** A file as a commit had it; `undefined` where it had none. */
function fileIn(directory: string, commit: string, file: string): string | undefined {
  try {
    return git(directory, 'show', `${commit}:./${file}`);
  } catch {
    return undefined;
  }
}

/** What any commit had released that is not there any more, or is another, a line each. @param directory the folder of content */
export function lostReleases(directory: string, now: Releases): string[] {
  const lost = new Set<string>();
  for (const commit of commitsOf(directory, LEDGER) ?? []) {
    const text = fileIn(directory, commit, LEDGER);
    if (text === undefined) continue;
    for (const one of lostSince(JSON.parse(text) as Releases, now)) lost.add(`${one} (see ${commit.slice(0, 9)})`);
  }
  return [...lost];
}

/** What was released before and is not the same now. */
function lostSince(before: Releases, now: Releases): string[] {
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
  const said = (what: string, released: string) =>
    `${what} was released on ${released}, and content/${LEDGER} does not say so any more: take the file from version control`;
  return [
    ...Object.entries(before.cases).flatMap(([id, revisions]) =>
      Object.entries(revisions).flatMap(([revision, { scenarios, ...was }]) => {
        const { scenarios: kept = {}, ...is } = now.cases[id]?.[revision] ?? {};
        return [
          ...(same(was, is) ? [] : [said(`revision ${revision} of ${id}`, was.released)]),
          ...Object.entries(scenarios)
            .filter(([scenario, one]) => !same(one, kept[scenario]))
            .map(([scenario, one]) => said(`scenario ${scenario} of ${id}, revision ${revision},`, one.released)),
        ];
      }),
    ),
    ...Object.entries(before.editions).flatMap(([of, editions]) =>
      editions.flatMap((edition, place) =>
        same(edition, now.editions[of]?.[place]) ? [] : [said(`edition ${place + 1} of ${of}`, edition.released)],
      ),
    ),
  ];
}

/** A note on changed words, and who signed it. */
interface Signed {
  of: string;
  now: string;
  signed: string;
}

/**
 * Notes on changed words that came in another commit than the change, or that nobody but their author signed, a line each. A commit says
 * who read it in a line "Reviewed-by: Name <mail>".
 * @param directory the folder of content
 */
export function unsignedNotes(directory: string, notes: readonly Signed[], file: string): string[] {
  const commits = commitsOf(directory, file);
  if (commits === undefined) return [];
  return notes.flatMap(({ of, now, signed }) => {
    const brought = commits.findLast((commit) => fileIn(directory, commit, file)?.includes(now));
    // What is not committed yet is looked at once it is.
    if (brought === undefined) return [];
    const [author = '', ...message] = git(directory, 'show', '-s', '--format=%an%n%B', brought).split('\n');
    const changed = git(directory, 'show', '--name-only', '--format=', brought).split('\n');
    const [id = '', revision] = of.split('@');
    const path = revision === undefined ? `${id}.md` : `cases/${id}/${revision}.yaml`;
    const readers = message.flatMap((line) => /^Reviewed-by: ([^<]+?)\s*(?:<|$)/.exec(line)?.[1] ?? []);
    return [
      ...(changed.some((one) => one.endsWith(path))
        ? []
        : [`the note on ${of} came in ${brought.slice(0, 9)}, which does not change ${path}`]),
      ...(readers.includes(signed) && signed !== author
        ? []
        : [
            `the note on ${of} is signed by ${signed}, and ${brought.slice(0, 9)} by ${author} has no line "Reviewed-by: ${signed}" of somebody else`,
          ]),
    ];
  });
}
