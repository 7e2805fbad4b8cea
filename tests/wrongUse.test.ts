import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/lib/adapters/run.ts';

const command = (...words: readonly string[]) => run([process.execPath, 'scripts/run.mjs', ...words]);

describe('wrong use of a command', () => {
  test.each([
    [['generate', '--hulp'], 2, 'de optie --hulp bestaat niet'],
    [['generate', '--help'], 0, 'npm run generate -- [opties]'],
    [['export', '--uit='], 2, 'achter --uit staat geen waarde'],
    [['overname', '--vam', 'x'], 2, 'De optie --vam bestaat niet. Bedoelt u --van?'],
    [['overname', 'iets'], 2, "'iets' hoort hier niet"],
    [['controle', '--wortels', 'package.json'], 1, 'hier hoort een map'],
    [['export', '--uit', 'package.json/x'], 1, 'hier hoort een map'],
    [
      ['voorstel', '--ameff', 'geen.xml', '--organisatie', 'gemeente-utrecht'],
      1,
      'geen.xml: dit bestaat niet',
    ],
    [['voorstel', '--ameff', 'tests', '--organisatie', 'gemeente-utrecht'], 1, 'een map en geen bestand'],
  ])('%j: code %i, in Dutch and without a trace', async (words, expected, text) => {
    const { code, output } = await command(...words);
    expect(output).toContain(text);
    expect(output).not.toMatch(/ENO|EIS|EAC|\n\s+at /);
    expect(code).toBe(expected);
  });

  test('an import of a folder without files is no success', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leeg-'));
    const { code, output } = await command('import-gemeenten', folder, '--dry-run');
    expect(output).toContain('staan geen bestanden');
    expect(code).toBe(2);
  });

  test('the made-up country takes the place of no file', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'land-')), 'brief.txt');
    await writeFile(file, 'van mij');
    const { code, output } = await command('nationaal', '--uit', file);
    expect(output).toContain('er is niets veranderd');
    expect(code).toBe(2);
    expect(await readFile(file, 'utf8')).toBe('van mij');
  });

  test('a build replaces nothing but a site', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'geen-website-'));
    await writeFile(join(folder, 'brief.txt'), 'van mij');
    for (const out of [folder, join(folder, 'brief.txt')]) {
      const { code, output } = await command('build', '--uit', out);
      expect(output).toContain('staat iets anders dan een website');
      expect(code).toBe(1);
    }
    expect(await readdir(folder)).toEqual(['brief.txt']);
    expect(await readFile(join(folder, 'brief.txt'), 'utf8')).toBe('van mij');
  });
});
