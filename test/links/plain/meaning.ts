/** What pairs that are as they should be mean for a notebook, worked out here from what the design says, and by none of the reader's code. */
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { same } from './numbers.ts';

export interface Pair {
  key: string;
  value: string;
}

/** Which behaviors each set of costs counts. */
const COUNTED: Record<string, string[]> = {
  'next-unit': ['unit'],
  'next-customer': ['unit', 'customer'],
  serving: ['unit', 'step'],
  'with-build': ['unit', 'step', 'build'],
  everything: ['unit', 'step', 'build', 'customer', 'period'],
};
export const SETS = Object.keys(COUNTED);

export interface Meant {
  scenario: string;
  inputs: Map<string, string>;
  counted: string[];
  picked: string[];
  policy: string | undefined;
}

/** @param pairs of which each says what can be read, with the scenario and the revision among them */
export function meantBy({ inputs, lines, scenarios }: CaseDefinition, pairs: readonly Pair[]): Meant {
  const last = (key: string) => pairs.filter((pair) => pair.key === key).at(-1)?.value;
  const from = last('from');
  const scenario = scenarios.find(({ id }) => id === from);
  if (scenario === undefined) throw new Error(`no scenario ${from ?? ''}`);
  const named = (text: string) => (text === 'none' ? [] : text.split('.'));
  const as = last('as');
  const picked = lines.filter(({ id, or }) => or !== undefined && as !== undefined && named(as).includes(id));
  const inSet = (set: string) =>
    lines
      .filter((line) => {
        const how = picked.includes(line) ? line.or?.behavior : line.behavior;
        return !line.financing && (COUNTED[set] ?? []).includes(how ?? '');
      })
      .map(({ id }) => id);
  const count = last('count') ?? scenario.count ?? 'serving';
  const policy = last('policy') ?? scenario.policy ?? 'default';
  const values = inputs.flatMap(({ id, default: own }): [string, string][] => {
    const given = last(id);
    const value = given === undefined ? (Object.hasOwn(scenario.values, id) ? scenario.values[id] : own) : given;
    const meant = value === 'default' ? own : value;
    return meant === undefined ? [] : [[id, meant]];
  });
  return {
    scenario: scenario.id,
    inputs: new Map(values),
    counted: count in COUNTED ? inSet(count) : lines.map(({ id }) => id).filter((id) => named(count).includes(id)),
    picked: picked.map(({ id }) => id),
    policy: policy === 'default' ? undefined : policy,
  };
}

/** What of a state is not as meant, in words; nothing where all of it is. */
export function unlike({ inputs, lines }: CaseDefinition, meant: Meant, state: CaseState): string | undefined {
  if (state.scenario !== meant.scenario) return `scenario ${state.scenario}, not ${meant.scenario}`;
  if (state.policy !== meant.policy) return `policy ${state.policy ?? ''}, not ${meant.policy ?? ''}`;
  if (state.boundary.join() !== meant.counted.join())
    return `counts ${state.boundary.join()}, not ${meant.counted.join()}`;
  const picked = lines.filter(({ id, or }) => or && state.behaviors[id] === or.behavior).map(({ id }) => id);
  if (picked.join() !== meant.picked.join()) return `as ${picked.join()}, not ${meant.picked.join()}`;
  const other = inputs.find(({ id }) => !same(state.inputs[id], meant.inputs.get(id)));
  return other && `${other.id} is ${state.inputs[other.id] ?? 'none'}, not ${meant.inputs.get(other.id) ?? 'none'}`;
}
