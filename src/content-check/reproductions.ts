/** What sources print: whether each row names what there is, and whether the model lands on its digits. */
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import { readQualified } from '#model/economics/basis.ts';
import { reproductions, type Reproduction } from '#schema/reproductions.ts';
import type { CheckedCase, CheckedCases } from './cases.ts';
import { wrongCell } from './cell-reference.ts';
import type { ContentFolder } from './folder.ts';
import type { ContentProblem } from './problem.ts';
import { singleFile } from './single-file.ts';
import { suggest } from './suggest.ts';

type Report = (field: readonly PropertyKey[], message: string) => void;

interface Existing {
  cases: CheckedCases;
  sources: ReadonlySet<string>;
}

/** @param sourcesUsed gains the sources that rows name */
export function checkReproductions(
  content: ContentFolder,
  { cases, sources }: Existing,
  sourcesUsed: Set<string>,
): ContentProblem[] {
  const { value = {}, problems, report } = singleFile(content, 'reproductions.yaml', reproductions);
  for (const [caseId, rows] of Object.entries(value)) {
    if (!cases.named.has(caseId)) {
      report([caseId], `no case is called ${caseId} (content/cases/${caseId}/): ${suggest(caseId, cases.named)}`);
      continue;
    }
    const one = cases.byId.get(caseId)?.at(-1);
    rows.forEach((row, place) => {
      const sayOf: Report = (field, message) => report([caseId, place, ...field], message);
      sourcesUsed.add(row.source);
      if (!sources.has(row.source))
        sayOf(
          ['source'],
          `no source is called ${row.source} (content/sources/${row.source}.yaml): ${suggest(row.source, sources)}`,
        );
      // A case that is wrong itself has been reported already.
      if (one && namesWhatThereIs(row, one, sayOf)) checkDigits(row, one, sayOf);
    });
  }
  return problems;
}

function namesWhatThereIs(row: Reproduction, { id, definition }: CheckedCase, report: Report): boolean {
  const said: string[] = [];
  const wrong = (field: readonly PropertyKey[], message: string) => {
    said.push(message);
    report(field, message);
  };
  const scenarios = definition.scenarios.map((scenario) => scenario.id);
  if (!scenarios.includes(row.scenario))
    wrong(['scenario'], `case ${id} has no scenario ${row.scenario}: ${suggest(row.scenario, scenarios)}`);
  const inputs = definition.inputs.map((input) => input.id);
  for (const input of Object.keys(row.inputs ?? {}))
    if (!inputs.includes(input))
      wrong(['inputs', input], `${input} is not an input of ${id}: ${suggest(input, inputs)}`);
  return said.length === 0;
}

function checkDigits(row: Reproduction, one: CheckedCase, report: Report): void {
  const wrong = wrongCell(row.cell, one);
  const cell = readQualified(row.cell);
  if (wrong !== undefined || cell === undefined) return report(['cell'], wrong ?? `${row.cell} is not a cell`);
  const start = startOf(one.definition, row.scenario);
  const found = evaluateCase(one.definition, { ...start, inputs: { ...start.inputs, ...row.inputs } }).figure(
    cell.figure,
    cell.under,
  );
  if (found.kind !== 'value')
    return report(['cell'], `${row.cell} has no value in ${row.scenario}: name a figure that has one there`);
  const ours = found.value.toFixed(row.value.split('.')[1]?.length ?? 0);
  if (row.ours === undefined) {
    if (ours !== row.value)
      report(['value'], `ours gives ${ours}: write ours: "${ours}", with why: and the reason, or correct the row`);
  } else if (ours === row.value) report(['ours'], `ours lands on ${row.value}: leave out ours: and why:`);
  else if (ours !== row.ours) report(['ours'], `ours gives ${ours}: write ours: "${ours}"`);
  else if (row.why === undefined)
    report(['ours'], 'ours parts from what is printed: write why: with where the two part');
}
