import { lineCell } from '#model/economics/line-cell.ts';
import type { CaseDefinition } from '#model/economics/definition.ts';
import { FIGURE_TERMS, figureUnit } from '#model/economics/figure-terms.ts';
import type { FigureName } from '#model/economics/words.ts';

/** The unit expression of a cell of a case. @throws RangeError for a cell the case does not have */
export function unitOfCell(definition: CaseDefinition, id: string): string {
  const { symbol } = definition.unit;
  if (id in FIGURE_TERMS) return figureUnit(id as FigureName, symbol);
  if (definition.lines.some((line) => lineCell(line.id) === id)) return `USD/${symbol}`;
  if (id === 'volume') return `${symbol}/month`;
  if (id === 'cost_ratio') return 'ratio';
  if (id === 'outlay' || id === 'customer_outlay') return 'USD';
  if (id === 'monthly_cover') return 'USD/month';
  const declared = [...definition.inputs, ...definition.formulas, ...definition.constants].find(
    (cell) => cell.id === id,
  );
  if (declared === undefined) throw new RangeError(`case ${definition.id} has no cell ${id}`);
  return declared.unit;
}
