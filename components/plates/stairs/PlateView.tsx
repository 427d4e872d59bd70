import { percent } from '#components/drawing/percent.ts';
import { Cell } from '#components/figures/Cell.tsx';
import { STAIRS_BOTTOM, stairs } from '#rows/stairs-rows.ts';
import { labelledCells } from '#wording/labelled-cells.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { cellNamed } from '../cell-named.ts';
import { Hatch } from '../Hatch.tsx';
import { Key } from '../Key.tsx';
import type { PlateViewProps } from '../plate-view.ts';

const HEIGHT = 192;
const y = (share: number) => Number((((1 - share) / (1 - STAIRS_BOTTOM)) * HEIGHT).toFixed(1));
const ZERO = y(0);

/** A price from which one kind of cost after another is taken, and who stops at which step. */
export default function StairsView({ books, plan }: PlateViewProps) {
  const [evaluation] = Object.values(books);
  if (evaluation === undefined) return null;
  const steps = stairs(evaluation);
  const rungs = labelledCells(plan['steps'] ?? '').map(({ cell, words }) => ({ words, ...cellNamed(books, cell) }));
  const width = 100 / Math.max(steps.length, 1);
  return (
    <>
      <svg
        class="stairs"
        role="img"
        aria-label={`What is left of the price: ${rungs.map(({ words, view }) => `${view.text} ${words}`).join(', ')}.`}
        width="100%"
        height={HEIGHT}
      >
        <defs>
          <Hatch id="stairs-hatch" />
        </defs>
        {steps.map(({ set, adds, from, to, isCut }, place) => {
          const at = { x: percent(place * width), width: percent(width * 0.96) };
          const floor = Math.min(0, Math.max(from, to));
          return (
            <g key={set}>
              <rect class="stairs-left" {...at} y={y(Math.max(to, 0))} height={ZERO - y(Math.max(to, 0))} />
              <rect class={`stairs-${adds}`} {...at} y={y(from)} height={Math.max(0, y(to) - y(from))} />
              <rect {...at} y={y(floor)} height={Math.max(0, y(to) - y(floor))} fill="url(#stairs-hatch)" />
              {isCut && (
                <text class="stairs-cut" x={percent(place * width + width * 0.48)} y={HEIGHT - 6} text-anchor="middle">
                  ↓
                </text>
              )}
            </g>
          );
        })}
        <line class="stairs-zero" x1="0" x2="100%" y1={ZERO} y2={ZERO} />
      </svg>
      <ol class="stairs-steps">
        {rungs.map(({ id, words, view }) => (
          <li key={id}>
            <Cell id={id} view={view} /> {words}
          </li>
        ))}
      </ol>
      <p class="plate-key" aria-hidden="true">
        {steps
          .filter(({ from, to }) => from > to)
          .map(({ adds }) => (
            <Key key={adds} class={`stairs-${adds}`} words={BEHAVIOR_WORDS[adds]} />
          ))}
        <Key class="stairs-left" words="left" />
      </p>
    </>
  );
}
