/** The ledger of releases with all that is there in it, as it now computes. What is in it already stays as it is. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { ReleasedRevision } from '#schema/releases.ts';
import { computedOf, type Edition, type ReleasedEdition } from '#state/edition.ts';
import { frozenParts } from './frozen-parts.ts';
import { canonicalJson, hashOf } from './hash-of.ts';
import { namedWords } from './named-words.ts';

/** All that was released. */
export interface Releases {
  /** By case, then by revision. */
  cases: Record<string, Record<string, ReleasedRevision>>;
  /** By page, in their order. */
  editions: Record<string, ReleasedEdition[]>;
}

export const NOTHING_RELEASED: Releases = { cases: {}, editions: {} };

const hashed = (parts: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([place, part]) => [place, hashOf(part)]));

/** A revision's hashes: of its parts, and of its scenarios. */
export function hashesOf(definition: CaseDefinition): Record<'parts' | 'scenarios', Record<string, string>> {
  const { parts, scenarios } = frozenParts(definition);
  return { parts: hashed(parts), scenarios: hashed(scenarios) };
}

/** Whether two editions give the same figures and verdicts. */
export const sameEdition = (one: Edition, other: Edition): boolean =>
  canonicalJson(computedOf(one)) === canonicalJson(computedOf(other));

/** The number of the edition that a page is, or will be at the next release. */
export function editionNumber(edition: Edition, released: readonly ReleasedEdition[] = []): number {
  const last = released.at(-1);
  return last && sameEdition(last, edition) ? released.length : released.length + 1;
}

/**
 * @param editions what each page is made of now
 * @param today as "2026-11-23"
 */
export function freeze(
  definitions: readonly CaseDefinition[],
  editions: Readonly<Record<string, Edition>>,
  released: Releases,
  today: string,
): Releases {
  const ledger = structuredClone(released);
  for (const definition of definitions) {
    const { parts, scenarios } = hashesOf(definition);
    const revisions = (ledger.cases[definition.id] ??= {});
    const revision: ReleasedRevision = (revisions[definition.revision] ??= {
      released: today,
      parts,
      words: namedWords(definition),
      scenarios: {},
    });
    for (const { id, title } of definition.scenarios)
      revision.scenarios[id] ??= { released: today, hash: scenarios[id] ?? '', title };
  }
  for (const [of, edition] of Object.entries(editions)) {
    const known = (ledger.editions[of] ??= []);
    if (editionNumber(edition, known) > known.length) known.push({ released: today, ...edition });
  }
  return ledger;
}

/** What is there and was not released: "saas 2", "saas 1, scenario august", "arguments/somebody-paid, edition 2". */
export function unreleased(
  definitions: readonly CaseDefinition[],
  editions: Readonly<Record<string, Edition>>,
  released: Releases,
): string[] {
  return [
    ...definitions.flatMap(({ id, revision, scenarios }) => {
      const known = released.cases[id]?.[revision];
      if (known === undefined) return [`${id} ${revision}`];
      return scenarios
        .filter((one) => known.scenarios[one.id] === undefined)
        .map((one) => `${id} ${revision}, scenario ${one.id}`);
    }),
    ...Object.entries(editions).flatMap(([of, edition]) => {
      const number = editionNumber(edition, released.editions[of]);
      return number > (released.editions[of]?.length ?? 0) ? [`${of}, edition ${number}`] : [];
    }),
  ];
}
