/** Unit bars to try drawings on: one with room, one that runs off, one without a price. */
import type { Behavior } from '#model/economics/words.ts';
import type { UnitBarRow, UnitBarSegment } from '#rows/bar-row.ts';

export function segment(
  id: string,
  behavior: Behavior,
  share: number,
  more: Partial<UnitBarSegment> = {},
): UnitBarSegment {
  return {
    id,
    label: `The ${id}`,
    behavior,
    share,
    text: `$${share}`,
    included: true,
    idle: false,
    financing: false,
    ...more,
  };
}

export function bar(segments: UnitBarSegment[], more: Partial<UnitBarRow> = {}): UnitBarRow {
  return {
    price: '$1.38',
    unitName: 'million tokens',
    segments,
    margin: { text: '$1.09', ratioText: '78.8%' },
    overrun: 'runs to 9.3 times the price',
    ...more,
  };
}

/** Serving counted, building not, as a case page starts. */
export const SERVED = bar([
  segment('training', 'build', 0.057, { included: false }),
  segment('prefill', 'unit', 0.05),
  segment('idle', 'step', 0.03, { idle: true }),
  segment('decode', 'unit', 0.105),
  segment('interest', 'period', 0.02, { included: false, financing: true }),
]);

export const RUNAWAY = bar([segment('tickets', 'unit', 9.3), segment('staff', 'period', 0.3, { included: false })]);
