/** The volume chart's curves as a table, exactly: margins at round shares and multiples of the case's starting volume. */
import { exactText, type Decimal } from '#model/decimal.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { tableOf } from '#model/economics/table.ts';
import { isDefined } from '#model/formula/value.ts';
import { showQuantity, unitWords } from '#numbers/number-style.ts';
import { SIDE_WORDS } from '#wording/side-words.ts';

const MULTIPLES = ['0.001', '0.003', '0.01', '0.03', '0.1', '0.3', '1', '3', '10', '30', '100'];

export interface VolumeTable {
  columns: string[];
  rows: string[][];
}

export function volumeTable(evaluation: Evaluation): VolumeTable {
  const { unit, nothingBuilt } = evaluation.definition;
  const sides = nothingBuilt === undefined ? (['without', 'with'] as const) : (['without'] as const);
  const words = nothingBuilt === undefined ? SIDE_WORDS : { ...SIDE_WORDS, without: 'Margin' };
  const volume = evaluation.table().value('volume');
  const perMonth = `${unit.symbol}/month`;
  const marginAt = (set: (typeof sides)[number], q: Decimal): string => {
    const margin = tableOf(evaluation.table({ set }).cells, new Map([['q', q]])).value('margin_ratio');
    return isDefined(margin) ? showQuantity(exactText(margin), 'share') : 'not defined';
  };
  const volumes = isDefined(volume) && volume.gt(0) ? MULTIPLES.map((multiple) => volume.times(multiple)) : [];
  return {
    columns: [`Volume, ${unitWords(perMonth)}`, ...sides.map((side) => words[side])],
    rows: volumes.map((q) => [showQuantity(exactText(q), perMonth), ...sides.map((side) => marginAt(side, q))]),
  };
}
