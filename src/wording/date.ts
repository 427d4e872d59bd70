const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as people write it, as precisely as it is known: "February 28, 2025", "June 2018", "2024". */
export function shownDate(date: unknown): string {
  const text = date instanceof Date ? date.toISOString().slice(0, 10) : String(date);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return DAY.format(new Date(text));
  return /^\d{4}-\d{2}$/.test(text) ? MONTH.format(new Date(`${text}-01`)) : text;
}
