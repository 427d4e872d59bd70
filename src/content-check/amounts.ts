/** What only shows once a case is worked out at each of its scenarios: a price to speak of, no negative cost, defaults within their bounds, an answer from every figure. */
import { startOf } from '#model/economics/start.ts';
import { exactText } from '#model/decimal.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { evaluateCase } from '#model/economics/evaluation.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Figure } from '#model/economics/figure.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import { FIGURES, SET_NAMES } from '#model/economics/words.ts';
import type { CaseFile } from '#schema/case-file.ts';
import type { Report } from './case-references.ts';
import { checkOwnStart } from './own-start.ts';

export function checkAmounts(definition: CaseDefinition, file: CaseFile, report: Report): void {
  for (const { id } of definition.scenarios) {
    const path = ['scenarios', id];
    const { asks, note } = file.scenarios[id] ?? {};
    try {
      const evaluation = evaluateCase(definition, startOf(definition, id));
      if (asks === undefined) checkPrice(evaluation.figure('price'), path, note, report);
      else checkOwnStart(definition, asks, id, report);
      checkFollowing(definition, evaluation, path, report);
      checkLines(definition, evaluation, path, report);
      checkAnswers(definition, evaluation, path, report);
    } catch (error) {
      report(path, `scenario ${id} cannot be worked out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function checkPrice(price: Figure, path: string[], note: string | undefined, report: Report): void {
  if (note !== undefined || (price.kind === 'value' && price.value.gt(0))) return;
  const found = price.kind === 'value' ? `is ${exactText(price.value)}` : 'is not defined';
  report(
    path,
    `the price ${found} in this scenario, so that no margin is a share of anything: write values that give a price above 0, or note: with the reason`,
  );
}

/** A default that a formula gives is held to the same bounds as one that is written. */
function checkFollowing(definition: CaseDefinition, evaluation: Evaluation, path: string[], report: Report): void {
  for (const { id, follows, minimum, maximum } of definition.inputs) {
    const amount = follows === undefined ? undefined : evaluation.figure(id);
    if (amount?.kind !== 'value' || (amount.value.gte(minimum) && amount.value.lte(maximum))) continue;
    report(
      path,
      `${id} follows its formula to ${exactText(amount.value)} in this scenario, which is outside its bounds: write bounds that hold it, or set: { ${id}: "..." } with a value from ${minimum} to ${maximum}`,
    );
  }
}

function checkLines(definition: CaseDefinition, evaluation: Evaluation, path: string[], report: Report): void {
  for (const { id } of definition.lines) {
    const amount = evaluation.figure(lineCell(id));
    if (amount.kind === 'value' && amount.value.lt(0)) {
      report(
        path,
        `the line ${id} is ${exactText(amount.value)} in this scenario: a cost is never negative; write a credit as a lower price, or hold the line at 0 with max(0, ...)`,
      );
    }
  }
}

function checkAnswers(definition: CaseDefinition, evaluation: Evaluation, path: string[], report: Report): void {
  const asked = [...FIGURES, ...definition.formulas.filter((formula) => formula.figure).map((formula) => formula.id)];
  for (const set of SET_NAMES) {
    for (const id of asked) {
      if (!isAnswer(evaluation.figure(id, { set })))
        report(
          path,
          `${set}:${id} has neither a value nor a reason in this scenario: write not-asked: { ${id}: "why" }, or a formula that has an answer here`,
        );
    }
  }
}

/** Whether a page has something to print: a value, or why there is none. */
function isAnswer(figure: Figure): boolean {
  switch (figure.kind) {
    case 'value':
      return figure.value.isFinite();
    case 'several':
      return figure.values.length > 0 && figure.values.every((value) => value.isFinite());
    case 'never':
    case 'always':
    case 'not-defined':
    case 'not-asked':
      return figure.why.trim() !== '';
    default:
      return figure satisfies never;
  }
}
