import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeZip } from './zip.ts';

/** Reads an archive as a program does: from the end record to the directory to each file. */
function readZip(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(start)).toBe(0x04034b50);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    files.set(name, inflateRawSync(packed).toString('utf8'));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

describe('makeZip', () => {
  const entries = [
    { name: 'b/tweede é.xml', bytes: Buffer.from('<model/>'.repeat(1000)) },
    { name: 'a.csv', bytes: Buffer.from('naam;ë\r\n') },
    { name: 'leeg.txt', bytes: Buffer.from('') },
  ];

  it('holds the files, in order of name', () => {
    expect([...readZip(Buffer.from(makeZip(entries)))]).toEqual([
      ['a.csv', 'naam;ë\r\n'],
      ['b/tweede é.xml', '<model/>'.repeat(1000)],
      ['leeg.txt', ''],
    ]);
  });

  it('gives the same bytes for the same files', () => {
    expect(Buffer.compare(makeZip(entries), makeZip([...entries].reverse()))).toBe(0);
  });
});
