import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { BEHAVIORS } from '#model/economics/words.ts';
import { halfwayBetween, hundredRow, type Cents, type HundredRow } from '#rows/hundred-rows.ts';
import type { PlateViewProps } from '../plate-view.ts';
import { heightOf, outline, stair, TALL, WIDE } from './outline.ts';

/** What parts one cent from the next, and where the picture ends before the cost does. */
const GAPS = [
  ...Array.from({ length: WIDE - 1 }, (_, place) => `M${place + 1},0v${TALL}`),
  ...Array.from({ length: TALL - 1 }, (_, place) => `M0,${place + 1}h${WIDE}`),
].join('');
const TORN = `M0,0${'l.5,.5l.5,-.5'.repeat(WIDE)}z`;
const FRAME = { y: TALL - WIDE, width: WIDE, height: WIDE };

const WORDS: Record<Cents['of'], string> = { ...BEHAVIOR_WORDS, left: 'left', beyond: 'beyond the whole' };
const KEY = [...BEHAVIORS, 'left', 'beyond'] as const;

/** Several prices, each cut into a hundred cents. One between two others has a line where it would stand halfway between them. */
export default function HundredView({ books }: PlateViewProps) {
  const rows = Object.values(books).map(hundredRow);
  const drawn = new Set(rows.flatMap(({ parts }) => parts.map(({ of }) => of)));
  return (
    <>
      <div class="hundreds">
        {rows.map((row, place) => (
          <div key={place}>
            <Hundred place={place} row={row} halfway={halfwayBetween(rows[place - 1], rows[place + 1])} />
            <Words as="strong">{row.name}</Words> <Words>{row.said}</Words>
          </div>
        ))}
      </div>
      <p class="hundred-key" aria-hidden="true">
        {KEY.filter((of) => drawn.has(of)).map((of) => (
          <span key={of}>
            <svg width="12" height="12" viewBox="0 0 1 1">
              <rect {...inkOf(of)} width="1" height="1" />
            </svg>{' '}
            {WORDS[of]}
          </span>
        ))}
      </p>
    </>
  );
}

interface HundredProps {
  place: number;
  row: HundredRow;
  halfway: number | undefined;
}

function Hundred({ place, row: { name, parts, cut, said }, halfway }: HundredProps) {
  return (
    <svg class="hundred" role="img" aria-label={`${name}, a price in a hundred cents: ${said}.`} width="100%">
      <defs>
        <pattern
          id={`hundred-hatch-${place}`}
          patternUnits="userSpaceOnUse"
          width=".6"
          height=".6"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width=".6" height=".6" />
          <rect class="hatch-stripe" width=".28" height=".6" />
        </pattern>
      </defs>
      <svg width="100%" height="100%" viewBox={`0 0 ${WIDE} ${TALL}`} preserveAspectRatio="none">
        {parts.map((part) => (
          <polygon key={part.of} {...inkOf(part.of, place)} points={outline(part)} />
        ))}
        <path class="hundred-gaps" d={GAPS} />
        {cut && <path class="hundred-torn" d={TORN} />}
        <rect class="hundred-frame" {...FRAME} />
        {halfway !== undefined && <polyline class="hundred-halfway" points={stair(halfway)} />}
      </svg>
      {halfway !== undefined && (
        <text class="hundred-label" x="3" y={percent(heightOf(halfway) * 100)} dy="-5">
          halfway
        </text>
      )}
      {cut && (
        <text class="hundred-label" x="100%" y="0" dy="-5" text-anchor="end">
          ↑ more
        </text>
      )}
    </svg>
  );
}

/** @param place whose pattern it is hatched with */
const inkOf = (of: Cents['of'], place = 0) =>
  of === 'beyond'
    ? { fill: `url(#hundred-hatch-${place})` }
    : { class: of === 'left' ? 'hundred-left' : `behavior-${of}` };
