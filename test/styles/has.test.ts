import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * A selector with `:has()` makes a browser look at an element again when something within it changes. Figures change with every move of
 * a hand, and one such rule beside another made it look at whole essays.
 */
const ALLOWED: Record<string, string> = {
  "src/styles/front/rows.css: .front-row .lines tr:not(.total):has(data[data-value='0'])":
    'the table is in a fold, and nothing hangs on what follows its rows',
};

/** What is written anew when a figure changes, or told by which elements there are. */
const OF_FIGURES = /data-value|data-tone|:(?:first|last|only|nth)-/;

const selectors = globSync(['src/**/*.css', 'components/**/*.css']).flatMap((file) =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .filter((part) => part.includes(':has('))
    .flatMap((part) => part.split(/,(?![^(]*\))/))
    .map((part) => ({ file, selector: part.trim().replaceAll(/\s+/g, ' ') }))
    .filter(({ selector }) => selector.includes(':has(')),
);

test('no element is looked at again because a figure within it changed', () => {
  expect(selectors.length).toBeGreaterThan(5);
  const asked = selectors
    .filter(({ selector }) => OF_FIGURES.test(/:has\((.*)\)/.exec(selector)?.[1] ?? ''))
    .map(({ file, selector }) => `${file}: ${selector}`);
  expect(asked).toEqual(Object.keys(ALLOWED));
});
