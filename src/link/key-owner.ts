/** Which notebook of a page a key of a link speaks to. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { LinkedNotebook } from './linked-notebook.ts';
import type { LinkPair } from './link-pair.ts';
import { scenarioOf } from '#state/scenario-state.ts';
import { EDITION, isStateKey, SEED } from './spelling.ts';

/** A pair whose notebook is known; `key` is without its prefix, `written` as the link has it. */
export interface OwnedPair extends LinkPair {
  written: string;
}

export interface Owned {
  pairs: Map<string, OwnedPair[]>;
  /** Pairs that give the page's seed, and its edition. */
  seeds: LinkPair[];
  editions: LinkPair[];
  /** Pairs that no notebook knows. */
  unknown: LinkPair[];
  /** Pairs that several notebooks would know. */
  ambiguous: { pair: LinkPair; notebooks: string[] }[];
}

const knows = (definition: CaseDefinition, key: string): boolean =>
  isStateKey(key) || definition.inputs.some(({ id }) => id === key);

/** Which keys a notebook knows depends on its revision: ask again once another is at hand. */
export function ownersOf(pairs: readonly LinkPair[], notebooks: readonly LinkedNotebook[]): Owned {
  const owned: Owned = {
    pairs: new Map(notebooks.map(({ id }) => [id, []])),
    seeds: [],
    editions: [],
    unknown: [],
    ambiguous: [],
  };
  const give = (notebook: LinkedNotebook, pair: LinkPair, key: string) =>
    owned.pairs.get(notebook.id)?.push({ ...pair, key, written: pair.key });
  const bare: LinkPair[] = [];
  for (const pair of pairs) {
    if (pair.key === EDITION) {
      owned.editions.push(pair);
      continue;
    }
    const dot = pair.key.lastIndexOf('.');
    const [prefix, key] = [pair.key.slice(0, Math.max(dot, 0)), pair.key.slice(dot + 1)];
    // The link from a case to a comparison gives everything the prefix of a notebook.
    if (key === SEED && (dot === -1 || withPrefix(notebooks, prefix).length > 0)) {
      owned.seeds.push(pair);
      continue;
    }
    if (dot === -1) {
      bare.push(pair);
      continue;
    }
    const named = withPrefix(notebooks, prefix);
    const [only] = named;
    if (only === undefined || !named.some(({ definition }) => knows(definition, key))) owned.unknown.push(pair);
    else if (named.length > 1) owned.ambiguous.push({ pair, notebooks: named.map(({ id }) => id) });
    else give(only, pair, key);
  }
  // Keys without a prefix come from one notebook's own page, so they go together to the one notebook that knows them all.
  const known = bare.filter((pair) => notebooks.some(({ definition }) => knows(definition, pair.key)));
  const takers = notebooks.filter(({ definition }) => known.every((pair) => fits(definition, pair)));
  const candidates = takers.length === 0 ? notebooks : takers;
  for (const pair of bare) {
    const [only, ...others] = candidates.filter(({ definition }) => knows(definition, pair.key));
    if (only === undefined) owned.unknown.push(pair);
    else if (others.length > 0) owned.ambiguous.push({ pair, notebooks: [only, ...others].map(({ id }) => id) });
    else give(only, pair, pair.key);
  }
  return owned;
}

/** A prefix is a notebook's id, or the id of a case that only one notebook of the page is about. */
function withPrefix(notebooks: readonly LinkedNotebook[], prefix: string): LinkedNotebook[] {
  const own = notebooks.filter(({ id }) => id === prefix);
  return own.length > 0 ? own : notebooks.filter(({ definition }) => definition.id === prefix);
}

/** A scenario tells cases apart as an input's name does. */
const fits = (definition: CaseDefinition, pair: LinkPair): boolean =>
  pair.key === 'from' ? scenarioOf(definition, pair.value) !== undefined : knows(definition, pair.key);
