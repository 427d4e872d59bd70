/** A start from zero costs nothing until the reader enters a cost: not as it starts, and not once a price and a volume are entered. */
import { exactText } from '#model/decimal.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import { evaluateCase, type Evaluation } from '#model/economics/evaluation.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import { startOf } from '#model/economics/start.ts';
import type { Report } from './case-references.ts';

/** @param asks inputs of the case, all of them there */
export function checkOwnStart(definition: CaseDefinition, asks: readonly string[], id: string, report: Report): void {
  const start = startOf(definition, id);
  if (!costsNothing(definition, start, 'as it starts', id, report)) return;
  const revenue = revenueAsked(definition, start, asks);
  costsNothing(
    definition,
    entered(definition, start, revenue),
    `once ${revenue.join(' and ')} are entered`,
    id,
    report,
  );
}

/** The state with some of the inputs at the high end of their range, or of their bounds. */
const entered = ({ inputs }: CaseDefinition, start: CaseState, ids: readonly string[]): CaseState => ({
  ...start,
  inputs: {
    ...start.inputs,
    ...Object.fromEntries(
      inputs.flatMap((input) => (ids.includes(input.id) ? [[input.id, input.range?.[1] ?? input.maximum]] : [])),
    ),
  },
});

/** Of the inputs asked for, those that what is brought in hangs on: price or volume is another without them. */
function revenueAsked(definition: CaseDefinition, start: CaseState, asks: readonly string[]): string[] {
  const broughtIn = (ids: readonly string[]) => {
    const evaluation = evaluateCase(definition, entered(definition, start, ids));
    return ['price', 'volume'].map((cell) => amountOf(evaluation, cell) ?? '').join(' ');
  };
  const all = broughtIn(asks);
  return asks.filter((one) => broughtIn(asks.filter((id) => id !== one)) !== all);
}

function costsNothing(definition: CaseDefinition, state: CaseState, when: string, id: string, report: Report): boolean {
  const evaluation = evaluateCase(definition, state);
  const wrong = definition.lines.filter((line) => amountOf(evaluation, lineCell(line.id)) !== '0');
  for (const line of wrong) {
    const found = amountOf(evaluation, lineCell(line.id)) ?? 'not defined';
    report(
      ['scenarios', id, 'asks'],
      `the line ${line.id} is ${found} ${when}, though nobody entered a cost: in set: give the inputs that it takes a value at which it is 0`,
    );
  }
  return wrong.length === 0;
}

function amountOf(evaluation: Evaluation, cell: string): string | undefined {
  const figure = evaluation.figure(cell);
  return figure.kind === 'value' ? exactText(figure.value) : undefined;
}
