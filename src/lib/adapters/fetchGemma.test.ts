import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchGemma } from './fetchGemma.ts';

const text = '<model/>';
const sum = createHash('sha256').update(text).digest('hex');
const answer =
  (status = 200): typeof fetch =>
  async () =>
    new Response(text, { status });
const target = () => join(mkdtempSync(join(tmpdir(), 'gemma-')), 'map', 'gemma.xml');

describe('fetchGemma', () => {
  it('keeps a file with the right checksum', async () => {
    const file = target();
    await fetchGemma('https://example.org/g.xml', sum, file, answer());
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each([
    ['another checksum', 'https://example.org/g.xml', 'f'.repeat(64), 200, 'controlesom'],
    ['an answer that is no success', 'https://example.org/g.xml', sum, 404, 'antwoord 404'],
    ['an address without encryption', 'http://example.org/g.xml', sum, 200, 'https://'],
  ])('refuses %s and writes nothing', async (_name, url, sha256, status, message) => {
    const file = target();
    await expect(fetchGemma(url, sha256, file, answer(status))).rejects.toThrow(message);
    expect(existsSync(file)).toBe(false);
  });
});
