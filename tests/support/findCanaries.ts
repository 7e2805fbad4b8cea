/** Looks for texts in everything that was published, whatever it is packed in. For tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';

export interface Hit {
  readonly canary: string;
  /** File, and what is inside it after `!`: `lijsten.zip!gebruik.csv`. */
  readonly place: string;
}

/**
 * Every place where a canary stands: names of files and folders, their bytes, and what is in gzip (Pagefind, AMEFF)
 * and ZIP (XLSX, the publication), packed in each other to any depth.
 */
export function findCanaries(folder: string, canaries: Iterable<string>): readonly Hit[] {
  const wanted = [...canaries];
  const hits: Hit[] = [];
  const look = (text: string, place: string) => {
    const lower = text.toLowerCase();
    for (const canary of wanted) if (lower.includes(canary)) hits.push({ canary, place });
  };
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name).slice(folder.length + 1);
    look(path, `${path} (naam)`);
    if (!item.isFile()) continue;
    for (const { name, bytes } of unpacked(path, readFileSync(join(folder, path)))) {
      look(name.slice(path.length), `${name} (naam)`);
      look(bytes.toString('utf8'), name);
      look(bytes.toString('utf16le'), name);
    }
  }
  return hits;
}

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

function* unpacked(name: string, bytes: Buffer): Generator<Part> {
  yield { name, bytes };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield* unpacked(`${name}!`, gunzipSync(bytes));
  else if (bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50) {
    for (const part of zipEntries(bytes)) yield* unpacked(`${name}!${part.name}`, part.bytes);
  }
}

/** By the central directory, as every program that opens a ZIP does. */
function* zipEntries(zip: Buffer): Generator<Part> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('a ZIP without an end');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    yield { name, bytes: method === 0 ? data : inflateRawSync(data) };
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}
