/** Text on a card. Every text names its face, so that none is set in whatever the renderer falls back to. */
import { FACES, type Face } from './faces.ts';
import type { FittedText } from './fit-text.ts';
import { lightColor } from './light-tokens.ts';

interface Place {
  x: number;
  /** Baseline of the first line. */
  y: number;
  fill?: string;
}

export function Words({
  text,
  face,
  sizePx,
  x,
  y,
  fill = lightColor('ink'),
  end,
  ...data
}: Place & { text: string; face: Face; sizePx: number; end?: boolean; 'data-cell'?: string; 'data-value'?: string }) {
  const { family, weight } = FACES[face];
  return (
    <text
      x={x}
      y={y}
      fill={fill}
      font-family={family}
      font-weight={weight}
      font-size={sizePx}
      text-anchor={end ? 'end' : undefined}
      {...data}
    >
      {text}
    </text>
  );
}

/** @param top upper edge of the first line's box */
export function Lines({ fitted, x, top, fill }: Omit<Place, 'y'> & { fitted: FittedText; top: number }) {
  const { lines, face, sizePx, leadingPx } = fitted;
  return (
    <g>
      {lines.map((text, i) => (
        <Words
          key={text}
          text={text}
          face={face}
          sizePx={sizePx}
          x={x}
          y={Math.round(top + (i + 0.5) * leadingPx + 0.35 * sizePx)}
          {...(fill && { fill })}
        />
      ))}
    </g>
  );
}

export const heightOf = ({ lines, leadingPx }: FittedText): number => lines.length * leadingPx;
