/** A cost line's color, with its letter, as in the unit bar; dashed when the line is left out. Words beside it must say the same. */
export function Swatch({
  behavior,
  letter = '',
  ghost = false,
}: {
  behavior: string;
  letter?: string;
  ghost?: boolean;
}) {
  return (
    <span class={`swatch behavior-${behavior}${ghost ? ' ghost' : ''}`} aria-hidden="true">
      {letter}
    </span>
  );
}
