import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkConformance } from '../../src/lib/archimate/conformance.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { writeAmeff } from '../../src/lib/archimate/write.ts';

const release = process.env.GEMMA_BASIS ?? '';
const why = release ? '' : ' (overgeslagen: GEMMA_BASIS noemt geen GEMMA-release)';

describe.skipIf(!release)(`a complete GEMMA release${why}`, { timeout: 60_000 }, () => {
  test('keeps its bytes when read and written, and passes without faults', () => {
    const text = readFileSync(release, 'utf8');
    const { model, diagnostics, positions, unread } = readAmeff(text, 'gemma.xml');
    expect(diagnostics).toEqual([]);
    expect(model).toBeDefined();
    if (!model) return;
    expect(writeAmeff(model) === text).toBe(true);
    const found = checkConformance(model, { file: 'gemma.xml', positions, unread });
    expect(found.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });
});
