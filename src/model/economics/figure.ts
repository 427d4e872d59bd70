import type { Decimal } from '#model/decimal.ts';
import { isDefined, type Value } from '#model/formula/value.ts';

/**
 * What a figure can come to. "No answer" is a named outcome with its reason in words, never NaN:
 * `never` and `always` answer "from which volume on"; `several` lists every place, `settles` being the last, after which there is no loss.
 */
export type Figure =
  | { kind: 'value'; value: Decimal; remark?: string }
  | { kind: 'several'; values: Decimal[]; settles: Decimal | undefined }
  | { kind: 'never'; why: string }
  | { kind: 'always'; why: string }
  | { kind: 'not-defined'; why: string }
  | { kind: 'not-asked'; why: string };

export function figureOf(value: Value): Figure {
  return isDefined(value) ? { kind: 'value', value } : { kind: 'not-defined', why: value.notDefined };
}

export const undefinedFigure = (why: string): Figure => ({ kind: 'not-defined', why });
