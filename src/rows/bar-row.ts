/** A notebook's unit bar: its lines as shares of price. */
import { behaviorOf } from '#model/economics/boundary.ts';
import { lineCell } from '#model/economics/line-cell.ts';
import type { CaseDefinition, CaseState } from '#model/economics/definition.ts';
import type { Behavior } from '#model/economics/words.ts';
import type { Snapshot } from '#wording/snapshot.ts';

/** One bar: where each dollar of price goes, for one unit sold. */
export interface UnitBarRow {
  /** Revenue per unit, as shown: "$1.38". */
  price: string;
  /** Whether the price is zero: then there is nothing for a margin to be left of. */
  unpriced?: true;
  /** What is sold once more, as in "per million tokens". */
  unitName: string;
  /** Every cost line of the case, counted or not. Drawn in the order of `BEHAVIORS`; within one behavior, in the order given. */
  segments: UnitBarSegment[];
  /** What the counted lines leave of the price; negative when they take more than all of it. The bar works out its length. */
  margin: {
    /** Per unit, as shown: "$1.09", "-$0.39". */
    text: string;
    /** As a share of price, as shown: "78.8%". */
    ratioText: string;
  };
  /** How far the counted lines run, said in words where the bar is broken off: "runs to 9.3 times the price". */
  overrun?: string;
}

export interface UnitBarSegment {
  /** The cost line's id. */
  id: string;
  label: string;
  behavior: Behavior;
  /** Amount per unit as a fraction of price, 0 or more. Infinity where the price is zero. */
  share: number;
  /** Amount per unit, as shown: "$0.08". */
  text: string;
  /** Whether the line is inside the boundary. A line outside is drawn as a ghost. */
  included: boolean;
  /** Capacity that serves nobody: drawn paler than the capacity in use. */
  idle: boolean;
  /** Interest and the like: in no named set. */
  financing: boolean;
}

export function barRow(definition: CaseDefinition, state: CaseState, snapshot: Snapshot): UnitBarRow {
  const price = snapshot.cell('price');
  const amount = (cell: string) => Number(snapshot.cell(cell).value);
  const perPrice = (cell: string) =>
    amount('price') > 0 ? amount(cell) / amount('price') : amount(cell) > 0 ? Infinity : 0;
  const times = snapshot.cell('cost_ratio');
  return {
    price: price.text,
    ...(!(amount('price') > 0) && { unpriced: true as const }),
    unitName: definition.unit.name,
    segments: definition.lines.map((line) => ({
      id: line.id,
      label: line.label,
      behavior: behaviorOf(line, state.behaviors),
      share: perPrice(lineCell(line.id)),
      text: snapshot.cell(lineCell(line.id)).text,
      included: state.boundary.includes(line.id),
      idle: line.idle,
      financing: line.financing,
    })),
    margin: { text: snapshot.cell('margin').text, ratioText: snapshot.cell('margin_ratio').text },
    ...(Number(times.value) > 1 && { overrun: `runs to ${times.text} times the price` }),
  };
}
