/** The lists of prices that source records name: whether each figure is used where its record says it is. */
import { exactText, decimal } from '#model/decimal.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import type { CheckedCase, CheckedCases } from './cases.ts';
import type { ContentProblem } from './problem.ts';
import type { CheckedSource } from './sources.ts';
import { suggest } from './suggest.ts';

export function checkPriceLists(sources: readonly CheckedSource[], cases: CheckedCases): ContentProblem[] {
  return sources.flatMap(({ record: { lists = [] }, yaml }) =>
    lists.flatMap(({ figures }, list) =>
      figures.flatMap(({ used = [], stated }, figure) =>
        used.flatMap((use, place) => {
          const message = wrongUse(use, stated, cases);
          const path = ['lists', list, 'figures', figure, 'used', place];
          return message === undefined ? [] : [{ file: yaml.file, ...yaml.placeOf(path), message }];
        }),
      ),
    ),
  );
}

/** What is wrong with `case/scenario/input` for a figure, or nothing. */
function wrongUse(use: string, stated: string, { named, byId }: CheckedCases): string | undefined {
  const [caseId = '', scenario = '', name = ''] = use.split('/');
  if (!named.has(caseId)) return `no case is called ${caseId} (content/cases/${caseId}/): ${suggest(caseId, named)}`;
  const one = byId.get(caseId)?.at(-1);
  // A case that is wrong itself has been reported already.
  return one && (wrongName(scenario, name, one) ?? wrongValue(scenario, name, stated, one));
}

function wrongName(scenario: string, name: string, { id, definition }: CheckedCase): string | undefined {
  const scenarios = definition.scenarios.map((one) => one.id);
  if (!scenarios.includes(scenario)) return `case ${id} has no scenario ${scenario}: ${suggest(scenario, scenarios)}`;
  const names = [...definition.inputs, ...definition.constants].map((one) => one.id);
  return names.includes(name) ? undefined : `case ${id} has no input ${name}: ${suggest(name, names)}`;
}

/** A figure that moves in the list is looked for where it is used, so that it has to be what is used there. */
function wrongValue(
  scenario: string,
  name: string,
  stated: string,
  { id, definition }: CheckedCase,
): string | undefined {
  const found = evaluateCase(definition, startOf(definition, scenario)).figure(name);
  if (found.kind === 'value' && found.value.eq(decimal(stated))) return undefined;
  const value = found.kind === 'value' ? exactText(found.value) : 'not defined';
  return `${name} is ${value} in ${id}/${scenario}, and this figure ${stated}: name a value that is ${stated}, or leave it out here`;
}
