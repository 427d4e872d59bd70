/** A strip torn out of a bar near the picture's right edge: the bar goes on further than drawn. */
const TOOTH_PX = 4;
const FROM_EDGE_PX = 26;
const DEPTH_PX = 5;
const GAP_PX = 7;

export function BreakMark({ y, height }: { y: number; height: number }) {
  const left = zigzag(height, -FROM_EDGE_PX);
  const right = zigzag(height, -FROM_EDGE_PX + GAP_PX);
  return (
    <svg class="unit-bar-break" x="100%" y={y} height={height} overflow="visible">
      <path class="break-gap" d={`M${left.join('L')}L${right.toReversed().join('L')}Z`} />
      <path class="break-edge" d={`M${left.join('L')}M${right.join('L')}`} />
    </svg>
  );
}

/** Points from just above a bar to just below it, so that its outline is torn too; as "x,y". */
function zigzag(height: number, x: number): string[] {
  const steps = Math.round(height / TOOTH_PX);
  return Array.from({ length: steps + 3 }, (_, i) => `${x + (i % 2) * DEPTH_PX},${((i - 1) * height) / steps}`);
}
