import { crc32, deflateRawSync } from 'node:zlib';
import { compareText } from '../../src/lib/diagnostics/order.ts';

/** One file in an archive. */
export interface ZipEntry {
  /** Path with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that ZIP knows: a real time would make other bytes of the same files. */
const fixedDate = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;

/**
 * Packs files into a ZIP, which every computer opens without more (PKWARE APPNOTE 6.3, without ZIP64). Same files,
 * same bytes; the order is by name.
 *
 * @param entries  less than 65,535 files and less than 4 GB in all
 */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of [...entries].sort((a, b) => compareText(a.name, b.name))) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const fields = entryFields(bytes, packed.length, path.length);
    bodies.push(words(0x04034b50), fields, path, packed);
    // Made by, then the same fields, then comment, disk, attributes (6 + 4 bytes) and where the file starts.
    directory.push(words(0x02014b50), halves(version), fields, halves(0, 0, 0), words(0, offset), path);
    offset += 4 + fields.length + path.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = [
    words(0x06054b50),
    halves(0, 0, entries.length, entries.length),
    words(index.length, offset),
    halves(0),
  ];
  return Buffer.concat([...bodies, index, ...end]);
}

function entryFields(bytes: Uint8Array, packedLength: number, nameLength: number): Buffer {
  return Buffer.concat([
    halves(version, utf8Names, deflated, 0, fixedDate),
    words(crc32(bytes), packedLength, bytes.length),
    halves(nameLength, 0),
  ]);
}

/** Numbers of two bytes, low byte first. */
function halves(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    buffer.writeUInt16LE(value, index * 2);
  });
  return buffer;
}

/** Numbers of four bytes, low byte first. */
function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    buffer.writeUInt32LE(value, index * 4);
  });
  return buffer;
}
