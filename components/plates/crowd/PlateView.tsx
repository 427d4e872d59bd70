import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { CROWD_TOP, crowdPicture, type CrowdSum } from '#rows/crowd-rows.ts';
import { Hatch } from '../Hatch.tsx';
import type { PlateViewProps } from '../plate-view.ts';

const HEIGHT = 240;
const y = (fees: number) => Number((HEIGHT * (1 - Math.min(fees, CROWD_TOP) / CROWD_TOP)).toFixed(1));
const FEE = y(1);
/** Baselines of words over a line and under it. */
const [OVER, UNDER] = [-8, 17];

/** The outline of a hundred columns, each as high as its fees, closed along a level in pixels. */
const columns = (heights: readonly number[], level: number): string =>
  `0,${level} ${heights.map((fees, place) => `${place},${y(fees)} ${place + 1},${y(fees)}`).join(' ')} 100,${level}`;

/** What parts one buyer from the next. */
const GAPS = Array.from({ length: 99 }, (_, place) => `M${place + 1},0V${HEIGHT}`).join('');

/** A hundred buyers in a row, what each costs as a column, and two lines across them all: what each brings in, and what the average costs. */
export default function CrowdView({ books }: PlateViewProps) {
  const [evaluation] = Object.values(books);
  if (evaluation === undefined) return null;
  const { costs, fee, average, beyond, left, over, sentence } = crowdPicture(evaluation);
  const mean = y(average.fees);
  const offTop = average.fees > CROWD_TOP;
  return (
    <>
      {costs.length > 0 && (
        <>
          <svg
            class="crowd"
            role="img"
            aria-label={`A hundred people, from the lightest user to the heaviest: ${fee}, ${average.words}. ${sentence}`}
            width="100%"
            height={HEIGHT}
          >
            <defs>
              <Hatch id="crowd-hatch" />
            </defs>
            <rect width="100%" height={FEE} fill="url(#crowd-hatch)" />
            <rect class="crowd-left" width="100%" y={FEE} height={HEIGHT - FEE} />
            <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
              <polygon
                class="crowd-cost"
                points={columns(
                  costs.map((cost) => Math.min(cost, 1)),
                  HEIGHT,
                )}
              />
              {/* Hatching would be stretched with the columns: it is drawn before them, and covered where nobody is. */}
              <polygon
                class="crowd-air"
                points={columns(
                  costs.map((cost) => Math.max(cost, 1)),
                  0,
                )}
              />
              <path class="crowd-gaps" d={GAPS} />
            </svg>
            <line class="crowd-fee" x2="100%" y1={FEE} y2={FEE} />
            <line class="crowd-average" x2="100%" y1={mean} y2={mean} />
            {/* Each on the side of its line that is away from the other's. */}
            <text class="crowd-label" x="4" y={FEE + (average.fees > 1 ? UNDER : OVER)}>
              {fee}
            </text>
            <text
              class="crowd-label"
              x="4"
              y={mean + ((average.fees > 1 && mean > 24) || mean > HEIGHT - 24 ? OVER : UNDER)}
            >
              {average.words}
              {offTop && ' ↑'}
            </text>
            {beyond && (
              <text class="crowd-label" x="91%" y={mean < 40 ? 48 : 14} text-anchor="end">
                {beyond} →
              </text>
            )}
          </svg>
          <p class="curve-ends" aria-hidden="true">
            <span>lightest user</span>
            <span>heaviest</span>
          </p>
          <dl class="crowd-sums">
            <Sum of="left" words="left over by" sum={left} />
            <Sum of="over" words="not covered for" sum={over} />
          </dl>
        </>
      )}
      <Words as="p" class="plate-says">
        {sentence}
      </Words>
    </>
  );
}

function Sum({ of, words, sum: { buyers, amount, share } }: { of: string; words: string; sum: CrowdSum }) {
  return (
    <div>
      <dt>
        {words} <Words>{buyers}</Words>
      </dt>
      <dd>
        <svg width="100%" height="14" aria-hidden="true">
          <rect
            class={`crowd-${of}`}
            width={percent(share * 100)}
            height="14"
            fill={of === 'over' ? 'url(#crowd-hatch)' : undefined}
          />
        </svg>
        <Words>{amount}</Words>
      </dd>
    </div>
  );
}
