/** What is read out of a TrueType file by hand: where its tables are, which glyph a sign has, how wide it is. */

/** Offsets of the font's tables by tag. */
function tables(font: Buffer): Record<string, number> {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  return Object.fromEntries(
    records.map((record) => [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)]),
  );
}

/** @throws RangeError for a font without the table */
export function tableAt(font: Buffer, tag: string): number {
  const at = tables(font)[tag];
  if (at === undefined) throw new RangeError(`the font has no table ${tag}`);
  return at;
}

/** By the character map's format 4, which every font of the web has. @throws RangeError for a sign that the font does not have */
export function glyphOf(font: Buffer, code: number): number {
  const cmap = tableAt(font, 'cmap');
  const records = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const map = records.find((record) => font.readUInt16BE(record) === 4);
  if (map === undefined) throw new RangeError('the font has no character map of format 4');
  const segments = font.readUInt16BE(map + 6);
  for (let i = 0; i < segments; i += 2) {
    if (font.readUInt16BE(map + 14 + i) < code) continue;
    const start = map + 16 + segments + i;
    const first = font.readUInt16BE(start);
    if (first > code) break;
    const delta = font.readUInt16BE(start + segments);
    const range = font.readUInt16BE(start + 2 * segments);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(start + 2 * segments + range + 2 * (code - first));
    if (glyph === 0) break;
    return (glyph + delta) & 0xffff;
  }
  throw new RangeError(`the font has no character ${code} ("${String.fromCodePoint(code)}")`);
}

/** A sign's advance in ems. @throws RangeError for a sign that the font does not have */
export function advanceOf(font: Buffer, code: number): number {
  const emUnits = font.readUInt16BE(tableAt(font, 'head') + 18);
  const widths = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  return font.readUInt16BE(tableAt(font, 'hmtx') + 4 * Math.min(glyphOf(font, code), widths - 1)) / emUnits;
}

/** The class of weight the file says of itself: 400, 600. */
export function weightOf(font: Buffer): number {
  return font.readUInt16BE(tableAt(font, 'OS/2') + 4);
}
