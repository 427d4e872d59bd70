/** A link to a page that compares two states, each of any case: which case a side is of, then its state, by the revision it was made with. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { Start } from '#state/start.ts';
import { lastReadable } from './last-readable.ts';
import type { LinkPair } from './link-pair.ts';
import { linkPairs } from './mangling.ts';
import { noticeList, type NoticeList } from './notice-list.ts';
import type { Part } from './read-part.ts';
import { readWithRevisions, type ReadWithRevisions } from './read-with-revisions.ts';
import { CASE } from './side-key.ts';
import { startElsewhere } from './start-elsewhere.ts';

export interface Sides {
  /** As the page was served, by side. */
  served: ReadonlyMap<string, Start>;
  /** The newest revision of every case that a side can be of; none where a side is always of the case it was served in. */
  offered: Readonly<Record<string, number>>;
  /** A revision of a case, whole; `undefined` where it could not be loaded. */
  fetched: (caseId: string, revision: number) => Promise<CaseDefinition | undefined>;
}

/** What a link says of both sides. */
export interface ReadSides extends ReadWithRevisions {
  /** Where each side would start in its case’s newest revision, by side. */
  newest: Map<string, Start>;
}

/**
 * A side whose case there is not stays as it was served: what the link says of that one it cannot mean.
 * @returns `undefined` where something could not be loaded
 */
export async function readSides(query: string, { served, offered, fetched }: Sides): Promise<ReadSides | undefined> {
  let pairs = linkPairs(query);
  const notices = noticeList();
  const newest = new Map(served);
  for (const [id, start] of served) {
    const { named, others } = caseOf(
      id,
      pairs,
      { ...offered, [start.definition.id]: start.definition.revision },
      notices,
    );
    pairs = others;
    if (named === undefined || named === start.definition.id) continue;
    const definition = await fetched(named, offered[named] ?? 1);
    if (definition === undefined) return undefined;
    newest.set(id, startElsewhere(definition, '', start));
  }
  const startIn = async (id: string, revision: number | undefined): Promise<Start | undefined> => {
    const [base, start] = [newest.get(id), served.get(id)];
    if (base === undefined || start === undefined || revision === undefined) return base;
    const definition = await fetched(base.definition.id, revision);
    return definition && startElsewhere(definition, base.state.scenario, start);
  };
  const read = await readWithRevisions(pairs, newest, true, startIn);
  if (read === undefined) return undefined;
  const starts = new Map(
    [...read.starts].map(([id, start]) => [id, inScenario(start, read.states[id], served.get(id))]),
  );
  return { ...read, starts, newest, notices: [...notices.all(), ...read.notices] };
}

/** Differences of a side in another case are counted from the scenario it is in. */
const inScenario = (start: Start, state: { scenario: string } | undefined, served: Start | undefined): Start =>
  start.instead && state && served ? startElsewhere(start.definition, state.scenario, served) : start;

/** Which case a link names for a side, and its other pairs; without those of the side, where it names none that there is. */
function caseOf(
  side: string,
  pairs: readonly LinkPair[],
  offered: Readonly<Record<string, number>>,
  notices: NoticeList,
): { named: string | undefined; others: LinkPair[] } {
  const written = `${side}.${CASE}`;
  const own = pairs.filter(({ key }) => key === written);
  const others = pairs.filter(({ key }) => key !== written);
  const named = lastReadable(
    own.map((pair) => ({ ...pair, key: CASE, written })),
    notices,
  )(
    CASE,
    (text) => readCase(text, offered),
    (id) => id ?? `${side.toUpperCase()} as published`,
  );
  if (named === undefined && own.length > 0)
    return { named: undefined, others: others.filter(({ key }) => !key.startsWith(`${side}.`)) };
  return { named: named?.value, others };
}

/** A case's id. @param offered cases that a side can be of */
function readCase(text: string, offered: Readonly<Record<string, number>>): Part<string> {
  if (Object.hasOwn(offered, text)) return { value: text };
  if (text === '') return { problem: 'has no value' };
  const problem = 'is no case of this page';
  return {
    problem,
    sayMore: ({ suggestion }) => `${problem}${suggestion(text, Object.keys(offered)).replace('?', '')}`,
  };
}
