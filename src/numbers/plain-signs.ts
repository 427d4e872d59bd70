/** Signs that look alike, or not at all, made one: what is read of a draft is what the eye reads of it. */

/** Between two values, as a sheet, a list or a paragraph puts it. Where a number is read it ends one. */
const BETWEEN_VALUES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Marks without a look: zero width, byte order, soft hyphen, direction, variation, control characters. */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const DIGIT = /\p{Nd}/u;

const TWINS: [all: RegExp, one: string][] = [
  [/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-'],
  [/[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`]/g, "'"],
  [/[\ufe50]/g, ','],
  [/[\ufe52]/g, '.'],
  [/[\u066a\ufe6a]/g, '%'],
  [/[\ufe69]/g, '$'],
  [/\p{Zs}+/gu, ' '],
];

/** Digits of one script stand in tens, from 0 up, and runs of them in whole tens: a digit is how many stand before it in its ten. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** Between values there is "; " and nothing else, and none at either end: a cell copied from a sheet ends in a tab or a line. */
export const separated = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .split(BETWEEN_VALUES)
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .join('; ');

/** The text in ASCII digits, marks and spaces where it has their twins, without what cannot be seen; values apart by "; ". */
export function plainSigns(text: string): string {
  const seen = separated(text)
    .replace(FULL_WIDTH, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
  return TWINS.reduce((now, [all, one]) => now.replace(all, one), seen).trim();
}
