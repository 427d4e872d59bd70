/** Sentences of a case file, said for the figures as they stand. */
import type { SentenceDefinition } from '#model/economics/definition.ts';
import { valueOf, type Evaluation } from '#model/economics/evaluation.ts';
import type { Figure } from '#model/economics/figure.ts';
import type { Basis } from '#model/economics/basis.ts';
import { isDefined } from '#model/formula/value.ts';
import { unitOfCell } from './cell-unit.ts';
import { figureView } from './figure-text.ts';

export function sayIn(evaluation: Evaluation, sentence: SentenceDefinition): string {
  const under: Basis = {
    ...(sentence.boundary && { set: sentence.boundary }),
    ...(sentence.policy && { policy: sentence.policy }),
  };
  const choice = sentence.choices.find(({ test }) => test === undefined || evaluation.holds(test, under));
  if (choice === undefined) throw new RangeError(`sentence ${sentence.id} has no last choice`);
  return choice.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const figure = evaluation.figure(part.cell, under);
      const shown = part.negated ? negated(figure) : figure;
      return figureView(part.cell, shown, unitOfCell(evaluation.definition, part.cell), part.style).text;
    })
    .join('');
}

function negated(figure: Figure): Figure {
  const value = valueOf(figure);
  return figure.kind === 'value' && isDefined(value) ? { kind: 'value', value: value.neg() } : figure;
}
