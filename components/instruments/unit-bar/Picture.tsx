/** The drawing of a unit bar, without the words above it and the list under it: on a page, and on the cards that links are shown with. */
import { BreakMark } from './BreakMark.tsx';
import type { UnitBarRow } from '#rows/bar-row.ts';
import { percent } from '#components/drawing/percent.ts';
import { MovedPicture, type Placed } from '#components/drawing/MovedPicture.ts';
import { percentOf, spanMark, type PlacedUnitBar } from './geometry.ts';
import { marginWords, UnitBarMarginMark } from './MarginMark.tsx';
import { segmentClass, segmentWords, UnitBarSegmentMark } from './SegmentMark.tsx';
import { UNIT_BAR_SIZES, type UnitBarSize } from './size.ts';

export interface UnitBarPictureProps {
  row: UnitBarRow;
  placed: PlacedUnitBar;
  /** Names the hatching. */
  id: string;
  size: UnitBarSize;
  label: string;
}

export class UnitBarPicture extends MovedPicture<UnitBarPictureProps> {
  protected readonly marked = '.move, .says';

  protected place({ row, placed, size, label }: UnitBarPictureProps): Placed {
    const { ratioText } = row.margin;
    const { figure, word } = marginWords(placed, ratioText, size);
    const words = placed.segments.map((one) => segmentWords(one, size));
    const margin = spanMark(placed.margin);
    return {
      make: [
        [size, figure, word, placed.broken, placed.ghostsBroken],
        placed.segments.map((one, i) => [
          segmentClass(one),
          one.letter,
          one.segment.label,
          words[i]?.initial,
          words[i]?.name,
        ]),
      ].join(),
      marks: [
        { 'aria-label': label },
        ...(figure === undefined ? [margin] : [margin, margin, { text: ratioText }]),
        ...placed.segments.flatMap(({ span }, i) =>
          words[i]?.initial === undefined ? [spanMark(span)] : [spanMark(span), spanMark(span)],
        ),
        spanMark(placed.loss),
      ],
    };
  }

  override render({ row, placed, id, size, label }: UnitBarPictureProps) {
    const { bar, gap, rail, costStrip } = UNIT_BAR_SIZES[size];
    const hatch = `${id}-hatch`;
    const mark = percent(percentOf(1));
    return (
      <svg class="unit-bar-picture" role="img" aria-label={label} width="100%" height={bar + gap + rail}>
        <defs>
          <pattern id={hatch} patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="7" height="7" />
            <rect class="hatch-stripe" width="3" height="7" />
          </pattern>
        </defs>
        <line class="unit-bar-mark" x1={mark} x2={mark} y1={bar} y2={bar + gap + rail} />
        <UnitBarMarginMark placed={placed} ratioText={row.margin.ratioText} size={size} />
        {placed.segments.map((segment) => (
          <UnitBarSegmentMark key={segment.segment.id} placed={segment} size={size} />
        ))}
        <rect class="unit-bar-loss move" {...spanMark(placed.loss)} height={bar - costStrip} fill={`url(#${hatch})`} />
        {placed.broken && <BreakMark y={0} height={bar} />}
        {placed.ghostsBroken && <BreakMark y={bar + gap} height={rail} />}
        <line class="unit-bar-zero" x1="1" x2="1" y1="0" y2={bar} />
        <line class="unit-bar-mark" x1={mark} x2={mark} y1="0" y2={bar} />
      </svg>
    );
  }
}
