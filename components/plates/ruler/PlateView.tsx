import { rulerPicture } from '#rows/ruler-rows.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { cellNamed } from '../cell-named.ts';
import { Hatch } from '../Hatch.tsx';
import type { PlateViewProps } from '../plate-view.ts';

const HEIGHT = 360;
/** From the left in pixels: the bar, and the labels beside it. */
const [BAR, WIDTH, LABELS] = [82, 18, 130];
/** A field less high than this has no room for its words. */
const ROOM = 48;
const y = (place: number) => Number(((1 - place) * HEIGHT).toFixed(1));

/** Where 2 to 9 stand between one power of ten and the next. */
const between = (steps: number): string =>
  Array.from({ length: steps * 8 }, (_, tick) => {
    const place = (Math.floor(tick / 8) + Math.log10((tick % 8) + 2)) / steps;
    return `M${BAR - 4},${y(place)}h4`;
  }).join('');

/** Bills on an upright ruler, what sales repay of it below a line and what they do not above. */
export default function RulerView({ books, plan: { marks: bills = '', threshold = '', here = '' } }: PlateViewProps) {
  const named = (cell: string, words: string) => ({ words, view: cellNamed(books, cell).view });
  const { decades, marks, repaid, sentence } = rulerPicture(
    labelledCells(bills).map(({ cell, words }) => named(cell, words)),
    named(threshold, 'what sales repay'),
    named(here, 'your bill'),
  );
  const line = repaid === undefined ? undefined : y(repaid);
  const steps = decades.length - 1;
  return (
    <svg class="ruler" role="img" aria-label={sentence} width="100%" height={HEIGHT}>
      <defs>
        <Hatch id="ruler-hatch" />
      </defs>
      {line !== undefined && (
        <>
          {/* A picture of its own, which cuts what reaches beyond the right edge. */}
          <svg width="100%" height={HEIGHT}>
            <rect class="ruler-loss" x={BAR} width="100%" height={line} />
            <rect class="ruler-gain" x={BAR} width="100%" y={line} height={HEIGHT - line} />
          </svg>
          <rect x={BAR} width={WIDTH} height={line} fill="url(#ruler-hatch)" />
          <rect class="ruler-repaid" x={BAR} width={WIDTH} y={line} height={HEIGHT - line} />
          <g aria-hidden="true" text-anchor="end" class="ruler-fields">
            <text x="100%" dx="-8" y="20" class="ruler-gone">
              {line > ROOM && 'the margin is gone'}
            </text>
            <text x="100%" dx="-8" y={HEIGHT - 12} class="ruler-left">
              {HEIGHT - line > ROOM && 'something is left'}
            </text>
          </g>
        </>
      )}
      <path class="ruler-ticks" d={`M${BAR},0V${HEIGHT}${between(steps)}`} />
      <g aria-hidden="true" text-anchor="end" class="ruler-decades">
        {decades.map((words, step) => (
          <text key={words} x={BAR - 10} y={y(step / steps) + 4}>
            {words}
          </text>
        ))}
      </g>
      {line !== undefined && <line class="ruler-line" x1={BAR - 4} x2="100%" y1={line} y2={line} />}
      {marks.map(({ kind, at, label, amount, words }) => (
        <g key={`${kind}${words}`} aria-hidden="true" class={`ruler-${kind}-mark`}>
          {kind !== 'line' && (
            <polyline points={`${BAR},${y(at)} ${BAR + WIDTH + 8},${y(at)} ${LABELS - 6},${y(label)}`} />
          )}
          {kind === 'here' && <circle cx={BAR + WIDTH / 2} cy={y(at)} r="6" />}
          <text x={LABELS} y={y(label)} dy="-3">
            {amount}
          </text>
          <text class="ruler-words" x={LABELS} y={y(label)} dy="12">
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}
