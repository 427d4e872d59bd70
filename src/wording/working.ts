/** The working of a cell: its formula with names, the same with numbers and units, and what it comes to. */
import { exactText } from '#model/decimal.ts';
import type { Cell } from '#model/economics/cells.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { FIGURE_TERMS } from '#model/economics/figure-terms.ts';
import type { Basis } from '#model/economics/basis.ts';
import { printTree } from '#model/formula/print.ts';
import { FIGURES, type FigureName } from '#model/economics/words.ts';
import { isDefined } from '#model/formula/value.ts';
import { namesIn } from '#model/formula/tree.ts';
import { unitOfCell } from './cell-unit.ts';
import { rawQuantity, unitWords } from '#numbers/number-style.ts';
import { figureView } from './figure-text.ts';

export interface WorkingStep {
  id: string;
  label: string;
  /** "Price − Unit costs"; empty for an input. */
  names: string;
  /** "$1.06 per million tokens − …", unrounded. */
  numbers: string;
  /** Unrounded, with its unit. */
  result: string;
  /** Cells it is worked out from, in order. */
  operands: string[];
}

/** Figures that are searched for or follow from a search, with how they are found. */
const FOUND: Record<string, string> = {
  break_even_units: 'The volume at which Margin turns from loss to zero or more',
  margin_of_safety: '(Monthly volume − Break-even volume) / Monthly volume',
};

export function workingOf(evaluation: Evaluation, id: string, under: Basis = {}): WorkingStep {
  const table = evaluation.table(under);
  const cell = table.cells.get(id);
  const figure = evaluation.figure(id, under);
  if (cell?.tree === undefined || figure.kind === 'not-asked') {
    const unit = unitOfCell(evaluation.definition, id);
    const view = figureView(id, figure, unit);
    const result = figure.kind === 'value' ? withUnit(exactText(figure.value), unit) : view.text;
    const label = cell?.label ?? FIGURE_TERMS[id as FigureName].label;
    return { id, label, names: FOUND[id] ?? '', numbers: view.remark ?? '', result, operands: cell ? [] : ['margin'] };
  }
  const result = table.value(id);
  const number = (text: string) => text;
  return {
    id,
    label: cell.label,
    names: printTree(cell.tree, { name: (part) => table.cells.get(part)?.label ?? part, number }),
    numbers: printTree(cell.tree, { name: (part) => operand(table.cells.get(part), table.value(part)), number }),
    result: isDefined(result) ? withUnit(exactText(result), cell.unit) : figureView(id, figure, cell.unit).text,
    operands: [...namesIn(cell.tree)],
  };
}

/** Every digit, with the unit: "$2 per GPU-hour". */
function withUnit(exact: string, unit: string): string {
  const words = unitWords(unit, exact === '1');
  const number = rawQuantity(exact, unit);
  // A number of millions of dollars has its "million" already.
  return words === '' || unit.startsWith('MUSD') ? number : `${number} ${words}`;
}

function operand(cell: Cell | undefined, value: ReturnType<ReturnType<Evaluation['table']>['value']>): string {
  if (cell === undefined) return '?';
  return isDefined(value) ? withUnit(exactText(value), cell.unit) : 'not defined';
}

/** Every cell worth showing, operands before what is made of them: inputs are controls and are left out. */
export function workingOrder(evaluation: Evaluation): string[] {
  const { cells } = evaluation.table();
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    const cell = cells.get(id);
    if (cell === undefined || seen.has(id)) return;
    seen.add(id);
    if (cell.tree) for (const below of namesIn(cell.tree)) visit(below);
    if (cell.kind !== 'input' && cell.kind !== 'constant') order.push(id);
  };
  for (const id of cells.keys()) visit(id);
  return [...order, ...FIGURES.filter((id) => !seen.has(id))];
}
