/** The pages of the site as a link sees them: which notebooks each holds, and where each starts. What is built is held to this in `test/built/linked-pages.test.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { reportedScenarios } from '#model/economics/own-start.ts';
import { startOf } from '#model/economics/start.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { contentFolder } from '#src/content-check/folder.ts';
import { readReleases } from '#src/content-check/releases/check-releases.ts';
import { editionNumber } from '#src/content-check/releases/freeze.ts';
import { startInRevision } from '#link/revision-start.ts';
import type { ReleasedEdition } from '#state/edition.ts';
import type { Start } from '#state/start.ts';
import type { LiveClaim } from '#wording/claim-words.ts';
import { liveClaimOf } from '#wording/live-claim.ts';

export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const { cases, checked, editions, front, frontAlso, frontCompare } = checkContent(CONTENT);
const { released } = readReleases(contentFolder(CONTENT));

/** The editions of a page that were released. */
export const releasedEditions = (of: string): ReleasedEdition[] => released.editions[of] ?? [];

/** A page as it is made now. @param of as editions are named */
const inEdition = (of: string, { notebooks, ...one }: LinkedPage): LinkedPage => {
  const edition = editions[of];
  return { ...one, notebooks, of, ...(edition && { edition: editionNumber(edition, releasedEditions(of)) }) };
};
const MOVED = JSON.parse(readFileSync(`${CONTENT}/moved.json`, 'utf8')) as Record<string, string>;

/** The new address of a page that has moved, with what it fixes. */
export const movedTo = (path: string): string | undefined => (Object.hasOwn(MOVED, path) ? MOVED[path] : undefined);

export interface LinkedPage {
  /** Where each notebook starts, by id, in the page's order. */
  notebooks: Map<string, Start>;
  /** Whether keys of the page's links carry the notebook's id. */
  prefixed: boolean;
  /** Of which page it is an edition: "essays/<id>". */
  of?: string;
  /** The number of its edition; absent where it holds one notebook alone. */
  edition?: number;
  /** The claim that the page decides. */
  claim?: LiveClaim;
  /** On a page that compares two states: the newest revision of each case that a side can be of; none where that is always the one served. */
  sides?: Record<string, number>;
}

export const caseIds = [...cases.byId.keys()].sort();

/** @throws RangeError for a case, or a revision, that there is not */
export function revisionOf(caseId: string, revision = cases.byId.get(caseId)?.length ?? 1) {
  const found = cases.byId.get(caseId)?.find((one) => one.revision === revision);
  if (found === undefined) throw new RangeError(`there is no revision ${revision} of ${caseId}`);
  return found;
}

function startIn(caseId: string, scenario?: string): Start {
  const { definition } = revisionOf(caseId);
  return { definition, state: startOf(definition, scenario), served: {} };
}

/** Where a notebook starts in an older revision, as the browser would fetch it. */
export const olderStart = ({ definition, state }: Start, revision: number): Start =>
  startInRevision(olderRevision(definition.id, revision), state.scenario);

/** A revision of a case, as the browser would fetch it. */
export const olderRevision = (caseId: string, revision: number): Start['definition'] =>
  JSON.parse(JSON.stringify(revisionOf(caseId, revision).definition)) as Start['definition'];

const rowScenario = (caseId: string): string | undefined => revisionOf(caseId).file.row.scenario;
const page = (notebooks: [string, Start][]): LinkedPage => ({
  notebooks: new Map(notebooks),
  prefixed: notebooks.length > 1,
});

/** The notebooks that the head of a text names. */
function textPage(file: string): LinkedPage {
  const [, head = ''] = /^---\n([^]*?)\n---/.exec(readFileSync(`${CONTENT}/${file}`, 'utf8')) ?? [];
  const { notebooks } = parse(head) as { notebooks: Record<string, { case: string; scenario?: string }> };
  return page(Object.entries(notebooks).map(([id, one]) => [id, startIn(one.case, one.scenario)]));
}

/** An argument's page, or its widget. @throws RangeError for an argument that there is not */
function claimPage(id: string): LinkedPage {
  const found = checked.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no argument is called ${id}`);
  return inEdition(`arguments/${id}`, {
    ...textPage(`arguments/${id}.md`),
    claim: liveClaimOf(found.claim, found.head.needed),
  });
}

/** @param path with both slashes, of a page as it now is or where it was  @throws RangeError for a page without notebooks */
export function pageAt(path: string): LinkedPage {
  const moved = movedTo(path)?.split('?')[0];
  if (moved !== undefined) return pageAt(moved);
  const [kind = '', one = '', other] = path.split('/').slice(1, -1);
  if (kind === '')
    return inEdition(
      'front',
      page(
        front.flatMap((id) => [
          [id, startIn(id, rowScenario(id))],
          ...(frontAlso[id] ?? []).map((scenario): [string, Start] => [scenario, startIn(id, scenario)]),
        ]),
      ),
    );
  if (kind === 'cases' && one !== '') return page([[one, startIn(one, other)]]);
  if (kind === 'compare' && one === '') {
    const [a = '', b = ''] = frontCompare;
    const startAt = (written: string) => startIn(...(written.split('/') as [string, string]));
    const sides = Object.fromEntries(caseIds.map((id) => [id, revisionOf(id).revision]));
    return {
      ...page([
        ['a', startAt(a)],
        ['b', startAt(b)],
      ]),
      sides,
    };
  }
  if (kind === 'compare' && one !== '') {
    const scenarios = reportedScenarios(revisionOf(one).definition);
    return {
      ...page([
        ['a', startIn(one)],
        ['b', startIn(one, (scenarios[1] ?? scenarios[0])?.id)],
      ]),
      sides: {},
    };
  }
  if (kind === 'essays' && other !== undefined) return page([[other, startIn(other, rowScenario(other))]]);
  if (kind === 'embed') {
    const [, widget, of = ''] = /^([a-z]+)-(.+)$/.exec(one) ?? [];
    return widget === 'claim' ? claimPage(of) : page([[of, startIn(of)]]);
  }
  if (kind === 'essays' && one !== '') return inEdition(`essays/${one}`, textPage(`essays/${one}.mdx`));
  if (kind === 'arguments' && one !== '') return claimPage(one);
  throw new RangeError(`no page with notebooks is at ${path}`);
}
