import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { CROWD_TOP, crowdPicture, type CrowdSum } from '#rows/crowd-rows.ts';
import type { PlateViewProps } from '../plate-view.ts';

const HEIGHT = 240;
const y = (fees: number) => Number((HEIGHT * (1 - Math.min(fees, CROWD_TOP) / CROWD_TOP)).toFixed(1));
const FEE = y(1);

/** The outline of a hundred columns from one height to another, in fees. */
const columns = (from: readonly number[], to: readonly number[]): string =>
  [
    ...from.flatMap((fees, place) => [`${place},${y(fees)}`, `${place + 1},${y(fees)}`]),
    ...to.flatMap((fees, place) => [`${place},${y(fees)}`, `${place + 1},${y(fees)}`]).reverse(),
  ].join(' ');

/** What parts one buyer from the next. */
const GAPS = Array.from({ length: 99 }, (_, place) => `M${place + 1},0V${HEIGHT}`).join('');

/** A hundred buyers in a row, what each costs as a column, and the fee across them all. */
export default function CrowdView({ books }: PlateViewProps) {
  const [evaluation] = Object.values(books);
  if (evaluation === undefined) return null;
  const { costs, fee, beyond, left, over, sentence } = crowdPicture(evaluation);
  const within = costs.map((cost) => Math.min(cost, 1));
  const none = costs.map(() => 0);
  const all = costs.map(() => 1);
  const tops = costs.map(() => CROWD_TOP);
  return (
    <>
      {costs.length > 0 && (
        <>
          <svg
            class="crowd"
            role="img"
            aria-label={`A hundred subscribers, from the lightest user to the heaviest. ${sentence}`}
            width="100%"
            height={HEIGHT}
          >
            <defs>
              <pattern
                id="crowd-hatch"
                patternUnits="userSpaceOnUse"
                width="7"
                height="7"
                patternTransform="rotate(45)"
              >
                <rect class="hatch-ground" width="7" height="7" />
                <rect class="hatch-stripe" width="3" height="7" />
              </pattern>
            </defs>
            <rect width="100%" height={FEE} fill="url(#crowd-hatch)" />
            <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
              <polygon class="crowd-left" points={columns(all, within)} />
              <polygon class="crowd-cost" points={columns(within, none)} />
              {/* Hatching would be stretched with the columns: it is drawn before them, and covered where nobody is. */}
              <polygon
                class="crowd-air"
                points={columns(
                  tops,
                  costs.map((cost) => Math.max(cost, 1)),
                )}
              />
              <path class="crowd-gaps" d={GAPS} />
            </svg>
            <line class="crowd-fee" x1="0" x2="100%" y1={FEE} y2={FEE} />
            <text class="crowd-label" x="2" y={FEE - 8}>
              {fee}
            </text>
            {beyond && (
              <text class="crowd-label" x="100%" dx="-8%" y="14" text-anchor="end">
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
            <Sum of="over" words="beyond the fee, by" sum={over} />
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
