import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { DOUBLINGS, DOUBLINGS_TOP, doublingsPicture } from '#rows/doublings-rows.ts';
import type { PlateViewProps } from '../plate-view.ts';

/** Pixels: the columns, room above them for what is cut off, room below for how often sales have doubled. */
const [HEIGHT, ABOVE, BELOW] = [168, 18, 20];
/** Percent of the width that the columns take; the price is named beside them. */
const WIDTH = 84;
const MARKS = ['now', '', '', '8×', '', '', '64×'];

const y = (prices: number) => Number((HEIGHT * (1 - Math.min(prices / DOUBLINGS_TOP, 1))).toFixed(1));
/** The outline of a row of columns. */
const columns = (tops: readonly number[], bottom: number) =>
  `0,${bottom} ${tops.map((top, place) => `${place},${y(top)} ${place + 1},${y(top)}`).join(' ')} ${DOUBLINGS},${bottom}`;
const GAPS = Array.from({ length: DOUBLINGS - 1 }, (_, place) => `M${place + 1},0V${HEIGHT}`).join('');

/** A sale of each notebook, beside one another. */
export default function DoublingsView({ books, plan }: PlateViewProps) {
  const names = (plan['names'] ?? '').split('; ');
  return (
    <div class="doublings">
      {Object.entries(books).map(([id, book], place) => (
        <Panel key={id} id={id} name={names[place] ?? ''} evaluation={book} />
      ))}
    </div>
  );
}

function Panel({ id, name, evaluation }: { id: string; name: string; evaluation: Evaluation }) {
  const { layers, price, beyond, sentence } = doublingsPicture(evaluation);
  const stretched = {
    y: ABOVE,
    width: percent(WIDTH),
    height: HEIGHT,
    viewBox: `0 0 ${DOUBLINGS} ${HEIGHT}`,
    preserveAspectRatio: 'none',
  };
  const line = ABOVE + y(1);
  return (
    <div>
      <p class="doublings-name">{name}</p>
      {layers.length > 0 && (
        <svg
          class="doublings-plot"
          role="img"
          aria-label={`${name}, at sales as they are and after each of six doublings. ${sentence}`}
          width="100%"
          height={ABOVE + HEIGHT + BELOW}
        >
          <pattern
            id={`doublings-${id}`}
            patternUnits="userSpaceOnUse"
            width="6"
            height="6"
            patternTransform="rotate(45)"
          >
            <rect class="doublings-air" width="2" height="6" />
          </pattern>
          <svg {...stretched}>
            {layers.toReversed().map(({ behavior, tops }) => (
              <polygon key={behavior} class={`doublings-${behavior}`} points={columns(tops, HEIGHT)} />
            ))}
          </svg>
          {/* Hatching would be stretched with the columns: it is laid over them, and covered where there is none. */}
          <rect y={ABOVE} width={percent(WIDTH - 0.5)} height={y(1)} fill={`url(#doublings-${id})`} />
          <svg {...stretched}>
            <polygon class="doublings-air" points={columns(layers.at(-1)?.tops ?? [], 0)} />
            <path class="doublings-gaps" d={GAPS} />
          </svg>
          <line class="doublings-price" x2="100%" y1={line} y2={line} />
          <line class="doublings-ground" x2={percent(WIDTH)} y1={ABOVE + HEIGHT} y2={ABOVE + HEIGHT} />
          <g aria-hidden="true">
            <text x="100%" y={line - 6} text-anchor="end">
              price
            </text>
            <text y="12">{beyond}</text>
            {MARKS.map((mark, place) => (
              <text
                key={place}
                class="doublings-mark"
                x={percent(((place + 0.5) / DOUBLINGS) * WIDTH)}
                y={ABOVE + HEIGHT + 15}
              >
                {mark}
              </text>
            ))}
          </g>
        </svg>
      )}
      <Words as="p" class="plate-says">
        {sentence}
      </Words>
      <ul class="doublings-key">
        {layers.toReversed().map(({ behavior, words, amount }) => (
          <li key={behavior} class={`doublings-${behavior}`}>
            <span>{words}</span> <Words>{amount}</Words>
          </li>
        ))}
        {price && (
          <li class="doublings-sold">
            <span>the price</span> <Words>{price}</Words>
          </li>
        )}
      </ul>
    </div>
  );
}
