import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { BROWSER_TARGETS, OLDEST_BROWSERS } from '#wording/oldest-browsers.ts';
import { builtFile, builtFiles, pageText } from '../support/dist.ts';

const textsOf = (ending: string) =>
  builtFiles()
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, builtFile(file).toString('utf8')] as const);
const styles = textsOf('.css');
const scripts = [
  ...textsOf('.js'),
  ...[...pageText('/').matchAll(/<script>([^]+?)<\/script>/g)].map(
    ([, text = ''], i) => [`inline ${i}`, text] as const,
  ),
];

/** Each place where a text of `files` matches. */
const found = (files: readonly (readonly [string, string])[], pattern: RegExp) =>
  files.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));

test('no color hangs on a function that the oldest browsers do not know', () => {
  expect(styles.length).toBeGreaterThan(2);
  expect(found(styles, /[^{};]*\b(?:light-dark|contrast-color|oklch|device-cmyk)\([^;}]*/g)).toEqual([]);
  // The themes are still there: one color for each.
  expect(found(styles, /--paper:var\([\w-]*light,#fbfaf6\)\s?var\([\w-]*dark,#161512\)/g)).not.toEqual([]);
});

test('an underline of more than one word is written so that Safari takes it', () => {
  const shorthands = styles.flatMap(([file, text]) =>
    [...text.matchAll(/([{;])(?:-webkit-text-decoration:([^;}]*);)?text-decoration:([^;}]*)/g)].map(
      ([, , prefixed, plain = '']) => ({ file, prefixed, plain }),
    ),
  );
  expect(shorthands.length).toBeGreaterThan(5);
  expect(
    shorthands.filter(
      ({ prefixed, plain }) => /[\d.]+(?:px|em)/.test(plain) || (/\s/.test(plain) && prefixed !== plain),
    ),
  ).toEqual([]);
});

test('no rule hangs on syntax that the oldest browsers drop without its being asked for', () => {
  // Nesting, and at-rules that hold rules.
  expect(found(styles, /@(?:scope|starting-style|function|view-transition)\b/g)).toEqual([]);
  expect(found(styles, /[{;}]&[^{};]*\{/g)).toEqual([]);
  expect(found(styles, /\b(?:field-sizing|interpolate-size|if\(|sibling-index\()/g)).toEqual([]);
});

test('scripts hold no syntax that would have to be rewritten for the oldest browsers', () => {
  // Of the properties that `\\p{…}` can name, those that are used are old: esbuild rewrites some whatever the target.
  const supported = { 'regexp-unicode-property-escapes': true };
  const asIs = { minify: true, format: 'esm', logLevel: 'silent', supported } as const;
  const newer = scripts.filter(
    ([, text]) =>
      transformSync(text, { ...asIs, target: 'esnext' }).code !==
      transformSync(text, { ...asIs, target: BROWSER_TARGETS }).code,
  );
  expect(newer.map(([file]) => file)).toEqual([]);
});

/** Methods and properties that Chrome 111, Firefox 116 or Safari 16.4 lacks. Asked for with `?.` or within a test for them, they do no harm. */
const NEWER = [
  String.raw`\bObject\.groupBy\b`,
  String.raw`\bMap\.groupBy\b`,
  String.raw`\bPromise\.(?:withResolvers|try)\b`,
  String.raw`\bArray\.fromAsync\b`,
  String.raw`\bURL\.(?:canParse|parse)\(`,
  String.raw`\bRegExp\.escape\b`,
  String.raw`\bAbortSignal\.any\b`,
  String.raw`\bIterator\.from\b`,
  String.raw`\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|toWellFormed|isWellFormed|moveBefore|setHTMLUnsafe)\(`,
  // Sets, buffers, dates, words; parts of the browser.
  String.raw`\.(?:union|intersection|difference|getOrInsert|getOrInsertComputed|transferToFixedLength|toHex|toBase64)\(`,
  String.raw`\b(?:Uint8Array\.from(?:Hex|Base64)|Math\.(?:sumPrecise|f16round)|Error\.isError|JSON\.rawJSON|Float16Array)\b`,
  String.raw`\bIntl\.(?:Segmenter|DurationFormat)\b|\bTemporal\.|\bURLPattern\b|\bCSS\.registerProperty\b`,
  String.raw`\.(?:startViewTransition|caretPositionFromPoint|getHTML|togglePopover|requestClose|showPicker)\(`,
  // A selector that Firefox takes from 121, and throws for before.
  String.raw`(?:querySelector(?:All)?|closest|matches)\([^)]*:has\(`,
  // Helpers of iterators.
  String.raw`\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(`,
  String.raw`\.matchAll\([^()]*\)\.(?:map|filter|take|toArray)\(`,
  String.raw`\.checkVisibility\(`,
  String.raw`[^.\w](?:requestIdleCallback|scheduler|navigation)\.`,
  // Attributes as properties: Firefox has them from 119.
  String.raw`\.role\s*===`,
  String.raw`\.ariaChecked\b`,
].map((pattern) => new RegExp(pattern, 'g'));

test('scripts call nothing that the oldest browsers lack', () => {
  expect(NEWER.flatMap((pattern) => found(scripts, pattern))).toEqual([]);
});

/** Parts that only a browser with popovers takes, which has these too, and Plot, which only a chart with new axes takes. */
const HAVE_THEM = /\/(?:share|redraw)\./;

test('what a screen reader is told is an attribute, also where Firefox has no property for it', () => {
  const others = scripts.filter(([file]) => !HAVE_THEM.test(`/${file}`));
  expect(others.length).toBeGreaterThan(20);
  expect(found(others, /\.(?:aria[A-Z]\w*|role)\s*=(?!=)/g)).toEqual([]);
});

test('the site says which browsers these are, on its own page and to whoever builds it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [name, version] of Object.entries(OLDEST_BROWSERS)) {
    expect(pageText('/about/')).toContain(`${name} ${version}`);
    expect(readme).toMatch(new RegExp(`${name}[^.]*? from ${version}`));
  }
});
