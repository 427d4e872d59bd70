/** One figure of a list of prices, by the way to it. */
import { Decimal } from '#model/decimal.ts';
import { suggest } from '../suggest.ts';

/** A list may write a number in scientific notation, 5.5e-07. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const PLACE = /^-?\d+$/;
const SHOWN = 80;

/**
 * @param list what JSON or YAML holds
 * @param at keys; in a list of things "key=value", or a place from "0" on, "-1" for the last
 * @returns the number as the list has it, or where the way ends
 */
export function figureInList(list: unknown, at: readonly string[]): { value: Decimal } | { missing: string } {
  let here = list;
  for (const [place, step] of at.entries()) {
    const next = stepInto(here, step);
    if (next === undefined) {
      const where = place === 0 ? 'the list' : at.slice(0, place).join(' > ');
      return { missing: `${where} has no ${step}: ${suggest(step, stepsFrom(here, step))}` };
    }
    here = next;
  }
  const text = typeof here === 'number' || typeof here === 'string' ? String(here).trim() : '';
  return NUMBER.test(text)
    ? { value: new Decimal(text) }
    : { missing: `${at.join(' > ')} is no number: ${(JSON.stringify(here) ?? '').slice(0, SHOWN)}` };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "id=gpt-5" as "id" and "gpt-5"; a value may hold a = itself. */
function readPair(step: string): [key: string, value: string] {
  const sign = step.indexOf('=');
  return [step.slice(0, Math.max(sign, 0)), step.slice(sign + 1)];
}

function stepInto(here: unknown, step: string): unknown {
  if (isMap(here)) return Object.hasOwn(here, step) ? here[step] : undefined;
  if (!Array.isArray(here)) return undefined;
  if (PLACE.test(step)) return here.at(Number(step)) as unknown;
  const [key, value] = readPair(step);
  return here.find((item) => isMap(item) && String(item[key]) === value) as unknown;
}

/** What could have been written in the place of a step that leads nowhere. */
function stepsFrom(here: unknown, step: string): string[] {
  if (isMap(here)) return Object.keys(here);
  if (!Array.isArray(here)) return [];
  const [key] = readPair(step);
  return here.filter((item) => isMap(item) && Object.hasOwn(item, key)).map((item) => `${key}=${String(item[key])}`);
}
