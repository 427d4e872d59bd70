import { percent } from '#components/drawing/percent.ts';
import { Words } from '#components/controls/Words.tsx';
import { enoughFor, hourPicture, type HourCurve } from '#rows/hour-rows.ts';
import type { PlateViewProps } from '../plate-view.ts';

const HEIGHT = 288;
/** From a label's baseline to what it names, and to the next label's. */
const [LABEL, LINE] = [16, 18];
/** Between the word for idle hours and the picture's foot. */
const [TOP, BOTTOM] = [60, HEIGHT - 8];
/** Where a label that stands over its curve begins, from the left. */
const LABEL_FROM = 0.35;
const y = (up: number) => Number((HEIGHT * (1 - up)).toFixed(1));
const x = (across: number) => percent(across * 100);

/** A GPU-hour as an area: busy hours from the left, and in them paid tokens from the bottom. */
export default function HourView({ books, plan: { notebook = '', beside = '', named = '' } }: PlateViewProps) {
  const evaluation = books[notebook] ?? Object.values(books)[0];
  if (evaluation === undefined) return null;
  const { busy, paid, covers, parts, enough, sentence } = hourPicture(evaluation);
  const other = books[beside] && enoughFor(books[beside]);
  const [at, otherAt] = labelPlaces(enough, other);
  return (
    <>
      <svg
        class="hour"
        role="img"
        aria-label={`A GPU-hour, by busy hours and paid tokens. ${sentence}`}
        width="100%"
        height={HEIGHT}
      >
        <defs>
          <pattern id="hour-hatch" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
            <rect class="hatch-stripe" width="2.5" height="7" />
          </pattern>
        </defs>
        <rect
          class={`hour-paid ${covers ? 'covers' : 'short'}`}
          width={x(busy)}
          y={y(paid)}
          height={HEIGHT - y(paid)}
        />
        {covers === false && <rect fill="url(#hour-hatch)" width={x(busy)} y={y(paid)} height={HEIGHT - y(paid)} />}
        <rect class="hour-free" width={x(busy)} y="0" height={y(paid)} />
        <rect class="hour-frame" width="100%" height={HEIGHT} />
        <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
          {other && <polyline class="hour-other" points={pointsOf(other)} />}
          {enough && <polyline class="hour-enough" points={pointsOf(enough)} />}
        </svg>
        <g class="hour-words" aria-hidden="true">
          <text x="8" y={HEIGHT - 10}>
            {`paid for, ${parts.paid}`}
          </text>
          {y(paid) > TOP && busy > 0.15 && <Corner across={busy} of="free" share={parts.free} />}
          {busy < 0.85 && <Corner across={1} of="idle" share={parts.idle} />}
          {enough && (
            <text x="100%" dx="-8" y={at} text-anchor="end">
              {labelOf(enough, 'enough to cover the GPUs')}
            </text>
          )}
          {other && (
            <text class="hour-aside" x="100%" dx="-8" y={otherAt} text-anchor="end">
              {labelOf(other, named)}
            </text>
          )}
        </g>
        <circle class="hour-here" cx={x(busy)} cy={y(paid)} r="5" />
      </svg>
      <p class="curve-ends" aria-hidden="true">
        <span>across: hours</span>
        <span>up: tokens served</span>
      </p>
      <Words as="p" class="plate-says">
        {sentence}
      </Words>
    </>
  );
}

/** What fills a part of the hour, in its upper right corner. */
function Corner({ across, of, share }: { across: number; of: string; share: string }) {
  return (
    <text y={LABEL + 4} text-anchor="end">
      <tspan x={x(across)} dx="-8">
        {of}
      </tspan>
      <tspan x={x(across)} dx="-8" dy={LABEL}>
        {share}
      </tspan>
    </text>
  );
}

const pointsOf = ({ points }: HourCurve) =>
  points.map(([across, up]) => `${Number((across * 100).toFixed(2))},${y(up)}`).join(' ');

/** An arrow says that the line lies beyond the hour's far corner. */
const labelOf = ({ points, share }: HourCurve, words: string) => `${words}: ${share}${points.length > 0 ? '' : ' ↗'}`;

/** Baselines of the curves' labels: each under its curve's right end, over it where there is no room, and not one upon the other. */
function labelPlaces(...curves: (HourCurve | undefined)[]): number[] {
  const taken: number[] = [];
  for (const curve of curves) {
    const end = curve?.points.at(-1)?.[1] ?? 1;
    let place = Math.max(y(end) + LABEL, TOP);
    if (place > BOTTOM) place = y(Math.min(end / LABEL_FROM, 1)) - 6;
    for (const other of taken)
      if (Math.abs(place - other) < LINE) place = other + (other + LINE > BOTTOM ? -LINE : LINE);
    taken.push(place);
  }
  return taken;
}
