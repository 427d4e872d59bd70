import type { Evaluation } from '#model/economics/evaluation.ts';
import type { Basis } from '#model/economics/basis.ts';

/** What a reader should mind about a figure that does have a value. */
export function remarkOn(evaluation: Evaluation, cell: string, under: Basis): string | undefined {
  if (cell !== 'payback_months') return undefined;
  const payback = evaluation.figure(cell, under);
  if (payback.kind !== 'value') return undefined;
  const lives = evaluation.definition.lines.flatMap((line) => (line.build ? [line.build.life] : []));
  const late = lives.some((life) => evaluation.holdsBefore(life, payback.value, under));
  return late ? 'Later than the life of what was built.' : undefined;
}
