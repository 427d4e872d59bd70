import type { CaseFile } from '#schema/case-file.ts';

const citedBy = (parts: Iterable<{ source?: string[] | undefined }>): string[] =>
  [...parts].flatMap(({ source }) => source ?? []);

/** Ids of every source a case file cites, in order of first use. */
export function sourcesOf({ inputs, constants, scenarios }: CaseFile): string[] {
  return [...new Set([inputs, constants, scenarios].flatMap((group) => citedBy(Object.values(group))))];
}

/** Of these, the ones that a scenario's figures lean on: its own, and those of what it leaves at the case's defaults. */
export function sourcesIn({ inputs, constants, scenarios }: CaseFile, scenario: string): Set<string> {
  const own = scenarios[scenario];
  const left = Object.entries(inputs).filter(([id]) => !Object.hasOwn(own?.set ?? {}, id));
  return new Set(citedBy([...left.map(([, input]) => input), ...Object.values(constants), ...(own ? [own] : [])]));
}
