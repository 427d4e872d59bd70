import { Words } from '#components/controls/Words.tsx';
import { percent } from '#components/drawing/percent.ts';
import { calendarPicture, type CalendarModel } from '#rows/calendar-rows.ts';
import { Hatch } from '../Hatch.tsx';
import { Key } from '../Key.tsx';
import type { PlateViewProps } from '../plate-view.ts';

/** Heights in pixels: of the line with the months, of a model's own line, of all models' blocks together, of the lab's bars. */
const [HEAD, LINE, BLOCKS, BARS] = [22, 22, 96, 64];
/** Under the blocks, for how much is in the newest; and over and under the bars, for their amounts. */
const [NOTE, AMOUNT] = [30, 17];

const px = (value: number) => Number(value.toFixed(1));
/** What is there is seen: the thinnest block is a hairline. */
const thick = (share: number) => (share > 0 ? Math.max(1, px(share * BLOCKS)) : 0);

/** Where each model's blocks stand, on one base. */
function stand(models: CalendarModel[]) {
  let y = HEAD;
  return models.map((model) => {
    const [built, sold] = [thick(model.built), thick(model.sold)];
    const line = y + LINE - 7;
    y = px(y + LINE + Math.max(built, sold));
    return { ...model, line, base: y, built, sold };
  });
}

const block = (from: number, to: number, base: number, height: number) =>
  height > 0 ? `M${px(from * 100)},${base}V${px(base - height)}H${px(to * 100)}V${base}Z` : '';

/** A model's words begin, end or have their middle where its blocks do, as far as a phone has room for them. */
function nameAt({ from, to }: CalendarModel) {
  if (to > 0.85) return { x: percent(to * 100), 'text-anchor': 'end' as const };
  if (from <= 0.25) return { x: percent(from * 100) };
  return { x: percent(Math.min(Math.max((from + to) * 50, 40), 60)), 'text-anchor': 'middle' as const };
}

/** Models built and sold on one calendar, and the lab's cash in the same months. */
export default function CalendarView({ books }: PlateViewProps) {
  const [[notebook, evaluation] = []] = Object.entries(books);
  if (evaluation === undefined) return null;
  const { models, periods, zero, unit, newest, sentence } = calendarPicture(evaluation);
  const rows = stand(models);
  const lab = HEAD + models.length * LINE + BLOCKS + NOTE;
  const top = lab + LINE + AMOUNT;
  const height = top + BARS + AMOUNT;
  const level = px(top + zero * BARS);
  const hatch = `${notebook}-calendar-hatch`;
  return (
    <>
      {rows.length > 0 && (
        <>
          <p class="plate-key calendar-key" aria-hidden="true">
            <Key class="calendar-built" words="spent on building" />
            <Key class="calendar-sold" words="left by its sales after serving" />
          </p>
          <svg
            class="calendar"
            role="img"
            aria-label={`${rows.length} models on one calendar. ${sentence}`}
            width="100%"
            height={height}
          >
            <defs>
              <Hatch id={hatch} />
            </defs>
            <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
              <path
                class="calendar-months"
                d={periods.map(({ to }) => (to < 1 ? `M${px(to * 100)},0V${height}` : '')).join('')}
              />
              <path
                class="calendar-built"
                d={rows.map((row) => block(row.from, row.launch, row.base, row.built)).join('')}
              />
              <path
                class="calendar-sold"
                d={[
                  ...rows.map((row) => (row.loss ? '' : block(row.launch, row.to, row.base, row.sold))),
                  ...periods.map(({ from, to, cash }) => block(from, to, level, cash * BARS)),
                ].join('')}
              />
            </svg>
            {rows.map(
              (row) =>
                row.loss && (
                  <rect
                    key={row.name}
                    x={percent(row.launch * 100)}
                    width={percent((row.to - row.launch) * 100)}
                    y={px(row.base - row.sold)}
                    height={row.sold}
                    fill={`url(#${hatch})`}
                  />
                ),
            )}
            {rows.map((row) => (
              <text key={row.name} y={row.line} {...nameAt(row)}>
                <tspan class="calendar-name">{row.name}</tspan>
                <tspan class="calendar-spent" dx="6">
                  {row.spent}
                </tspan>
                <tspan class={row.loss ? 'calendar-loss' : 'calendar-left'} dx="6">
                  {row.left}
                </tspan>
              </text>
            ))}
            <text x="100%" y={lab - NOTE + 16} text-anchor="end">
              {newest && `${newest} model`}
            </text>
            <text y={lab + 14}>
              <tspan class="calendar-name">The lab</tspan>
              <tspan dx="6">{`cash, ${unit}`}</tspan>
            </text>
            {periods.map(({ from, to, cash, amount, head }, place) => {
              const middle = percent((from + to) * 50);
              const end = px(level - cash * BARS);
              /** A long amount over the last and narrow bar ends where the picture does. */
              const isWide = place === periods.length - 1 && periods.length > 4 && amount.length > 6;
              return (
                <g key={place} text-anchor="middle">
                  <text x={middle} y="13">
                    {head}
                  </text>
                  {cash < 0 && (
                    <rect
                      x={percent(from * 100)}
                      width={percent((to - from) * 100)}
                      y={level}
                      height={px(end - level)}
                      fill={`url(#${hatch})`}
                    />
                  )}
                  <text
                    class={cash < 0 ? 'calendar-loss' : 'calendar-left'}
                    x={isWide ? '100%' : middle}
                    text-anchor={isWide ? 'end' : undefined}
                    y={cash < 0 ? end + 13 : end - 5}
                  >
                    {amount}
                  </text>
                </g>
              );
            })}
            <line class="calendar-zero" x1="0" x2="100%" y1={level} y2={level} />
          </svg>
        </>
      )}
      <Words as="p" class="plate-says">
        {sentence}
      </Words>
    </>
  );
}
