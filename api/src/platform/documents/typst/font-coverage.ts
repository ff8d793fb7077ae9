/**
 * Which characters a TrueType font can draw, from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * A document that promises to be accessible (PDF/UA) is refused by the typesetter as a whole when
 * one character has no glyph, so such characters must be known before.
 */

/** Code points that the font has a glyph for. */
export function coveredCodePoints(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addFormat4(font, subtable, covered);
    if (format === 12) addFormat12(font, subtable, covered);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function addFormat4(font: Buffer, start: number, covered: Set<number>): void {
  const doubled = font.readUInt16BE(start + 6);
  const [ends, starts, deltas, offsets] = [
    14,
    16 + doubled,
    16 + 2 * doubled,
    16 + 3 * doubled,
  ].map((offset) => start + offset) as [number, number, number, number];
  for (let at = 0; at < doubled; at += 2) {
    const [last, first] = [font.readUInt16BE(ends + at), font.readUInt16BE(starts + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + delta) & 0xffff
          : font.readUInt16BE(offsets + at + offset + (code - first) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

function addFormat12(font: Buffer, start: number, covered: Set<number>): void {
  const count = font.readUInt32BE(start + 12);
  for (let i = 0; i < count; i += 1) {
    const group = start + 16 + i * 12;
    const [first, last] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    for (let code = first; code <= last; code += 1) covered.add(code);
  }
}
