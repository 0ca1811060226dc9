import type { Outline, TrueType } from './truetype.js';

/** A glyph of a subset: its outline and its width in font units. */
export interface SubsetGlyph {
  outline: Outline;
  advance: number;
}

const aligned = (length: number): number => (length + 3) & ~3;

/** The glyphs with those that they are made of, which follow them. */
function withParts(font: TrueType, glyphs: readonly SubsetGlyph[]): { glyph: SubsetGlyph; bytes: Uint8Array }[] {
  const all = [...glyphs];
  const places = new Map<number, number>();
  const placeOf = (glyph: number): number => {
    let place = places.get(glyph);
    if (place === undefined) {
      place = all.push({ outline: font.outline(glyph), advance: font.advance(glyph) }) - 1;
      places.set(glyph, place);
    }
    return place;
  };
  const built: { glyph: SubsetGlyph; bytes: Uint8Array }[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const glyph = all[index];
    if (!glyph) continue;
    const { bytes, parts } = glyph.outline;
    if (parts.length === 0) {
      built.push({ glyph, bytes });
      continue;
    }
    const renumbered = Buffer.from(bytes);
    for (const part of parts) renumbered.writeUInt16BE(placeOf(part.glyph), part.at);
    built.push({ glyph, bytes: renumbered });
  }
  return built;
}

function sum(bytes: Buffer): number {
  let total = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
  return total;
}

/** Tables one after the other behind their directory. */
function fileOf(tables: readonly (readonly [tag: string, bytes: Buffer])[]): Buffer {
  const head = 12 + tables.length * 16;
  const file = Buffer.alloc(head + tables.reduce((length, [, bytes]) => length + aligned(bytes.length), 0));
  const power = Math.floor(Math.log2(tables.length));
  file.writeUInt32BE(0x00010000, 0);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, index) =>
    file.writeUInt16BE(value, 4 + index * 2),
  );
  let at = head;
  tables.forEach(([tag, bytes], index) => {
    const entry = 12 + index * 16;
    bytes.copy(file, at);
    file.write(tag, entry, 'latin1');
    file.writeUInt32BE(sum(file.subarray(at, at + aligned(bytes.length))), entry + 4);
    file.writeUInt32BE(at, entry + 8);
    file.writeUInt32BE(bytes.length, entry + 12);
    at += aligned(bytes.length);
  });
  return file;
}

/** A font file with these glyphs only, numbered as they come; the first stands for what is missing. */
export function subsetOf(font: TrueType, glyphs: readonly SubsetGlyph[]): Buffer {
  const built = withParts(font, glyphs);
  const lengths = built.map(({ bytes }) => aligned(bytes.length));
  const glyf = Buffer.alloc(lengths.reduce((total, length) => total + length, 0));
  const loca = Buffer.alloc((built.length + 1) * 4);
  const hmtx = Buffer.alloc(built.length * 4);
  let at = 0;
  built.forEach(({ glyph, bytes }, index) => {
    glyf.set(bytes, at);
    at += lengths[index] ?? 0;
    loca.writeUInt32BE(at, (index + 1) * 4);
    hmtx.writeUInt16BE(glyph.advance, index * 4);
    if (bytes.length > 0) hmtx.writeInt16BE(Buffer.from(bytes.subarray(2, 4)).readInt16BE(), index * 4 + 2);
  });
  const patched = (tag: string, patch: (table: Buffer) => void): [string, Buffer] => {
    const table = font.table(tag) ?? Buffer.alloc(0);
    patch(table);
    return [tag, table];
  };
  const kept = ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
    const table = font.table(tag);
    return table ? [[tag, table] as [string, Buffer]] : [];
  });
  const tables: [string, Buffer][] = [
    ...kept,
    ['glyf', glyf],
    patched('head', (table) => {
      table.writeUInt32BE(0, 8);
      table.writeInt16BE(1, 50);
    }),
    patched('hhea', (table) => table.writeUInt16BE(built.length, 34)),
    ['hmtx', hmtx],
    ['loca', loca],
    patched('maxp', (table) => {
      table.writeUInt16BE(built.length, 4);
      // Compounds of ours go one level deeper than those of the font.
      table.writeUInt16BE(Math.max(table.readUInt16BE(28), 8), 28);
      table.writeUInt16BE(table.readUInt16BE(30) + 1, 30);
    }),
  ];
  return fileOf(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}
