import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/lib/adapters/run.ts';

const fixtures = 'tests/fixtures/diagnostics';
const good = `${fixtures}/_basis/content`;

const controle = (...options: readonly string[]) =>
  run([
    process.execPath,
    'scripts/run.mjs',
    'controle',
    '--zonder-cache',
    '--peildatum',
    '2026-01-01',
    ...options,
  ]);

describe('npm run controle', () => {
  test.each(['tekst', 'github', 'markdown', 'json'])(
    'as %s: exit code 1 on a fault, 0 without',
    async (format) => {
      const bad = await controle(
        '--wortels',
        `${fixtures}/SWC201-onbekend-veld/content`,
        '--formaat',
        format,
      );
      expect(bad.output).toContain('SWC201');
      expect(bad.code).toBe(1);
      expect((await controle('--wortels', good, '--formaat', format)).code).toBe(0);
    },
  );

  test('a warning does not block', async () => {
    const { code, output } = await controle('--wortels', `${fixtures}/SWC422-verlopen/content`);
    expect(output).toContain('SWC422');
    expect(code).toBe(0);
  });

  test.each([
    [['--hertsel'], 'Bedoelt u --herstel?'],
    [['--formaat', 'jsn'], "Bedoelt u 'json'?"],
    [['--peildatum', '31-1-2026'], 'is geen datum'],
    [['--wortels', 'bestaat-niet'], 'Een map bestaat niet'],
  ])('%j ends with code 2 and says what to do', async (options, text) => {
    const { code, output } = await controle(...options);
    expect(output).toContain(text);
    expect(code).toBe(2);
  });

  test('--help explains in Dutch', async () => {
    const { code, output } = await controle('--help');
    expect(output).toContain('--herstel');
    expect(code).toBe(0);
  });

  test('--herstel mends the form of a file and leaves files with other faults alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'controle-'));
    try {
      await cp(good, folder, { recursive: true });
      await cp(`${fixtures}/SWC410-volgorde/content`, folder, { recursive: true });
      await cp(`${fixtures}/SWC209-versie/content`, folder, { recursive: true });
      const organisatie = join(folder, 'organisaties/voorbeeldsoft/organisatie.yaml');
      const applicatie = join(folder, 'organisaties/voorbeeldsoft/applicaties/zaaksuite.yaml');
      const before = await readFile(applicatie, 'utf8');
      const { code, output } = await controle('--wortels', folder, '--herstel');
      expect(output).toContain('1 bestand(en) in de vaste vorm gezet.');
      expect(output).toContain('SWC209');
      expect(code).toBe(1);
      expect(await readFile(organisatie, 'utf8')).toBe(
        await readFile(`${good}/organisaties/voorbeeldsoft/organisatie.yaml`, 'utf8'),
      );
      expect(await readFile(applicatie, 'utf8')).toBe(before);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}, 60_000);
