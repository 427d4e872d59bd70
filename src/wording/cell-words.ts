import type { CaseDefinition } from '#model/economics/definition.ts';
import { wordsAfter } from '#numbers/number-style.ts';
import { unitOfCell } from './cell-unit.ts';

/** The unit of a cell in words, after its number: "per subscriber-month", "million tokens a month". */
export function cellWords(definition: CaseDefinition, id: string): string {
  const { name, plural, symbol } = definition.unit;
  const unit = unitOfCell(definition, id);
  if (unit === `USD/${symbol}`) return `per ${name}`;
  if (unit === `${symbol}/month`) return `${plural} a month`;
  return unit === symbol ? plural : wordsAfter(unit);
}
