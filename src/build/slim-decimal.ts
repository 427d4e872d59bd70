/**
 * decimal.js with only what this site asks of it. The rest (trigonometry, other notations, a thousand digits of pi) hangs on a
 * prototype, where no bundler can see that nobody calls it, and would be an eighth of the script that a link with state loads.
 *
 * Works on the text of the one version it was read against, and refuses any other. To take a newer one, read its changes, see that what
 * is kept calls nothing that is dropped, and write its number here. To use one more method, add its name: unit tests run on the slimmed
 * text too, so a method that is missing here fails there.
 */

const VERSION = 'decimal.js v10.6.0';

/** Methods by the name each is declared with; its short name (`abs`, `pow`) stays with it. */
const METHODS = [
  'absoluteValue',
  'ceil',
  'comparedTo',
  'dividedBy',
  'equals',
  'floor',
  'greaterThan',
  'greaterThanOrEqualTo',
  'isFinite',
  'isNegative',
  'isZero',
  'lessThan',
  'lessThanOrEqualTo',
  'minus',
  'naturalExponential',
  'naturalLogarithm',
  'negated',
  'plus',
  'round',
  'times',
  'toDecimalPlaces',
  'toFixed',
  'toNumber',
  'toPower',
  'toSignificantDigits',
  'toString',
  'valueOf',
];
/** Functions of the constructor itself. */
const STATICS = ['clone', 'config', 'max', 'min'];

const METHOD = /^P\.(\w+) = (?:P\.\w+ = )?function \([^)]*\) \{\n[^]*?^\};\n/gm;
const STATIC = /^ {2}Decimal\.(\w+) = (?:Decimal\.\w+ = )?[a-z]\w*;.*\n/gm;
/**
 * The first 150 digits of 1025. At precision 40 a logarithm takes 52 of them and a power 74, and 10 more each time that the digits it
 * found do not settle how to round. Beyond the last, decimal.js throws rather than err.
 */
const LN10 = /^( {2}LN10 = '2\.\d{149})\d+/m;
const PI = /^( {2}PI = '3)\.\d+/m;
const PI_MADE = /^PI = new Decimal\(PI\);\n/m;
/** Reads "0x1f", "0b1", "1_000" and "NaN": text that nobody hands over. */
const OTHER_NOTATIONS = /^(function parseOther\(x, str\) \{\n)[^]*?^\}\n/m;
/** Checks settings; ours are made once, in `decimal.ts`, and checked by a test against the published text. */
const SETTINGS = /^(function config\(obj\) \{\n)[^]*?^\}\n/m;

/** @throws Error when the text is not that of the version this was written for */
export function slimDecimal(code: string): string {
  if (!code.includes(VERSION))
    throw new Error(
      `src/build/slim-decimal.ts was written for ${VERSION}, and this is another version; its first lines say what to do`,
    );
  // The package was made with the line ends of another system.
  const unix = code.replaceAll('\r\n', '\n');
  const slim = keepOnly(STATICS, STATIC, keepOnly(METHODS, METHOD, unix));
  return [
    [LN10, '$1'],
    [PI, '$1'],
    [PI_MADE, ''],
    [OTHER_NOTATIONS, '$1  throw Error(invalidArgument + str);\n}\n'],
    [SETTINGS, '$1  return Object.assign(this, obj);\n}\n'],
  ].reduce((text, [part, instead]) => rewrite(text, part as RegExp, instead as string), slim);
}

function keepOnly(names: readonly string[], statement: RegExp, code: string): string {
  const missing = new Set(names);
  const slim = code.replace(statement, (text, name: string) => (missing.delete(name) ? text : ''));
  if (missing.size > 0) throw new Error(`src/build/slim-decimal.ts finds no ${[...missing].join(', ')} in decimal.js`);
  return slim;
}

function rewrite(code: string, part: RegExp, instead: string): string {
  if (!part.test(code))
    throw new Error(`src/build/slim-decimal.ts finds nothing in decimal.js that looks like ${part}`);
  return code.replace(part, instead);
}

/** Hands a bundler the slimmed text in place of the package's own. */
export const slimDecimalPlugin = {
  name: 'slim-decimal',
  transform: (code: string, id: string) =>
    id.endsWith('/decimal.js/decimal.mjs') ? { code: slimDecimal(code), map: null } : undefined,
};
