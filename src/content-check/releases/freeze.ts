/** The ledger of releases with every revision in it, as each now computes. What is in it already stays as it is. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import type { ReleasedRevision, Releases } from '#schema/releases.ts';
import { frozenParts } from './frozen-parts.ts';
import { hashOf } from './hash-of.ts';

const hashed = (parts: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([place, part]) => [place, hashOf(part)]));

/** A revision's hashes: of its parts, and of its scenarios. */
export function hashesOf(definition: CaseDefinition): Record<'parts' | 'scenarios', Record<string, string>> {
  const { parts, scenarios } = frozenParts(definition);
  return { parts: hashed(parts), scenarios: hashed(scenarios) };
}

/** @param today as "2026-11-23" */
export function freeze(definitions: readonly CaseDefinition[], released: Releases, today: string): Releases {
  const ledger = structuredClone(released);
  for (const definition of definitions) {
    const { parts, scenarios } = hashesOf(definition);
    const revisions = (ledger[definition.id] ??= {});
    const revision: ReleasedRevision = (revisions[definition.revision] ??= { released: today, parts, scenarios: {} });
    for (const [id, hash] of Object.entries(scenarios)) revision.scenarios[id] ??= { released: today, hash };
  }
  return ledger;
}
