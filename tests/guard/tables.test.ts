/** Tables and publiccode.yml as input of `npm run voorstel`, on a real checkout. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../src/lib/exports/xlsx.ts';
import { CommandCheckout } from '../support/commandCheckout.ts';

const clone = new CommandCheckout();
afterAll(() => clone.close());

const header = ['organisatie-id', 'applicatie', 'applicatie-id', 'status', 'in productie'];

async function xlsx(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(clone.folder, name);
  writeFileSync(path, await writeWorkbook([{ name: 'Gebruik', header, rows }]));
  return path;
}

describe('npm run voorstel with a table', () => {
  test('reads a workbook that is named alone, and says what is in it by its name', async () => {
    const file = await xlsx('gebruik-aa.xlsx', [
      ['gemeente-aa', 'Zaken', 'soft/zaken', 'Uit te faseren', '1-2-2020'],
      ['gemeente-bee', 'Burger', '', 'gepland', ''],
    ]);
    const { status, stdout } = clone.run('voorstel', file, '--dry-run', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).zinnen).toEqual([
      'Gemeente Aa: gebruik van applicatie Zaken verandert: status van In productie naar Uit te faseren; in productie van 1 januari 2020 naar 1 februari 2020.',
      'Gemeente Bee is van plan applicatie Burger te gaan gebruiken.',
    ]);
  });

  test('names every fault with its row and column, and writes nothing', async () => {
    const file = await xlsx('gebruik-fout.xlsx', [
      ['gemeente-aa', '', 'soft/zaken', 'stuk', '2020-02-31'],
      ['gemeente-aa', 'Bestaat niet', '', 'gepland', ''],
    ]);
    const { status, stdout } = clone.run('voorstel', '--xlsx', file);
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.replace(/^.*gebruik-fout\.xlsx/, ''))).toEqual([
      expect.stringMatching(/^:2:4: fout: .*'stuk'/),
      expect.stringMatching(/^:2:5: fout: .*2020-02-31/),
      expect.stringMatching(/^:3:2: fout: .*'Bestaat niet' staat niet in de catalogus/),
      '',
    ]);
    expect(clone.git('for-each-ref', 'refs/heads/voorstel')).toBe('');
  });

  test('asks what is in a table that does not say so', async () => {
    const file = await xlsx('iets.xlsx', []);
    const { status, stderr } = clone.run('voorstel', file);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('Zeg met --soort wat er in de tabel staat'),
    ]);
  });
});

describe('npm run voorstel with a publiccode.yml', () => {
  const write = (more: string) => {
    const path = join(clone.folder, 'publiccode.yml');
    writeFileSync(
      path,
      `publiccodeYmlVersion: "0.5"\nname: Vrije Zaken\nurl: https://github.com/voorbeeld/vrije-zaken\ndevelopmentStatus: stable\n${more}`,
    );
    return path;
  };

  test('makes an application of the organisation from its facts', () => {
    const file = write('softwareVersion: "1.10"\nlegal:\n  license: EUPL-1.2\n');
    const { status, stdout } = clone.run(
      'voorstel',
      '--publiccode',
      file,
      '--organisatie',
      'soft',
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('organisaties/soft/applicaties/vrije-zaken.yaml (nieuw)');
    expect(stdout).toContain('+ broncode: https://github.com/voorbeeld/vrije-zaken');
    expect(stdout).toContain('- versie: "1.10"');
  });

  test('refuses a file with a fault', () => {
    const { status, stdout } = clone.run('voorstel', '--publiccode', write(''), '--organisatie', 'soft');
    expect([status, stdout]).toEqual([1, expect.stringContaining("het veld 'legal.license' ontbreekt")]);
  });
});
