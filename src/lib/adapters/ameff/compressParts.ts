import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A part of a file, as bytes and compressed so that it can stand between others. */
interface Segment {
  readonly bytes: Buffer;
  readonly deflated: Buffer;
}

const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** An empty last block: the segments before it end on a byte, none of them is the last. */
const lastBlock = Buffer.from([3, 0]);

/**
 * Makes gzip files of parts, and keeps the encoded and compressed form of those that many files share: a file on the
 * whole of GEMMA is for 80 % the same text as the one before. One gzip member without a time, so that the same parts
 * give the same bytes (RFC 1951 §2.3: blocks after a full flush do not look back; RFC 1952 §2.3).
 */
export class PartCompressor {
  #shared = new Map<string, Segment>();

  /**
   * @param parts  the text of a file, in order
   * @param shared those of the parts that further files have too; others' are forgotten
   */
  gzip(parts: readonly string[], shared: ReadonlySet<string>): Buffer {
    const segments = this.#segmentsOf(parts, shared);
    let checksum = 0;
    let length = 0;
    for (const { bytes } of segments) {
      checksum = crc32(bytes, checksum);
      length += bytes.length;
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(length % 2 ** 32, 4);
    return Buffer.concat([header, ...segments.map(({ deflated }) => deflated), lastBlock, trailer]);
  }

  #segmentsOf(parts: readonly string[], shared: ReadonlySet<string>): readonly Segment[] {
    for (const text of this.#shared.keys()) if (!shared.has(text)) this.#shared.delete(text);
    const segments: Segment[] = [];
    let own: string[] = [];
    const endOwn = () => {
      if (own.length > 0) segments.push(compress(own.join('')));
      own = [];
    };
    for (const part of parts) {
      if (!shared.has(part)) {
        own.push(part);
        continue;
      }
      endOwn();
      const known = this.#shared.get(part) ?? compress(part);
      this.#shared.set(part, known);
      segments.push(known);
    }
    endOwn();
    return segments;
  }
}

function compress(text: string): Segment {
  const bytes = Buffer.from(text);
  return { bytes, deflated: deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }) };
}
