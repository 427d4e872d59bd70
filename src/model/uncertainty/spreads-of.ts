/** Which inputs of a case are uncertain for a figure, and how far. */
import { decimal, Decimal } from '#model/decimal.ts';
import type { Cell, Cells } from '#model/economics/cells.ts';
import type { CaseDefinition, CaseState, InputDefinition } from '#model/economics/definition.ts';
import { standsOn } from '#model/economics/joint-figure.ts';
import { plausibleRange } from '#model/economics/plausible-range.ts';
import { toFloat } from '#model/to-float.ts';
import type { Spread } from './spread.ts';

/** An input with what it may be: its plausible range, widened where its value lies beyond it. */
export interface Uncertain {
  input: InputDefinition;
  low: Decimal;
  middle: Decimal;
  high: Decimal;
  /** Where one unknown moves several inputs: the place of their group among the case's, and whether this one falls as others rise. */
  together?: { group: number; falls: boolean };
}

/** Inputs that the figure stands on and that are no facts in this state. One that follows others varies with them, and not by itself. */
export function uncertainInputs(
  definition: CaseDefinition,
  state: CaseState,
  cells: Cells,
  figure: string,
): Uncertain[] {
  return definition.inputs.flatMap((input): Uncertain[] => {
    const range = plausibleRange(definition, state, input.id);
    if (range === undefined || !standsOn(cells, figure, input.id)) return [];
    const middle = decimal((cells.get(input.id) as Cell).text ?? '');
    const [low, high] = [Decimal.min(range[0], middle), Decimal.max(range[1], middle)];
    if (!low.lt(high)) return [];
    const together = groupOf(definition, input.id);
    return [{ input, low, middle, high, ...(together && { together }) }];
  });
}

function groupOf({ together }: CaseDefinition, id: string): Uncertain['together'] {
  const group = together.findIndex((one) => one.some(({ input }) => input === id));
  const member = together[group]?.find(({ input }) => input === id);
  return member && { group, falls: member.falls };
}

export const spreadOf = ({ input, low, middle, high, together }: Uncertain): Spread => ({
  id: input.id,
  low: toFloat(low),
  middle: toFloat(middle),
  high: toFloat(high),
  scale: input.scale,
  ...(together && { unknown: `together ${together.group}`, falls: together.falls }),
});
