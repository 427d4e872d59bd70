/** The one thing that a widget in a frame tells the page around it: how high it is. */
export interface HeightMessage {
  atm: 'height';
  /** px */
  height: number;
}

/** What a widget could be; anything else is a mistake or a prank. */
const MIN_HEIGHT_PX = 50;
const MAX_HEIGHT_PX = 5000;

export const heightMessage = (height: number): HeightMessage => ({ atm: 'height', height: Math.ceil(height) });

/**
 * Which frame a message is from, and the height it tells.
 * @param site origin that widgets are served from
 * @param frames those on the page that show one
 * @returns `undefined` for any other message, whoever sends it and whatever is in it
 */
export function heightTold<Frame extends { contentWindow: unknown }>(
  { origin, source, data }: { origin: string; source: unknown; data: unknown },
  site: string,
  frames: Iterable<Frame>,
): { frame: Frame; height: number } | undefined {
  if (origin !== site || typeof source !== 'object' || source === null || typeof data !== 'object' || data === null)
    return undefined;
  const { atm, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  // NaN and the infinities are within no bounds.
  if (atm !== 'height' || typeof height !== 'number' || !(height >= MIN_HEIGHT_PX && height <= MAX_HEIGHT_PX))
    return undefined;
  for (const frame of frames) if (frame.contentWindow === source) return { frame, height };
  return undefined;
}
