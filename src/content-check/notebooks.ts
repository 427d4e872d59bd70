/** The notebooks that a page's head names: which case each is, and whether case and scenario exist. */
import type { CheckedCase, CheckedCases } from './cases.ts';
import { suggest } from './suggest.ts';

type Heads = Record<string, { case: string; scenario?: string | undefined }>;
type Report = (path: readonly PropertyKey[], message: string) => void;

export function checkNotebooks(notebooks: Heads, cases: CheckedCases, report: Report): void {
  for (const [id, notebook] of Object.entries(notebooks)) {
    const path = ['notebooks', id];
    if (!cases.named.has(notebook.case)) {
      report(
        [...path, 'case'],
        `no case is called ${notebook.case} (content/cases/${notebook.case}/): ${suggest(notebook.case, cases.named)}`,
      );
      continue;
    }
    const all = cases.byId.get(notebook.case)?.at(-1)?.file.scenarios ?? {};
    const scenarios = Object.keys(all);
    if (notebook.scenario !== undefined && scenarios.length > 0 && !scenarios.includes(notebook.scenario)) {
      report(
        [...path, 'scenario'],
        `case ${notebook.case} has no scenario ${notebook.scenario}: ${suggest(notebook.scenario, scenarios)}`,
      );
    }
    if (notebook.scenario !== undefined && all[notebook.scenario]?.asks !== undefined) {
      report(
        [...path, 'scenario'],
        `${notebook.scenario} holds no figures but the reader's own, so that nothing can be said of it: name another scenario`,
      );
    }
  }
}

/** The newest revision of a notebook's case; `undefined` where it is not there, or is wrong itself, which has been reported already. */
export const caseOfNotebook = (notebooks: Heads, id: string, cases: CheckedCases): CheckedCase | undefined =>
  Object.hasOwn(notebooks, id) ? cases.byId.get(notebooks[id]?.case ?? '')?.at(-1) : undefined;
