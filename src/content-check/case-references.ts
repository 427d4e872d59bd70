/** What a case file names outside its formulas: sources, inputs, figures, sentences, scenarios, policies. */
import { decimal } from '#model/decimal.ts';
import { FIGURES } from '#model/economics/words.ts';
import type { Policy } from '#model/economics/words.ts';
import type { CaseFile } from '#schema/case-file.ts';
import { suggest } from './suggest.ts';

export type Report = (path: readonly PropertyKey[], message: string) => void;

/** Reports what does not exist. @returns the ids of the sources that the case names */
export function checkReferences(file: CaseFile, sources: ReadonlySet<string>, report: Report): Set<string> {
  checkPlaces(file, report);
  checkFigures(file, report);
  checkScenarioValues(file, report);
  checkUncertainty(file, report);
  checkAsks(file, report);
  checkPolicies(file, report);
  return checkSources(file, sources, report);
}

function checkPlaces(file: CaseFile, report: Report): void {
  const exists = (
    id: string | undefined,
    among: Record<string, unknown>,
    what: string,
    path: readonly PropertyKey[],
  ) => {
    if (id !== undefined && !Object.hasOwn(among, id))
      report(path, `no ${what} of this case is called ${id}: ${suggest(id, Object.keys(among))}`);
  };
  file['key-inputs'].forEach((id, place) => exists(id, file.inputs, 'input', ['key-inputs', place]));
  exists(file['sentence-that-flips'], file.sentences, 'sentence', ['sentence-that-flips']);
  exists(file.row.sentence, file.sentences, 'sentence', ['row', 'sentence']);
  exists(file.row.scenario, file.scenarios, 'scenario', ['row', 'scenario']);
  file.row.beside.forEach((scenario, index) => exists(scenario, file.scenarios, 'scenario', ['row', 'beside', index]));
}

function checkFigures(file: CaseFile, report: Report): void {
  const figures = [...FIGURES, ...Object.keys(file.formulas)];
  const exists = (id: string, path: readonly PropertyKey[]) => {
    if (!figures.includes(id)) report(path, `no figure of this case is called ${id}: ${suggest(id, figures)}`);
    return figures.includes(id);
  };
  for (const id of Object.keys(file['not-asked'])) exists(id, ['not-asked', id]);
  const asked = (id: string | undefined, path: readonly PropertyKey[]) => {
    if (id !== undefined && exists(id, path) && Object.hasOwn(file['not-asked'], id))
      report(path, `${id} is among the figures not asked of this case: name another one, or take it out of not-asked`);
  };
  asked(file['figure-that-matters'].figure, ['figure-that-matters']);
  asked(file.outcome, ['outcome']);
}

function checkScenarioValues(file: CaseFile, report: Report): void {
  for (const [id, scenario] of Object.entries(file.scenarios)) {
    for (const [inputId, value] of Object.entries(scenario.set)) {
      const path = ['scenarios', id, 'set', inputId];
      const input = file.inputs[inputId];
      if (input === undefined) {
        report(path, `no input of this case is called ${inputId}: ${suggest(inputId, Object.keys(file.inputs))}`);
        continue;
      }
      const [minimum, maximum] = input.bounds;
      if (decimal(value).lt(minimum) || decimal(value).gt(maximum)) {
        report(
          path,
          `${value} is outside the bounds of ${inputId}: write a value from ${minimum} to ${maximum} ${input.unit}, or give the input wider bounds`,
        );
      }
    }
  }
}

