import { factsOf } from '#model/argument/sureness.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import { startOf } from '#model/economics/start.ts';
import type { SourceRecord } from '#schema/source-record.ts';
import type { Argument } from './arguments.ts';
import type { Case } from './cases.ts';

/** A sentence has room for as many records. */
const MOST_RECORDS = 2;

/** Where a computed claim rests on facts alone: the documents that give them. */
export function settledBy(
  { head, claim }: Pick<Argument, 'head' | 'claim'>,
  all: readonly Case[],
  recordNamed: (id: string) => SourceRecord | undefined,
): Pick<Argument, 'settledBy'> {
  if (head.kind !== 'computed') return {};
  const starts = Object.entries(head.notebooks).flatMap(([notebook, { case: id, scenario }]) => {
    const one = all.find((each) => each.id === id);
    return one
      ? [{ notebook, file: one.file, evaluation: evaluateCase(one.definition, startOf(one.definition, scenario)) }]
      : [];
  });
  const facts = factsOf(claim, Object.fromEntries(starts.map(({ notebook, evaluation }) => [notebook, evaluation])));
  if (facts === undefined) return {};
  const sources = facts.flatMap(({ notebook, input }) => {
    const start = starts.find((one) => one.notebook === notebook);
    const scenario = start?.file.scenarios[start.evaluation.state.scenario];
    const known = Object.hasOwn(scenario?.set ?? {}, input) ? scenario : start?.file.inputs[input];
    return known?.source?.[0] ?? [];
  });
  const named = [...new Set(sources)].flatMap((id) => {
    const record = recordNamed(id);
    return record ? [`${record.publisher}, “${record.title}”`] : [];
  });
  const more = named.length - MOST_RECORDS;
  const words = `${named.slice(0, MOST_RECORDS).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const scenarios = Object.fromEntries(starts.map(({ notebook, evaluation: { state } }) => [notebook, state.scenario]));
  return words === '' ? {} : { settledBy: { words, scenarios } };
}
