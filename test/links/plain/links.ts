/** Links with what each of them means, drawn by chance. Nothing here is shared with the other generator, or with the code that reads them. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { LinkedPage } from '../pages.ts';
import { bentForms, LONG_PARTS, NOISE, strangerPairs, TRACKING_PAIRS, wrongPairs } from './bad-parts.ts';
import type { Draws } from './draws.ts';
import { SETS, type Pair } from './meaning.ts';
import { between } from './numbers.ts';

export const KINDS = ['lawful', 'one bad pair', 'bent', 'noise', 'oversized'] as const;
export type Kind = (typeof KINDS)[number];

export interface PlainLink {
  kind: Kind;
  query: string;
  /** What can be read of it, by notebook: all that its state comes from. `undefined` where that is not known. */
  good: Map<string, Pair[]> | undefined;
  /** Keys that have to be named to the reader. */
  bad: string[];
}

export function plainLink(page: LinkedPage, kind: Kind, by: Draws): PlainLink {
  const ids = [...page.notebooks.keys()];
  const chosen = by.shuffled(ids).slice(0, 1 + by.below(Math.min(2, ids.length)));
  const good = new Map(chosen.map((id) => [id, lawfulPairs(definitionOf(page, id), by)]));
  const written = [...good].flatMap(([id, pairs]) =>
    pairs.map(({ key, value }) => `${page.prefixed ? `${id}.` : ''}${key}=${value}`),
  );
  if (by.chance(0.1)) written.push(`seed=${2 + by.below(1000)}`);
  const lawful = by.chance(0.3) ? by.shuffled(written) : written;
  switch (kind) {
    case 'lawful':
      return { kind, query: lawful.join('&'), good, bad: [] };
    case 'bent':
      return { kind, query: bent(lawful, by), good, bad: [] };
    case 'noise':
      return { kind, query: noise(lawful, by), good: undefined, bad: [] };
    case 'one bad pair': {
      const [id = ''] = chosen;
      const prefix = page.prefixed ? `${id}.` : '';
      const wrong = by.chance(0.3) ? by.one(strangerPairs) : by.one(wrongPairs(definitionOf(page, id)));
      const bad = { key: prefix + wrong.key, value: wrong.value };
      // Before all else: of two values that can both be read the last would hold.
      return { kind, query: [`${bad.key}=${bad.value}`, ...lawful].join('&'), good, bad: [bad.key] };
    }
    case 'oversized': {
      const part = by.one(LONG_PARTS);
      const length = 2_000 + by.below(62_000);
      const texts: string[] = [];
      for (let long = 0, place = 0; long < length; place += 1) {
        const text = part(place);
        texts.push(text);
        long += text.length;
      }
      return { kind, query: `${lawful.join('&')}&${texts.join('')}`.slice(0, 65_536), good, bad: [] };
    }
  }
}

function definitionOf({ notebooks }: LinkedPage, id: string): CaseDefinition {
  const start = notebooks.get(id);
  if (start === undefined) throw new RangeError(`no notebook ${id}`);
  return start.definition;
}

/** A state that a reader can reach, as pairs. */
function lawfulPairs({ inputs, lines, scenarios, revision }: CaseDefinition, by: Draws): Pair[] {
  const pairs: Pair[] = [];
  for (const { id, minimum, maximum } of by.some(inputs, 0.3)) {
    const value = by.chance(0.1)
      ? 'default'
      : between(minimum, maximum, by.one([0, 1_000_000, by.below(1_000_001)]), by.one([0, 2, 9, 30]));
    if (value.length <= 60) pairs.push({ key: id, value });
  }
  const list = (ids: readonly string[]): string => {
    const [only = 'none'] = ids;
    return ids.length > 1
      ? ids.join('.')
      : ids.length === 1 && [...SETS, 'none'].includes(only)
        ? `${only}.${only}`
        : only;
  };
  const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  if (by.chance(0.4))
    pairs.push({ key: 'count', value: by.chance(0.5) ? by.one(SETS) : list(idsOf(by.some(lines, 0.5))) });
  const policies = lines.flatMap(({ build }) => build?.policies ?? []);
  if (by.chance(0.3)) pairs.push({ key: 'policy', value: by.one([...policies, 'default']) });
  const second = lines.filter(({ or }) => or !== undefined);
  if (by.chance(0.3)) pairs.push({ key: 'as', value: list(idsOf(by.some(second, 0.5))) });
  return [...pairs, { key: 'from', value: by.one(scenarios).id }, { key: 'rev', value: String(revision) }];
}

/** The same link as it may come back. */
function bent(lawful: readonly string[], by: Draws): string {
  const pairs = [...lawful];
  const put = (text: string) => void pairs.splice(by.below(pairs.length + 1), 0, text);
  if (by.chance(0.4)) put(by.one(TRACKING_PAIRS));
  if (by.chance(0.2)) put('');
  if (by.chance(0.2)) put(by.one(lawful));
  const at = by.below(pairs.length);
  const holds = pairs[at] ?? '';
  if (by.chance(0.2) && lawful.includes(holds)) pairs[at] = `${holds}${by.one(['%23margin', '%2523top', '#figures'])}`;
  const text = by.one(bentForms(pairs.some((pair) => /^utm_.*%/.test(pair))))(pairs.join('&'));
  return by.chance(0.3) ? text + by.one(['.', ')', ',', '"', '!', '>', ').', '%20', '+', '…'.slice(1)]) : text;
}

function noise(lawful: readonly string[], by: Draws): string {
  const signs = by.one(NOISE);
  const text = Array.from({ length: by.below(160) }, () => by.one(signs)).join('');
  if (by.chance(0.5)) return text;
  const link = lawful.join('&');
  const at = by.below(link.length + 1);
  return `${link.slice(0, at)}${text.slice(0, 12)}${link.slice(at + by.below(6))}`;
}
