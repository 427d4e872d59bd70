/** The colors of costs with their words, for a card that shows no state: tiles of one size, apart from one another, since nothing is measured. */
import { BEHAVIORS } from '#model/economics/words.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import type { Block } from './block.ts';
import { CARD, INNER_WIDTH } from './card-frame.ts';
import { lightColor } from './light-tokens.ts';
import { Words } from './Words.tsx';

const [GAP_PX, TILE_PX] = [18, 84];

export function legendBlocks(question: string): Block[] {
  const width = (INNER_WIDTH - GAP_PX * (BEHAVIORS.length - 1)) / BEHAVIORS.length;
  return [
    {
      heightPx: 30,
      abovePx: 0,
      draw: (top) => <Words text={question} face="figure" sizePx={28} x={CARD.side} y={top + 24} />,
    },
    {
      heightPx: TILE_PX + 44,
      abovePx: 22,
      draw: (top) => (
        <g>
          {BEHAVIORS.map((behavior, i) => {
            const x = CARD.side + i * (width + GAP_PX);
            return (
              <g key={behavior}>
                <rect
                  x={x}
                  y={top}
                  width={width}
                  height={TILE_PX}
                  fill={lightColor(`behavior-${behavior}`)}
                  stroke={behavior === 'customer' ? lightColor('ink') : undefined}
                />
                <Words text={BEHAVIOR_WORDS[behavior]} face="label" sizePx={24} x={x} y={top + TILE_PX + 34} />
              </g>
            );
          })}
        </g>
      ),
    },
  ];
}
