import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PartCompressor } from './compressParts.ts';

const base = 'GEMMA é '.repeat(20_000);

describe('PartCompressor', () => {
  it('makes gzip that holds the text, with and without shared parts', () => {
    const compressor = new PartCompressor();
    for (const parts of [
      ['a', base, 'b'],
      [base],
      ['x', 'y'],
      [],
      ['', base, ''],
      ['z'.repeat(99_999), base, base],
    ]) {
      expect(gunzipSync(compressor.gzip(parts, new Set([base]))).toString()).toBe(parts.join(''));
    }
  });

  it('gives the same bytes whatever it made before', () => {
    const used = new PartCompressor();
    used.gzip(['eerder', base], new Set([base]));
    used.gzip(['iets', 'anders'], new Set());
    const parts = ['a', base, 'b'];
    const shared = new Set([base]);
    expect(used.gzip(parts, shared).equals(new PartCompressor().gzip(parts, shared))).toBe(true);
  });

  it('compresses about as well as in one go', () => {
    expect(new PartCompressor().gzip(['a', base, 'b'], new Set([base])).length).toBeLessThan(2000);
  });
});
