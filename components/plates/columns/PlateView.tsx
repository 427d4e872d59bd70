import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { Cell } from '#components/figures/Cell.tsx';
import { columnsPicture, type Level } from '#rows/columns-rows.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { cellNamed } from '../cell-named.ts';
import { Hatch } from '../Hatch.tsx';
import type { PlateViewProps } from '../plate-view.ts';

const HEIGHT = 272;
/** What a cost beyond the picture lacks goes on over each column by so much. */
const CAP = 10;
/** Room for that and for the two lines over the highest column. */
const TOP = 36 + CAP;
const LINE = 15;
/** The columns' part of the width in percent, as the style sheet has it; levels are named in the rest. */
const WIDTH = 72;

const px = (share: number) => Number((share * (HEIGHT - TOP)).toFixed(1));
const y = (at: number) => HEIGHT - px(at);

/** Prices as columns, each filled with what serving takes, with the cost and another level across them. */
export default function ColumnsView({ books, plan }: PlateViewProps) {
  const named = (text = '') => labelledCells(text).map(({ cell, words }) => ({ words, ...cellNamed(books, cell) }));
  const prices = named(plan['prices']);
  const [cost, other] = [...named(plan['cost']), ...named(plan['level'])].map(({ words, view }) => ({
    words,
    ...view,
  }));
  if (cost === undefined) return null;
  const { columns, levels, sentence } = columnsPicture(
    prices.map(({ words, view }) => ({ words, ...view })),
    cost,
    other,
  );
  const each = WIDTH / columns.length;
  const baselines = namesOf(levels);
  const cap = levels[0]?.isBeyond ? CAP : 0;
  return (
    <>
      <svg
        class="columns"
        role="img"
        aria-label={`What ${columns.length} sellers ask for a million tokens, against what serving them takes. ${sentence}`}
        width="100%"
        height={HEIGHT}
      >
        <defs>
          <Hatch id="columns-hatch" />
        </defs>
        {columns.map(({ cost: paid, left, lack, difference, verdict }, place) => {
          const box = { x: percent(each * (place + 0.14)), width: percent(each * 0.72) };
          const above = y(paid + left + lack) - cap;
          const middle = percent(each * (place + 0.5));
          return (
            <g key={place}>
              <rect class="columns-cost" {...box} y={y(paid)} height={px(paid)} />
              <rect class="columns-left" {...box} y={y(paid + left)} height={px(left)} />
              <rect fill="url(#columns-hatch)" {...box} y={above} height={px(lack) + cap} />
              <text class="columns-label" x={middle} y={above - 6 - LINE} text-anchor="middle">
                {difference}
              </text>
              <text class="columns-word" x={middle} y={above - 6} text-anchor="middle">
                {verdict}
              </text>
            </g>
          );
        })}
        {levels.map(({ at, words, amount, isBeyond }, place) => (
          <g key={place} class={place === 0 ? 'columns-at' : 'columns-other'}>
            {!isBeyond && <line x1="0" x2={percent(WIDTH + 1.5)} y1={y(at)} y2={y(at)} />}
            <text class="columns-word" x={percent(WIDTH + 2.5)} y={(baselines[place] ?? 0) - LINE}>
              {words}
            </text>
            <text class="columns-label" x={percent(WIDTH + 2.5)} y={baselines[place]}>
              {amount}
            </text>
          </g>
        ))}
        <line class="columns-ground" x1="0" x2={percent(WIDTH)} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <dl class="columns-names">
        {prices.map(({ id, words, view }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>
              <Cell id={id} view={view} />
            </dd>
          </div>
        ))}
      </dl>
      <Words as="p" class="plate-says">
        {sentence}
      </Words>
    </>
  );
}

/** Where the second line of each level's name stands: beside its line, and clear of the other's. */
function namesOf(levels: readonly Level[]): number[] {
  const block = 2 * LINE + 4;
  const upward = levels
    .map((_, place) => place)
    .sort((one, other) => (levels[one]?.at ?? 0) - (levels[other]?.at ?? 0));
  const baselines: number[] = [];
  upward.forEach((place, rank) => {
    const lowest = HEIGHT - 3 - rank * block;
    const highest = TOP + (levels.length - 1 - rank) * block;
    const free = Math.min(lowest, (baselines[upward[rank - 1] ?? -1] ?? Infinity) - block);
    baselines[place] = Math.max(Math.min(y(levels[place]?.at ?? 0) + 4, free), highest);
  });
  return baselines;
}
