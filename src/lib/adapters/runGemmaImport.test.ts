import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { miniText } from '../../../tests/support/gemmaRelease.ts';
import { type ContentRoot, contentRoots } from './disk.ts';
import { runGemmaImport } from './runGemmaImport.ts';

let folder: string;
let roots: readonly ContentRoot[];
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gemma-'));
  mkdirSync(join(folder, 'content'));
  roots = contentRoots(join(folder, 'content'));
  file = join(folder, 'release.xml');
  writeFileSync(file, miniText);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file of the root with its bytes. */
const state = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

test('writes, then says that there is nothing to change and writes nothing', async () => {
  const first = await runGemmaImport([file], roots);
  expect(first.exitCode).toBe(0);
  expect(first.output).toContain('Eerste import: alles is nieuw.\n');
  const before = state();
  expect(Object.keys(before)).toContain('content/gemma/release.yaml');
  expect(Object.keys(before).some((path) => path.endsWith('.nieuw'))).toBe(false);
  const second = await runGemmaImport([file], roots);
  expect(second.exitCode).toBe(0);
  expect(second.output).toContain('Deze release staat al zo in de catalogus. Er is niets te wijzigen.\n');
  expect(state()).toEqual(before);
});

test('--dry-run writes nothing but the report that was asked for', async () => {
  const report = join(folder, 'verslag.md');
  const { output, exitCode } = await runGemmaImport([file, '--dry-run', '--markdown', report], roots);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Proef: \d+ bestanden zouden veranderen; er is niets geschreven\.$/m);
  expect(state()).toEqual({});
  expect(readFileSync(report, 'utf8')).toMatch(/^## GEMMA-release 2026-07-01\n/);
});

test('a fault in the release leaves every byte as it was', async () => {
  await runGemmaImport([file], roots);
  const before = state();
  writeFileSync(file, miniText.replace(/elementRef="[^"]+"/, 'elementRef="id-weg"'));
  const { output, exitCode } = await runGemmaImport([file, '--release', '2027-01-01'], roots);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/\[SWC559\]\nEr is niets gewijzigd\.\n$/);
  expect(state()).toEqual(before);
});

test('wrong use is exit code 2 with the help', async () => {
  expect((await runGemmaImport([], roots)).output).toMatch(
    /^Geef het bestand van de release.*\n\nnpm run import:gemma/,
  );
  expect(await runGemmaImport([file, '--weg'], roots)).toMatchObject({ exitCode: 2 });
  expect(await runGemmaImport([join(folder, 'weg.xml')], roots)).toMatchObject({ exitCode: 2 });
  expect(await runGemmaImport(['--help'], roots)).toMatchObject({ exitCode: 0 });
});
