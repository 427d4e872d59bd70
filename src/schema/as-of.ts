import { z } from 'astro/zod';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A date, a month or a year: "2018-06-30", "2018-06", "2018"; text once read.
 * YAML readers disagree on what an unquoted one is: Astro's gives a Date for a day, and a number for a year.
 */
export const asOf = z
  .union([z.string(), z.number(), z.date()], {
    error: (issue) =>
      `${String(issue.path?.at(-1))} is missing: write ${String(issue.path?.at(-1))}: 2018-06-30, a month (2018-06) or a year (2018)`,
  })
  .transform((written) => (written instanceof Date ? written.toISOString().slice(0, 10) : String(written)))
  .refine((text) => DATE.test(text) && isOnCalendar(text), {
    error: (issue) => `"${String(issue.input)}" is not a date: write 2018-06-30, a month (2018-06) or a year (2018)`,
  });

/** Whether the day exists: 2018-02-30 does not. */
function isOnCalendar(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
