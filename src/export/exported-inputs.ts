/** Every input and constant of a case in its state, with how its value is known, as a download lists them. */
import { inputValue } from '#model/economics/input-value.ts';
import { rangeUnder } from '#model/economics/plausible-range.ts';
import { exactText } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { isDefined } from '#model/formula/value.ts';
import { sameDecimal } from '#numbers/decimal-text.ts';
import { scenarioValue } from '#state/scenario-state.ts';
import type { AboutCase, Known } from './about-case.ts';

export interface ExportedInput {
  id: string;
  label: string;
  /** Unit expression. */
  unit: string;
  /** Exact decimal; absent where the formula that an input follows has no value. */
  value?: string;
  /** Whether a reader can move it; a constant stays. */
  moves: boolean;
  /** Plausible range; absent for what is taken as given. */
  low?: string;
  high?: string;
  /** Whether the value is worked out from other inputs. */
  follows: boolean;
  grade: string;
  asOf: string;
  /** Where the value comes from, in words: sources, or the assumption. */
  from: string;
  /** Addresses of the sources, in the order in which they are named. */
  addresses: string[];
}

export function exportedInputs(evaluation: Evaluation, about: AboutCase): ExportedInput[] {
  const { definition, state } = evaluation;
  const table = evaluation.table();
  const scenario = definition.scenarios.find(({ id }) => id === state.scenario);
  const valueOf = (id: string) => {
    const value = table.value(id);
    return isDefined(value) ? { value: exactText(value) } : {};
  };
  const inputs = definition.inputs.map(({ id, label, unit, default: own }): ExportedInput => {
    const text = inputValue(definition, state, id);
    const asScenario = scenario !== undefined && sameDecimal(text, scenarioValue(definition, scenario, id));
    const setByScenario = asScenario && scenario !== undefined && Object.hasOwn(scenario.values, id);
    const known = about.known[id] ?? {};
    const range = rangeUnder(definition, scenario, id);
    const base = {
      id,
      label,
      unit,
      moves: true,
      ...(range && { low: range[0], high: range[1] }),
      ...valueOf(id),
      follows: text === undefined,
    };
    if (asScenario && scenario.own && (setByScenario || text === undefined))
      return {
        ...base,
        grade: 'to fill in',
        asOf: '',
        from: 'A start from zero: for the reader to fill in.',
        addresses: [],
      };
    if (setByScenario) return { ...base, ...inWords(about.scenarios[scenario.id] ?? {}, about), grade: 'scenario' };
    if (asScenario || sameDecimal(text, own)) return { ...base, ...inWords(known, about) };
    return { ...base, grade: 'reader', asOf: '', from: 'Set by the reader.', addresses: [] };
  });
  const constants = [...table.cells.values()]
    .filter(({ kind }) => kind === 'constant')
    .map(({ id, label, unit }): ExportedInput => ({
      id,
      label,
      unit,
      ...valueOf(id),
      moves: false,
      follows: false,
      ...inWords(about.known[id] ?? {}, about),
    }));
  return [...inputs, ...constants];
}

function inWords(
  { grade = undefined, asOf = '', assumption, note, sources = [] }: Known,
  about: AboutCase,
): Pick<ExportedInput, 'grade' | 'asOf' | 'from' | 'addresses'> {
  const named = sources.flatMap((id) => about.sources[id] ?? []);
  const words = [...named.map(({ title, publisher, date }) => `${title}, ${publisher}, ${date}.`), assumption, note];
  return {
    grade: grade ?? '',
    asOf,
    from: words.filter((word) => word !== undefined).join(' '),
    addresses: named.map(({ url }) => url),
  };
}
