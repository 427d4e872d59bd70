/** The front page: its shape, and whether its cases exist. */
import { front } from '#schema/front.ts';
import type { CheckedCases } from './cases.ts';
import type { ContentFolder } from './folder.ts';
import { START, type ContentProblem } from './problem.ts';
import { wordsWithCells } from '#wording/words-with-cells.ts';
import { wrongCell } from './cell-reference.ts';
import { singleFile } from './single-file.ts';
import { suggest } from './suggest.ts';

const FILE = 'front.yaml';

/** @returns the cases of the front page in their order, the scenarios that stand under them, and the two that are compared first, as they are written */
export function checkFront(
  content: ContentFolder,
  cases: CheckedCases,
): { ids: string[]; also: Record<string, string[]>; compare: readonly string[]; problems: ContentProblem[] } {
  if (!content.has(FILE)) {
    const message = 'the front page has no rows: write this file, with description: and cases: [some-case]';
    return { ids: [], also: {}, compare: [], problems: [{ file: content.shown(FILE), ...START, message }] };
  }
  const { value, problems, report } = singleFile(content, FILE, front);
  const ids = value?.cases ?? [];
  ids.forEach((id, place) => {
    if (!cases.named.has(id))
      report(['cases', place], `no case is called ${id} (content/cases/${id}/): ${suggest(id, cases.named)}`);
    else if (ids.indexOf(id) < place)
      report(['cases', place], `${id} has a row already: leave one out, since a case stands on the front page once`);
  });
  for (const [id, scenarios] of Object.entries(value?.also ?? {})) {
    if (!ids.includes(id)) {
      report(['also', id], `${id} has no row of its own: ${suggest(id, new Set(ids))}`);
      continue;
    }
    const file = cases.byId.get(id)?.at(-1)?.file;
    if (file === undefined) continue;
    scenarios.forEach((scenario, place) => {
      const path = ['also', id, place];
      if (!Object.hasOwn(file.scenarios, scenario))
        report(path, `case ${id} has no scenario ${scenario}: ${suggest(scenario, Object.keys(file.scenarios))}`);
      else if (scenario === (file.row.scenario ?? Object.keys(file.scenarios)[0]))
        report(path, `${scenario} is what the row of ${id} shows already: name another scenario`);
    });
  }
  (value?.compare ?? []).forEach((written, place) => {
    const [id = '', scenario = ''] = written.split('/');
    const file = cases.byId.get(id)?.at(-1)?.file;
    if (!cases.named.has(id)) report(['compare', place], `no case is called ${id}: ${suggest(id, cases.named)}`);
    else if (file && !Object.hasOwn(file.scenarios, scenario))
      report(
        ['compare', place],
        `case ${id} has no scenario ${scenario}: ${suggest(scenario, Object.keys(file.scenarios))}`,
      );
  });
  for (const part of wordsWithCells(value?.standfirst ?? '')) {
    if (typeof part === 'string') continue;
    const [row = '', ...cell] = part.cell.split('.');
    const [id] = Object.entries(value?.also ?? {}).find(([, scenarios]) => scenarios.includes(row)) ?? [row];
    const rows = [...ids, ...Object.values(value?.also ?? {}).flat()];
    const one = cases.byId.get(id)?.at(-1);
    const wrong = rows.includes(row)
      ? one && wrongCell(cell.join('.'), one)
      : `the front page has no row ${row}: ${suggest(row, new Set(rows))}`;
    if (wrong !== undefined) report(['standfirst'], wrong);
  }
  return { ids, also: value?.also ?? {}, compare: value?.compare ?? [], problems };
}
