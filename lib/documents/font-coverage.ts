/** Whether a font draws a character, by its code point. */
export type Coverage = (codePoint: number) => boolean;

/** Subtable formats of the OpenType `cmap` table: 4 for the basic plane, 12 for everything. */
const SEGMENTS = 4;
const GROUPS = 12;

/** Reads which characters a TrueType file has glyphs for. A file without a known character map is a bug, and throws. */
export function coverageOf(file: Buffer): Coverage {
  const subtables = characterMaps(file).map((at) => subtableCoverage(file, at));
  const known = subtables.filter((coverage) => coverage !== null);
  if (known.length === 0) throw new Error("A font without a character map of a known format");
  return (codePoint) => known.some((coverage) => coverage(codePoint));
}

function characterMaps(file: Buffer): number[] {
  const table = tableAt(file, "cmap");
  const count = file.readUInt16BE(table + 2);
  return Array.from({ length: count }, (_, index) => table + file.readUInt32BE(table + 8 + index * 8));
}

function tableAt(file: Buffer, tag: string): number {
  for (let entry = 0; entry < file.readUInt16BE(4); entry++) {
    const at = 12 + entry * 16;
    if (file.toString("latin1", at, at + 4) === tag) return file.readUInt32BE(at + 8);
  }
  throw new Error(`A font without a ${tag} table`);
}

function subtableCoverage(file: Buffer, at: number): Coverage | null {
  switch (file.readUInt16BE(at)) {
    case SEGMENTS:
      return segmentCoverage(file, at);
    case GROUPS:
      return groupCoverage(file, at);
    default:
      return null;
  }
}

/** Four parallel arrays of `segments` 16-bit numbers: end, start, delta, offset into the glyph ids. */
function segmentCoverage(file: Buffer, at: number): Coverage {
  const segments = file.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return (codePoint) => {
    for (let index = 0; index < segments; index++) {
      if (codePoint > file.readUInt16BE(ends + index * 2)) continue;
      const start = file.readUInt16BE(starts + index * 2);
      if (codePoint < start) return false;
      const delta = file.readUInt16BE(deltas + index * 2);
      const offset = file.readUInt16BE(offsets + index * 2);
      if (offset === 0) return ((codePoint + delta) & 0xffff) !== 0;
      return file.readUInt16BE(offsets + index * 2 + offset + (codePoint - start) * 2) !== 0;
    }
    return false;
  };
}

/** Runs of consecutive code points with consecutive glyphs, in rising order. */
function groupCoverage(file: Buffer, at: number): Coverage {
  const groups = file.readUInt32BE(at + 12);
  return (codePoint) => {
    for (let index = 0; index < groups; index++) {
      const group = at + 16 + index * 12;
      if (codePoint < file.readUInt32BE(group)) return false;
      if (codePoint <= file.readUInt32BE(group + 4))
        return file.readUInt32BE(group + 8) + (codePoint - file.readUInt32BE(group)) !== 0;
    }
    return false;
  };
}
