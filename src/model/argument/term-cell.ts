import { readQualified, type Basis } from '#model/economics/basis.ts';

/** Splits "ds.serving:margin" at its first dot; `undefined` when there is none. */
export function readTermCell(cell: string): { notebook: string; under: Basis; figure: string } | undefined {
  const dot = cell.indexOf('.');
  if (dot < 1) return undefined;
  const qualified = readQualified(cell.slice(dot + 1));
  return qualified && { notebook: cell.slice(0, dot), under: qualified.under, figure: qualified.figure };
}
