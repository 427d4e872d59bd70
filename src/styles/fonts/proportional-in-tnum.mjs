import { glyphOf, tableAt } from './truetype.ts';

/**
 * Inter's tabular figures widen the hyphen to a figure's width too, so that "seat-month" and "2025-02-28" come apart wherever figures
 * are tabular. This makes the feature leave chosen characters alone: in its single substitution they are replaced by themselves.
 *
 * @param {Buffer} font TrueType, changed in place
 * @param {string} characters
 * @throws RangeError when the feature does not replace one of them
 */
export function proportionalInTnum(font, characters) {
  const left = new Map([...characters].map((character) => [glyphOf(font, character.codePointAt(0) ?? 0), character]));
  for (const subtable of tnumSubtables(font, tableAt(font, 'GSUB'))) {
    if (font.readUInt16BE(subtable) !== 2) continue;
    coveredGlyphs(font, subtable + font.readUInt16BE(subtable + 2)).forEach((glyph, index) => {
      if (!left.delete(glyph)) return;
      font.writeUInt16BE(glyph, subtable + 6 + 2 * index);
    });
  }
  if (left.size > 0) throw new RangeError(`tabular figures do not replace ${[...left.values()].join(' ')}`);
}

function* tnumSubtables(font, gsub) {
  const features = gsub + font.readUInt16BE(gsub + 6);
  const lookups = gsub + font.readUInt16BE(gsub + 8);
  for (let i = 0; i < font.readUInt16BE(features); i++) {
    const record = features + 2 + 6 * i;
    if (font.toString('latin1', record, record + 4) !== 'tnum') continue;
    const feature = features + font.readUInt16BE(record + 4);
    for (let j = 0; j < font.readUInt16BE(feature + 2); j++) {
      const lookup = lookups + font.readUInt16BE(lookups + 2 + 2 * font.readUInt16BE(feature + 4 + 2 * j));
      for (let k = 0; k < font.readUInt16BE(lookup + 4); k++) {
        const subtable = lookup + font.readUInt16BE(lookup + 6 + 2 * k);
        // Type 7 only points to a subtable farther off.
        yield font.readUInt16BE(lookup) === 7 ? subtable + font.readUInt32BE(subtable + 4) : subtable;
      }
    }
    return;
  }
}

/** The glyphs a coverage table lists, in its order. */
function coveredGlyphs(font, coverage) {
  const count = font.readUInt16BE(coverage + 2);
  const word = (index) => font.readUInt16BE(coverage + 4 + 2 * index);
  if (font.readUInt16BE(coverage) === 1) return Array.from({ length: count }, (_, i) => word(i));
  return Array.from({ length: count }, (_, i) => [word(3 * i), word(3 * i + 1)]).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}
