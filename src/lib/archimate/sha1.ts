/**
 * SHA-1 of bytes, synchronous and without platform APIs: the browser's own digest is asynchronous,
 * and identifiers are made in the middle of pure code. Not for security; RFC 9562 prescribes it for UUIDv5.
 * An export makes tens of thousands of them, so one block works on numbers alone and allocates nothing.
 * @returns 20 bytes, in an array that the caller may keep
 */
export function sha1(message: Uint8Array): Uint8Array {
  const length = message.length;
  const blocks = ((length + 8) >> 6) + 1;
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  for (let block = 0; block < blocks; block++) {
    const start = block * 64;
    for (let i = 0; i < 16; i++) {
      const at = start + i * 4;
      words[i] =
        at + 4 <= length
          ? (byte(message, at) << 24) |
            (byte(message, at + 1) << 16) |
            (byte(message, at + 2) << 8) |
            byte(message, at + 3)
          : paddedWord(message, at);
    }
    if (block === blocks - 1) {
      words[14] = Math.floor(length / 0x2000_0000);
      words[15] = length << 3;
    }
    digestBlock(state);
  }
  const digest = new Uint8Array(20);
  for (let i = 0; i < 20; i++) digest[i] = (state[i >> 2] ?? 0) >>> (24 - (i & 3) * 8);
  return digest;
}

const words = new Int32Array(80);

function byte(message: Uint8Array, at: number): number {
  return message[at] ?? 0;
}

/** A word past the end: what is left of the message, one bit, and zeros. */
function paddedWord(message: Uint8Array, at: number): number {
  let word = 0;
  for (let i = 0; i < 4; i++) {
    const place = at + i;
    word = (word << 8) | (place === message.length ? 0x80 : byte(message, place));
  }
  return word;
}

function digestBlock(state: Int32Array): void {
  const w = words;
  for (let i = 16; i < 80; i++) {
    const mixed = (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number); // inside 80 words
    w[i] = (mixed << 1) | (mixed >>> 31);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let i = 0; i < 80; i++) {
    let mix: number;
    if (i < 20) mix = ((b & c) | (~b & d)) + 0x5a827999;
    else if (i < 40) mix = (b ^ c ^ d) + 0x6ed9eba1;
    else if (i < 60) mix = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else mix = (b ^ c ^ d) + 0xca62c1d6;
    const next = (((a << 5) | (a >>> 27)) + mix + e + (w[i] as number)) | 0; // inside 80 words
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
}