/** What is said of how sure inputs are: of inputs there are, each in one group, with ranges that hold the values they are of. */
function checkUncertainty(file: CaseFile, report: Report): void {
  const exists = (id: string, path: readonly PropertyKey[]) => {
    const known = Object.hasOwn(file.inputs, id);
    if (!known) report(path, `no input of this case is called ${id}: ${suggest(id, Object.keys(file.inputs))}`);
    return known;
  };
  const grouped = new Set<string>();
  file.together.forEach((group, place) =>
    group.forEach((written, at) => {
      const [id, path] = [written.replace('-', ''), ['together', place, at]];
      if (!exists(id, path)) return;
      if (grouped.has(id)) report(path, `${id} moves with others already: name it in one list`);
      grouped.add(id);
      const ranged = file.inputs[id]?.range ?? Object.values(file.scenarios).some(({ ranges }) => ranges?.[id]);
      if (!ranged) report(path, `${id} has no range, so that nothing moves it: give it one, or leave it out here`);
    }),
  );
  for (const [id, { set, settled = [], ranges = {} }] of Object.entries(file.scenarios)) {
    if (settled !== 'all') settled.forEach((input, place) => exists(input, ['scenarios', id, 'settled', place]));
    for (const [input, [low, high]] of Object.entries(ranges)) {
      const path = ['scenarios', id, 'ranges', input];
      if (!exists(input, path)) continue;
      if (settled === 'all' || settled.includes(input))
        report(path, `${input} is settled in this scenario: leave it out of settled, or its range away`);
      const value = set[input] ?? file.inputs[input]?.default;
      if (value !== undefined && (decimal(value).lt(low) || decimal(value).gt(high)))
        report(path, `${value} is outside of it: write a range that holds what ${input} is set to here`);
      const [minimum, maximum] = file.inputs[input]?.bounds ?? [low, high];
      if (decimal(low).lt(minimum) || decimal(high).gt(maximum))
        report(path, `it goes beyond the bounds of ${input}: write a range from ${minimum} to ${maximum}`);
    }
  }
}

/** A start from zero asks for inputs there are, and stands for nothing that is known of the world. */
function checkAsks(file: CaseFile, report: Report): void {
  const own = Object.entries(file.scenarios).filter(([, { asks }]) => asks !== undefined);
  own.forEach(([id, { asks = [] }], place) => {
    asks.forEach((input, at) => {
      if (!Object.hasOwn(file.inputs, input))
        report(
          ['scenarios', id, 'asks', at],
          `no input of this case is called ${input}: ${suggest(input, Object.keys(file.inputs))}`,
        );
    });
    if (place > 0) report(['scenarios', id, 'asks'], `${own[0]?.[0]} asks already: a case has one start from zero`);
    if (id === Object.keys(file.scenarios)[0])
      report(
        ['scenarios', id, 'asks'],
        'a case starts from figures of the world: write this scenario after the others',
      );
  });
  const shown = [file.row.scenario, ...file.row.beside];
  for (const [id] of own)
    if (shown.includes(id)) report(['row'], `${id} holds no figures but the reader's own: name another scenario`);
}

function checkPolicies(file: CaseFile, report: Report): void {
  const offered = new Set(Object.values(file.lines).flatMap((line) => line.policies ?? []));
  const check = (policy: Policy | undefined, path: readonly PropertyKey[]) => {
    if (policy !== undefined && !offered.has(policy))
      report(path, `no build line of this case names the policy ${policy}: ${suggest(policy, offered)}`);
  };
  for (const [id, scenario] of Object.entries(file.scenarios)) check(scenario.policy, ['scenarios', id, 'policy']);
  for (const [id, sentence] of Object.entries(file.sentences)) check(sentence.policy, ['sentences', id, 'policy']);
  check(file['figure-that-matters'].policy, ['figure-that-matters', 'policy']);
}

function checkSources(file: CaseFile, sources: ReadonlySet<string>, report: Report): Set<string> {
  const used = new Set<string>();
  for (const kind of ['constants', 'inputs', 'lines', 'scenarios'] as const) {
    for (const [id, thing] of Object.entries(file[kind])) {
      for (const [place, source] of (thing.source ?? []).entries()) {
        used.add(source);
        if (!sources.has(source))
          report(
            [kind, id, 'source', place],
            `no source is called ${source} (content/sources/${source}.yaml): ${suggest(source, sources)}`,
          );
      }
    }
  }
  return used;
}
