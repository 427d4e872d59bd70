import type { InputDefinition } from '#model/economics/definition.ts';
import type { PageNotebook } from '#site/cases.ts';

/** What a case file says of one of its inputs, in the scenario that a notebook starts from. @throws Error for an input the case lacks */
export function inputProvenance({ start, case: { file }, scenario: named }: PageNotebook, id: string) {
  const input: InputDefinition | undefined = start.definition.inputs.find((one) => one.id === id);
  const written = file.inputs[id];
  if (input === undefined || written === undefined) throw new Error(`case ${start.definition.id} has no input ${id}`);
  const scenario = file.scenarios[named];
  const setByScenario = scenario?.set[id] !== undefined;
  const isAsked = scenario?.asks?.includes(id) === true;
  /** The word beside the input. */
  const known = isAsked
    ? 'yours'
    : setByScenario
      ? scenario.asks === undefined
        ? 'scenario'
        : 'neutral'
      : written.grade;
  return { known, input, written, setByScenario, sources: setByScenario ? scenario?.source : written.source };
}
