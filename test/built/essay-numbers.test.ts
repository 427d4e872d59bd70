/** Every number in an essay is a cell of the model, or stands in a source that the essay names. Others are listed with what they follow from. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { decimal, exactText } from '#model/decimal.ts';
import { evaluate } from '#model/formula/evaluate.ts';
import { parseFormula } from '#model/formula/parse.ts';
import { isDefined, notDefined } from '#model/formula/value.ts';
import { builtPage } from '../support/built-page.ts';
import { pageAddresses } from '../support/dist.ts';
import { DERIVED, NAMES } from './derived-numbers.ts';

const essays = pageAddresses().filter((address) => /^\/essays\/[^/]+\/$/.test(address));
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Dates, years and spans of them. */
const DATES = new RegExp(
  `${MONTH} \\d{1,2}(?:(?:st|nd|rd|th)|(?=[,. ]))|\\b(?:19|20)\\d\\d(?:s|’s)?(?:–\\d\\d)?\\b`,
  'g',
);
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const plain = (digits: string) =>
  digits
    .replaceAll(',', '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** What a source says, in figures. */
function statedBy(source: string): Set<string> {
  const {
    title,
    stated,
    where,
    note = '',
  } = parse(readFileSync(new URL(`../../content/sources/${source}.yaml`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return new Set(`${title} ${stated} ${where} ${note}`.match(NUMBER)?.map(plain));
}

const placesOf = (digits: string) => /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
/** Whether a value, rounded to the places of what is written, is that. */
const roundsTo = (value: string, digits: string, written = digits): boolean =>
  decimal(value).toDecimalPlaces(placesOf(written)).eq(decimal(digits));

/** The essay's own words: no figures of the model, sentences of a case, instruments, notes. */
function ownWords(address: string): string[] {
  const body = builtPage(address).querySelector('.essay-body')?.cloneNode(true) as Element;
  for (const other of body.querySelectorAll(
    'data, [data-sentence], .plate-drawn, figure:not(.plate), .instrument:not(.plate, .guess-instrument), .guess-hand, .sidenote, .decisions, .every-case, svg, script, button',
  ))
    other.replaceWith(' § ');
  return [...body.querySelectorAll('p, li, td, th, h2, h3, caption, dt, dd, .plate figcaption, .plate-note')].map(
    (block) => (block.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

/** Arithmetic, exactly. */
function worked(text: string): string {
  const parsed = parseFormula(text);
  const value = parsed.ok ? evaluate(parsed.tree, (name) => notDefined(name)) : notDefined(parsed.message);
  if (!isDefined(value)) throw new Error(`${text}: ${value.notDefined}`);
  return exactText(value);
}

const sourcesOf = (address: string) =>
  new Set(
    [
      ...readFileSync(new URL(`../../content${address.slice(0, -1)}.mdx`, import.meta.url), 'utf8').matchAll(
        /<Source id="([^"]+)"/g,
      ),
    ].map(([, id = '']) => id),
  );

describe('numbers in an essay', () => {
  test.each(essays)('%s come from a cell, a source it names, or are listed', (address) => {
    const stated = new Set([...sourcesOf(address)].flatMap((source) => [...statedBy(source)]));
    const derived = DERIVED[address.split('/')[2] ?? ''] ?? {};
    const met = new Set<string>();
    const rounded = (digits: string) => [...stated].some((one) => roundsTo(one, plain(digits), digits));
    const unknown = ownWords(address).flatMap((text) => {
      const words = text.replaceAll(DATES, ' ').replaceAll(NAMES, ' ');
      return (words.match(NUMBER) ?? [])
        .filter((digits) => !rounded(digits))
        .flatMap((digits) => {
          met.add(digits);
          return Object.hasOwn(derived, digits)
            ? []
            : [`${digits}: ${text.slice(Math.max(0, text.indexOf(digits) - 60), text.indexOf(digits) + 40)}`];
        });
    });
    expect(unknown).toEqual([]);
    for (const [digits, derivation] of Object.entries(derived)) {
      if ('is' in derivation)
        expect(roundsTo(worked(derivation.is), plain(digits), digits), `${digits} is ${derivation.is}`).toBe(true);
    }
    expect(
      Object.keys(derived).filter((digits) => !met.has(digits)),
      'listed, and nowhere met',
    ).toEqual([]);
  });
});
