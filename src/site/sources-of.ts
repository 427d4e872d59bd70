import type { CaseFile } from '#schema/case-file.ts';

/** Ids of every source a case file cites, in order of first use. */
export function sourcesOf(file: CaseFile): string[] {
  const cited = [file.inputs, file.constants, file.scenarios].flatMap((group) =>
    Object.values(group).flatMap((one) => one.source ?? []),
  );
  return [...new Set(cited)];
}
