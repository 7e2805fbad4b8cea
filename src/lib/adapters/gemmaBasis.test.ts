import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportText } from '../diagnostics/reporters/text.ts';
import { readGemmaBasis } from './gemmaBasis.ts';

const folder = mkdtempSync(join(tmpdir(), 'gemma-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'gemma.xml');
writeFileSync(file, '<model/>');
const sha256 = createHash('sha256').update('<model/>').digest('hex');
const configuration = { release: '2026-07-01', sha256 };

test('without GEMMA_BASIS there is none', async () => {
  expect(await readGemmaBasis(configuration, '')).toEqual({ state: 'absent' });
});

test('the right file gives its bytes', async () => {
  const basis = await readGemmaBasis(configuration, file);
  expect(basis).toMatchObject({ state: 'present', sha256, release: '2026-07-01' });
  expect(basis.state === 'present' && new TextDecoder().decode(basis.bytes)).toBe('<model/>');
});

test('another file is a fault, and so is none', async () => {
  const messages = async (expected: string, path: string) => {
    const basis = await readGemmaBasis({ release: '2026-07-01', sha256: expected }, path);
    return basis.state === 'refused' ? reportText([basis.diagnostic]).replaceAll(folder, 'map') : basis.state;
  };
  expect(await messages('0'.repeat(64), file)).toBe(
    `map/gemma.xml:1:1: fout: Het controlegetal is ${sha256.slice(0, 12)}…, verwacht is 000000000000…. Gebruik het bestand van release 2026-07-01, of pas gemmaBasis in catalogus.config.json aan na een import. [SWC567]\n`,
  );
  expect(await messages(sha256, join(folder, 'weg.xml'))).toBe(
    'map/weg.xml:1:1: fout: GEMMA_BASIS wijst naar map/weg.xml, maar dat bestand is niet te lezen. Verbeter het pad in GEMMA_BASIS, of haal GEMMA_BASIS weg om zonder hele GEMMA te exporteren. [SWC566]\n',
  );
});
