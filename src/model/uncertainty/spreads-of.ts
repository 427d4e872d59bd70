/** Which inputs of a case are uncertain for a figure, and how far. */
import { decimal, Decimal } from '#model/decimal.ts';
import type { Cells } from '#model/economics/cells.ts';
import type { CaseDefinition, InputDefinition } from '#model/economics/definition.ts';
import { standsOn } from '#model/economics/joint-figure.ts';
import { toFloat } from '#model/to-float.ts';
import type { Spread } from './spread.ts';

/** An input with what it may be: its plausible range, widened where the reader has gone beyond it. */
export interface Uncertain {
  input: InputDefinition;
  low: Decimal;
  middle: Decimal;
  high: Decimal;
}

/** Inputs that the figure stands on and whose range holds more than one value. One that follows others varies with them, and not by itself. */
export function uncertainInputs(definition: CaseDefinition, cells: Cells, figure: string): Uncertain[] {
  return definition.inputs.flatMap((input): Uncertain[] => {
    const text = cells.get(input.id)?.text;
    if (text === undefined || !standsOn(cells, figure, input.id)) return [];
    const middle = decimal(text);
    const [low, high] = [Decimal.min(input.low, middle), Decimal.max(input.high, middle)];
    return low.lt(high) ? [{ input, low, middle, high }] : [];
  });
}

export const spreadOf = ({ input, low, middle, high }: Uncertain): Spread => ({
  id: input.id,
  low: toFloat(low),
  middle: toFloat(middle),
  high: toFloat(high),
  scale: input.scale,
});
