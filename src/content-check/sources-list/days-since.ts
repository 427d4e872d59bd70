const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole days from a date to another.
 * @param asOf a date, a month or a year; of the last two the first day, so that nothing passes for newer than it may be
 * @param today a date, "2026-11-28"
 */
export function daysSince(asOf: string, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(asOf)) / DAY);
}
