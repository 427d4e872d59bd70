/** Case files: which there are, and each read, shaped, referred, compiled and worked out. */
import { compileCase } from '#model/case.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { caseFile } from '#schema/case-file.ts';
import type { CaseFile } from '#schema/case-file.ts';
import { slugId } from '#schema/ids.ts';
import { checkAmounts } from './amounts.ts';
import { checkReferences } from './case-references.ts';
import { checkLedger } from './case-ledger.ts';
import type { ContentFolder } from './folder.ts';
import { linksInYaml, type WrittenLink } from './links/written-link.ts';
import { START } from './problem.ts';
import type { ContentProblem } from './problem.ts';
import { checkShape } from './shape.ts';
import { checkQuotes } from './straight-quotes.ts';
import { readYaml } from './yaml-file.ts';

/** A case file without a problem. */
export interface CheckedCase {
  id: string;
  revision: number;
  file: CaseFile;
  definition: CaseDefinition;
}

/** Every revision of every case, those that are right by case id, newest last. `named` has also the ids of those that are not. */
export interface CheckedCases {
  byId: Map<string, CheckedCase[]>;
  named: Set<string>;
  problems: ContentProblem[];
  /** Sources that a case names. */
  sourcesUsed: Set<string>;
  /** Links in the texts of cases. */
  links: WrittenLink[];
}

export function checkCases(content: ContentFolder, sources: ReadonlySet<string>): CheckedCases {
  const checked: CheckedCases = { byId: new Map(), named: new Set(), problems: [], sourcesUsed: new Set(), links: [] };
  for (const [id, revisions] of revisionsByCase(content, checked.problems)) {
    checked.named.add(id);
    for (const revision of revisions) checkCase(content, id, revision, sources, checked);
  }
  return checked;
}

/** Reads the folder: `<case>/<revision>.yaml`, revisions from 1 on without a gap. */
function revisionsByCase(content: ContentFolder, problems: ContentProblem[]): Map<string, number[]> {
  const cases = new Map<string, number[]>();
  const report = (path: string, message: string) =>
    problems.push({ file: content.shown(`cases/${path}`), ...START, message });
  for (const path of content.files('cases')) {
    const [id = '', name, ...deeper] = path.split('/');
    const revision = /^([1-9]\d*)\.yaml$/.exec(name ?? '')?.[1];
    const named = slugId.safeParse(id);
    if (name === undefined || deeper.length > 0)
      report(path, 'a case is a folder with one file for each revision: name it content/cases/<case>/1.yaml');
    else if (revision === undefined)
      report(path, `a case's file is named for its revision: name it ${id}/1.yaml, or the next whole number`);
    else if (!named.success)
      report(path, `the folder's name is the case's id: ${named.error.issues[0]?.message ?? 'it cannot be one'}`);
    else
      cases.set(
        id,
        [...(cases.get(id) ?? []), Number(revision)].sort((a, b) => a - b),
      );
  }
  for (const [id, revisions] of cases) {
    const missing = revisions.findIndex((revision, place) => revision !== place + 1) + 1;
    if (missing > 0)
      report(
        `${id}/${revisions[missing - 1]}.yaml`,
        `revision ${missing} of ${id} is missing: revisions count from 1 without a gap, and none is ever taken away`,
      );
  }
  return cases;
}

function checkCase(
  content: ContentFolder,
  id: string,
  revision: number,
  sources: ReadonlySet<string>,
  checked: CheckedCases,
): void {
  const path = `cases/${id}/${revision}.yaml`;
  const yaml = readYaml(content.text(path), content.shown(path));
  const { value: file, problems } = checkShape(caseFile, yaml);
  checked.links.push(...linksInYaml(yaml, `/cases/${id}/`));
  checked.problems.push(...problems);
  if (file === undefined) return;
  checked.problems.push(...checkQuotes(yaml));

  const report = (place: readonly PropertyKey[], message: string) =>
    checked.problems.push({ file: yaml.file, ...yaml.placeOf(place), message });
  const before = checked.problems.length;
  for (const source of checkReferences(file, sources, report)) checked.sourcesUsed.add(source);
  const { definition, problems: wrongFormulas } = compileCase(file, id, revision);
  for (const problem of wrongFormulas) report(problem.path, problem.message);
  if (definition === undefined || checked.problems.length > before) return;
  checkAmounts(definition, file, report);
  const one = { id, revision, file, definition };
  checkLedger(one, report);
  checked.byId.set(id, [...(checked.byId.get(id) ?? []), one]);
}
