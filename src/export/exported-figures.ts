/** Every cost line, formula, figure and step of a case in its state, as a download lists them. */
import { exactText } from '#model/decimal.ts';
import type { Cell } from '#model/economics/cells.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { FIGURE_TERMS } from '#model/economics/figure-terms.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { FigureName } from '#model/economics/words.ts';
import type { Figure } from '#model/economics/figure.ts';
import { unitOfCell } from '#wording/cell-unit.ts';

export interface ExportedFigure {
  id: string;
  label: string;
  /** Unit expression. */
  unit: string;
  kind: Exclude<Cell['kind'], 'input' | 'constant'>;
  /** Whether the boundary counts it; of cost lines only. */
  counted?: boolean;
  /** Exact decimal; absent where there is no value. */
  value?: string;
  /** Why there is no value. */
  why?: string;
}

const FIGURES = Object.keys(FIGURE_TERMS) as FigureName[];
/** In the order in which a reader looks for them: lines, the case's own formulas, figures, steps of the working. */
const ORDER: ExportedFigure['kind'][] = ['line', 'formula', 'figure', 'step'];

/** "never: nothing is left"; `undefined` for a value. */
export function noValue(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'value':
      return undefined;
    case 'several':
      return `several: ${figure.values.map(exactText).join(', ')}${figure.settles ? `; for good from ${exactText(figure.settles)}` : ''}`;
    case 'never':
    case 'always':
      return `${figure.kind}: ${figure.why}`;
    case 'not-defined':
      return `not defined: ${figure.why}`;
    case 'not-asked':
      return `not asked of this case: ${figure.why}`;
    default:
      return figure satisfies never;
  }
}

export function exportedFigures(evaluation: Evaluation): ExportedFigure[] {
  const { definition, state } = evaluation;
  const { cells } = evaluation.table();
  const counted = new Set(state.boundary.map(lineCell));
  const searched = FIGURES.filter((id) => !cells.has(id)).map((id) => ({
    id,
    label: FIGURE_TERMS[id].label,
    unit: unitOfCell(definition, id),
    kind: 'figure' as const,
  }));
  const listed = [...cells.values(), ...searched].flatMap(({ id, label, unit, kind }): ExportedFigure[] => {
    if (kind === 'input' || kind === 'constant') return [];
    const figure = evaluation.figure(id);
    const why = noValue(figure);
    return [
      {
        id,
        label,
        unit,
        kind,
        ...(kind === 'line' && { counted: counted.has(id) }),
        ...(figure.kind === 'value' && { value: exactText(figure.value) }),
        ...(why !== undefined && { why }),
      },
    ];
  });
  return ORDER.flatMap((kind) => listed.filter((one) => one.kind === kind));
}
